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
    readonly copy: string;
    readonly copyFor: (unit: string) => string;
    readonly textLabel: string;
  };
  readonly issues: {
    readonly none: string;
    readonly group: (severity: Severity, count: number) => string;
    readonly withoutTable: string;
    readonly otherName: (name: string) => string;
    readonly withoutRestorePoint: string;
  };
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
