import type { Severity } from "../../core/domain/issueParts";
import type { Kind } from "../../core/domain/kind";
import type { Parameters } from "../../core/domain/parameters";
import type { PhaseDecision } from "../../core/domain/phase";
import type { CalendarDate } from "../../core/domain/calendarDate";
import type { PendingOfUnit } from "../../core/scoring/phase";

/** The screen after the check, from which everything starts. */
export interface ReadyTexts {
  readonly title: (parameters: Parameters) => string;
  readonly body: (parameters: Parameters) => string;
  readonly phase: (decision: PhaseDecision | null) => string;
  readonly count: (count: number) => string;
  readonly objectives: {
    readonly title: string;
    readonly assigned: string;
    readonly pending: string;
    readonly kinds: Readonly<Record<Kind, string>>;
  };
  /** Which units have outcomes to enter, with a reminder to send to each. */
  readonly pending: {
    readonly title: string;
    readonly missing: (pending: PendingOfUnit) => string;
    readonly wholeBody: string;
    readonly replyBy: string;
    readonly replyByHint: string;
    /** Excel has not kept the date. */
    readonly notRemembered: string;
    readonly copyAll: string;
    readonly copy: string;
    readonly copyFor: (unit: string) => string;
    readonly textLabel: string;
  };
  readonly issues: {
    readonly none: (hasPending: boolean) => string;
    readonly group: (severity: Severity, count: number) => string;
    readonly withoutTable: string;
    readonly otherName: (name: string) => string;
    readonly withoutRestorePoint: string;
  };
  /** How much a Consuntivo still lacks, as a screen reader is told. */
  readonly missing: (count: number) => string;
  /** What the pane can do about an issue. */
  readonly remedies: {
    readonly addTables: string;
    readonly questions: string;
    /** To where the course of the year is recorded. */
    readonly year: string;
  };
  /** The tables to fill. */
  readonly tables: {
    readonly title: string;
    readonly sentence: string;
    readonly label: string;
    readonly link: (table: string) => string;
    readonly questions: string;
  };
  /** The check follows the changes; and does so in a moment. */
  readonly follows: string;
  readonly rechecking: string;
  readonly stopped: string;
  readonly notRestorable: string;
  readonly lastRun: {
    readonly title: string;
    readonly commandTitle: string;
    readonly current: (date: CalendarDate) => string;
    readonly outdated: (date: CalendarDate) => string;
    readonly edited: string;
    readonly sheet: (sheet: string) => string;
  };
  readonly calculate: string;
  readonly calculateDraft: string;
  readonly needsFixes: (errors: number) => string;
  readonly onlyDraft: string;
  /** There is no objective yet. */
  readonly empty: string;
  readonly checkAgain: string;
}
