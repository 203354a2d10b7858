import type { Evaluation, ObjectiveEvaluation } from "../domain/evaluation";

/** The columns of the Prospetto. */
export const PROSPETTO_COLUMNS = [
  "objective",
  "weight",
  "outcome",
  "achievement",
  "result",
  "trace",
  "evidence",
  "selfReport",
  "difference",
] as const;

export type ProspettoColumn = (typeof PROSPETTO_COLUMNS)[number];

/** The Prospetto for the `Organismo di valutazione`: the only place that shows a self-report. */
export interface ProspettoTexts {
  readonly title: (evaluation: Evaluation) => string;
  /** On every page and on the sheet. */
  readonly mark: string;
  readonly overviewTitle: string;
  /** How many decisions of the evaluators there are, how many differ, and what the index was before them. */
  readonly overview: (prospetto: Comparison) => readonly string[];
  readonly tableTitle: string;
  readonly headers: Readonly<Record<ProspettoColumn, string>>;
  /** Code, units and text of the objective. */
  readonly objective: (evaluated: ObjectiveEvaluation, evaluation: Evaluation) => string;
  readonly outcome: (evaluated: ObjectiveEvaluation, evaluation: Evaluation) => string;
  /** How weight, grade and result come about. */
  readonly trace: (evaluated: ObjectiveEvaluation) => string;
  /** What the unit said, which holds where nobody else decided. */
  readonly selfReport: (evaluated: ObjectiveEvaluation) => string;
  /** What differs from it, and why; empty where nothing does. */
  readonly difference: (
    evaluated: ObjectiveEvaluation,
    selfReported: ObjectiveEvaluation | null,
  ) => string;
  readonly rulesTitle: string;
  /** Every rule that the ente did not choose, with the value that was taken. */
  readonly rules: (evaluation: Evaluation) => readonly string[];
  readonly minutesTitle: string;
  /** What the minutes of the meeting say, with lines to be filled in. */
  readonly minutes: (evaluation: Evaluation) => readonly string[];
}

/** The figures as they were decided, and as the units had reported them. */
export interface Comparison {
  readonly evaluation: Evaluation;
  /** Null where nobody else decided, or the self-reports cannot be scored. */
  readonly selfReported: Evaluation | null;
}
