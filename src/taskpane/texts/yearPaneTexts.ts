import type { YearTexts } from "../../core/texts/yearTexts";

/** *Durante l'anno*. */
export interface YearPaneTexts {
  readonly title: string;
  readonly approval: {
    readonly title: string;
    readonly sentence: string;
    readonly act: string;
    readonly usualAct: string;
    readonly actMissing: string;
    readonly organ: string;
    readonly number: string;
    readonly date: string;
    readonly record: string;
  };
  readonly monitoring: {
    readonly title: string;
    readonly sentence: string;
    readonly date: string;
    readonly dateMissing: string;
    readonly record: string;
  };
  readonly variations: {
    readonly title: string;
    readonly sentence: string;
    readonly record: string;
  };
  readonly newYear: {
    readonly title: string;
    readonly sentence: string;
    readonly changes: string;
    readonly hasSaved: string;
    readonly saveFirst: string;
    readonly begin: string;
    readonly impossible: string;
  };
  readonly done: YearTexts;
  readonly openSheet: (sheet: string) => string;
}
