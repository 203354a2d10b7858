import type { Parameters } from "../../core/domain/parameters";
import type { CalendarDate } from "../../core/domain/calendarDate";
import type { MissingCode } from "../../core/domain/missing";
import type { CountedObjectives, Objective } from "../../core/domain/objective";
import type { Unit } from "../../core/domain/plan";
import type { PendingOfUnit } from "../../core/scoring/phase";
import type { Texts } from "../../core/texts/texts";
import type { DoneTexts } from "./doneTexts";
import type { PaneTexts } from "./paneTexts";
import type { SetupTexts } from "./setupTexts";

/** What is said of single issues and units: an empty workbook has none, and their groups are closed at first. */
export interface DetailTexts extends Pick<Texts, "issue"> {
  /** An objective by its unit, code and first words; without the unit where `units` is null. */
  readonly objective: (objective: Objective, units: readonly Unit[] | null) => string;
  readonly counted: (row: CountedObjectives, units: readonly Unit[] | null) => string;
  /** What a Consuntivo still lacks: how many times, and what to write. */
  readonly missing: {
    readonly title: (code: MissingCode, count: number) => string;
    readonly rule: (code: MissingCode) => string;
  };
  /** For who has outcomes of a unit to enter. */
  readonly reminder: (
    pending: PendingOfUnit,
    parameters: Parameters,
    replyBy: CalendarDate | null,
  ) => string;
  /** The reminders of all units in one text, each under the name of its unit. */
  readonly reminders: (
    pending: readonly PendingOfUnit[],
    parameters: Parameters,
    replyBy: CalendarDate | null,
  ) => string;
}

/** All that the pane says in one language. What later screens say is loaded when they are near. */
export interface PaneLanguage {
  readonly first: PaneTexts;
  readonly loadDetails: () => Promise<DetailTexts>;
  readonly loadSetup: () => Promise<SetupTexts>;
  readonly loadDone: () => Promise<DoneTexts>;
  /** What a calculation writes in the workbook. */
  readonly loadTexts: () => Promise<Texts>;
}
