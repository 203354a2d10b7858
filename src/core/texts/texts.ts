import type { Evaluation } from "../domain/evaluation";
import type { Issue, IssueCode, IssueParams } from "../domain/issue";
import type { DraftTexts } from "../draft/draftTexts";
import type { OpenDataTexts } from "../opendata/openDataTexts";
import type { PublishingTexts } from "../publishing/publishingTexts";
import type { OwnSheetId } from "../domain/ownSheets";
import type { UnitType } from "../domain/unitType";
import type { CalendarDate } from "../domain/calendarDate";
import type { ChangedSince, LeftAsItIs, PutBack } from "../domain/restoring";
import type { DeviationCause } from "../domain/outcome";
import type { Kind } from "../domain/kind";
import type { VariationKind } from "../domain/yearRecords";
import type { Exact } from "../numeric/exact";
import type { ColumnCode, FigureTableCode, TableNote, TotalCode } from "../tables/figureTable";
import type { Headline } from "../tables/headlines";
import type { Refusal } from "../workbook/refusal";
import type { ProspettoTexts } from "./prospettoTexts";
import type { ComparedStatus } from "../year/comparison";
import type { YearSentences } from "./yearTexts";
import type { RelazioneTexts } from "./relazioneTexts";

/** Everything that the product says, implemented once per language: what is missing does not compile. */
export interface Texts {
  /** What is wrong, what was found, what to do. */
  readonly issue: (issue: Issue) => string;
  /** What the world refused, and what to do. */
  readonly refusal: (refusal: Refusal) => string;
  readonly restoring: RestoringTexts;
  readonly summary: SummaryTexts;
  readonly relazione: RelazioneTexts;
  readonly prospetto: ProspettoTexts;
  readonly model: ModelTexts;
  readonly draft: DraftTexts;
  readonly openData: OpenDataTexts;
  readonly publishing: PublishingTexts;
}

/** What restoring did or asks, a line for each. */
export interface RestoringTexts {
  readonly putBack: (part: PutBack) => string;
  readonly changed: (part: ChangedSince) => string;
  readonly left: (part: LeftAsItIs) => string;
}

/** How the cells of figure tables read; used by `figureText` only. */
export interface FigureTexts {
  /** Rounded to so many decimals. */
  readonly fixed: (value: Exact, places: number) => string;
  /** Every decimal that it was entered with, and at least so many. */
  readonly entered: (value: Exact, places: number) => string;
  readonly count: (count: number) => string;
  /** "97,22%", of the number as it is written. */
  readonly percent: (number: string) => string;
  readonly date: (date: CalendarDate) => string;
  readonly cause: (cause: DeviationCause) => string;
  readonly yesNo: (isYes: boolean) => string;
  readonly range: (from: string, to: string) => string;
  readonly variation: (variation: VariationKind) => string;
  /** After the text of an objective, which another had before. */
  readonly inPlaceOf: (formerTitle: string) => string;
  /** "Indice", or the percentage of a kind: what is compared with the year before. */
  readonly measure: (measure: "percentage" | "index", kind: Kind) => string;
  /** "+2,22": percentage points. */
  readonly points: (difference: Exact, places: number) => string;
  readonly status: (status: Exclude<ComparedStatus, "kept">, formerYear: number) => string;
  readonly unavailable: string;
  readonly excluded: string;
  readonly withoutCategory: string;
  /** In place of the names of every unit. */
  readonly allUnits: string;
  /** After a name that a note explains. */
  readonly mark: string;
}

/** The values of one bar of the chart, as they read. */
export interface ChartBar {
  readonly name: string;
  readonly result: string;
  readonly minimum: string | null;
}

export interface SummaryTexts {
  readonly figures: FigureTexts;
  /** At most 31 characters: Excel allows no more. */
  readonly sheetName: (sheet: OwnSheetId, year: number) => string;
  /** A name for the copy of a sheet that the user has written on. */
  readonly copyName: (sheet: string) => string;
  readonly title: (evaluation: Evaluation) => string;
  readonly subtitle: (evaluation: Evaluation) => string;
  /** PROVVISORIO or BOZZA; null where the figures are final or a plan. */
  readonly status: (evaluation: Evaluation) => string | null;
  /** At the foot of every page: what matters most comes first, for the rest may be cut. */
  readonly footer: (evaluation: Evaluation) => string;
  readonly headlineLabel: (headline: Headline, evaluation: Evaluation) => string;
  /** "21 su 21", "positiva": the headlines that are words. */
  readonly headlineValue: (headline: Headline, evaluation: Evaluation) => string;
  readonly tableTitle: (table: FigureTableCode, evaluation: Evaluation) => string;
  readonly columnHeader: (column: ColumnCode, evaluation: Evaluation) => string;
  readonly totalLabel: (label: TotalCode, evaluation: Evaluation) => string;
  readonly unitTypeHeading: (type: UnitType | null, evaluation: Evaluation) => string;
  readonly note: (note: TableNote, evaluation: Evaluation) => string;
  /** Where a text too long for a row was cut. */
  readonly continues: string;
  readonly chartTitle: (evaluation: Evaluation) => string;
  readonly chartAlternativeText: (bars: readonly ChartBar[]) => string;
  /** Which units have no result, and so no bar. */
  readonly withoutBar: (names: readonly string[]) => string;
  readonly year: YearSentences;
  readonly rulesTitle: string;
  /** The rules in words: weights, results, thresholds and who set them, rounding. */
  readonly rules: (evaluation: Evaluation) => readonly string[];
  /** The acts of `Atti`, where the document does not quote them itself. */
  readonly acts: (evaluation: Evaluation) => readonly string[];
  /** When, and from which data: the same words wherever the figures are published. */
  readonly calculatedOn: (date: CalendarDate, fingerprint: string) => string;
  readonly pageNumber: { readonly before: string; readonly between: string };
}

/** The words of the empty workbook that `--modello` makes. */
export interface ModelTexts {
  readonly instructionsSheet: string;
  readonly instructionsTitle: string;
  readonly instructions: readonly ModelParagraph[];
}

export interface ModelParagraph {
  readonly role: "heading" | "paragraph";
  readonly text: string;
}

/** The sentences of some of the issues, by code: what is wrong, what was found, what to do. */
export type IssueTexts<Codes extends IssueCode> = {
  readonly [Code in Codes]: (params: IssueParams[Code]) => string;
};
