import type { Issue } from "../../domain/issue";
import type { ParameterId } from "../../domain/parameters";

/** A parameter as the pane asks for it, and what the workbook says now. */
export interface ParameterAnswer {
  readonly id: ParameterId;
  /** As `Parametri` names it. */
  readonly name: string;
  readonly isAdvanced: boolean;
  /** The words of its closed list, the default first; null where anything may be typed. */
  readonly choices: readonly string[] | null;
  /** Usual answers, offered where anything may be typed. */
  readonly usualValues: readonly string[];
  /** The present value, a number with a comma ("85", "85,5"); "" if it is empty. One of `choices` if it matches one. */
  readonly text: string;
  /** The error that its cell holds; null when there is none. */
  readonly issue: Issue | null;
}

/** The parameters of a workbook, and a check of what is answered instead. */
export interface Questionnaire {
  /** In the order of the table. */
  readonly answers: readonly ParameterAnswer[];
  /** What is wrong with answers: the issues that the sheet would have with them. An empty one is never wrong. */
  readonly findWrong: (values: AnswerValues) => readonly WrongAnswer[];
}

/** What was typed or chosen, by parameter; "" empties it. Those that are not named stay as they are. */
export type AnswerValues = Partial<Readonly<Record<ParameterId, string>>>;

/** An answer that cannot be taken, with the sentence that the sheet would give. */
export interface WrongAnswer {
  readonly parameter: ParameterId;
  readonly issue: Issue;
}

/** A value of `Parametri` that will change. */
export interface ChangedAnswer {
  readonly parameter: ParameterId;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}
