import type { ParameterId } from "../../../core/domain/parameters";
import type {
  AnswerValues,
  ParameterAnswer,
  WrongAnswer,
} from "../../../core/sheet/newWorkbook/answers";

/** What stands in the fields, before it is saved. */
export interface DraftAnswers {
  /** What was typed or chosen, as it was. */
  readonly values: AnswerValues;
  /** The numbers that are said to be foreseen, typed or not yet. */
  readonly foreseen: ReadonlySet<ParameterId>;
}

/** What is wrong with a field: in the words of the sheet, or that it was left without its value. */
export type FieldProblem = WrongAnswer["issue"] | "missing";

export type FieldProblems = ReadonlyMap<ParameterId, FieldProblem>;

export function draftOf(answers: readonly ParameterAnswer[], values: AnswerValues): DraftAnswers {
  const filled = answers.filter((answer) => textOf(answer, values) !== "");
  return { values, foreseen: new Set(filled.map(({ id }) => id)) };
}

/** What a field shows: what was typed, or what the workbook says. */
export function textOf({ id, text }: ParameterAnswer, values: AnswerValues): string {
  return values[id] ?? text;
}

/** The answers that say something else than the workbook; a value that is not foreseen any more empties its cell. */
export function changedValues(
  answers: readonly ParameterAnswer[],
  { values, foreseen }: DraftAnswers,
): AnswerValues {
  const changed = answers.flatMap((answer): [ParameterId, string][] => {
    const isDropped = isThreshold(answer) && !foreseen.has(answer.id);
    const text = isDropped ? "" : textOf(answer, values).trim();
    return text === answer.text ? [] : [[answer.id, text]];
  });
  return Object.fromEntries(changed);
}

/** The numbers that are said to be foreseen and were not written. */
export function missingValues(
  answers: readonly ParameterAnswer[],
  { values, foreseen }: DraftAnswers,
): readonly ParameterId[] {
  return answers
    .filter(
      (answer) =>
        isThreshold(answer) && foreseen.has(answer.id) && textOf(answer, values).trim() === "",
    )
    .map(({ id }) => id);
}

export function problemsOf(
  wrong: readonly WrongAnswer[],
  missing: readonly ParameterId[],
): FieldProblems {
  return new Map<ParameterId, FieldProblem>([
    ...wrong.map(({ parameter, issue }) => [parameter, issue] as const),
    ...missing.map((id) => [id, "missing"] as const),
  ]);
}

/** What the workbook's own cells have wrong, as long as nobody has answered anew. */
export function standingProblems(answers: readonly ParameterAnswer[]): FieldProblems {
  return new Map(answers.flatMap(({ id, issue }) => (issue === null ? [] : [[id, issue]])));
}

/** The questions that only a regulation answers, with a number. */
export function isThreshold({ id }: Pick<ParameterAnswer, "id">): boolean {
  return id === "minimum" || id === "performanceThreshold";
}
