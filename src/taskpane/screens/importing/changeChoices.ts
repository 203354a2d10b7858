import type { Outcome } from "../../../core/domain/outcome";
import type { ImportField } from "../../../core/recognition/importFields";
import type { ImportChoices } from "../../../core/recognition/recognition";

// What the user changes of what was proposed.

/** Each field is filled by one column: the one that had it is not copied any more. */
export function assignColumn(
  choices: ImportChoices,
  column: number,
  field: ImportField | null,
): ImportChoices {
  const columns = choices.columns.map((former, at) =>
    at === column ? field : former === field ? null : former,
  );
  const fillsDown = choices.fillsDown.filter((id) => columns.includes(id));
  return confirmColumn({ ...choices, columns, fillsDown }, column, true);
}

export function confirmColumn(
  choices: ImportChoices,
  column: number,
  isConfirmed: boolean,
): ImportChoices {
  const others = choices.confirmed.filter((each) => each !== column);
  return { ...choices, confirmed: isConfirmed ? [...others, column] : others };
}

/** The column that fills a field; null for none. */
export function columnOf({ columns }: ImportChoices, field: ImportField): number | null {
  const column = columns.indexOf(field);
  return column < 0 ? null : column;
}

/** What a word means, by its folded text; null: it is copied as it is. */
export function explainWord(
  choices: ImportChoices,
  word: string,
  outcome: Outcome | null,
): ImportChoices {
  return { ...choices, outcomes: { ...choices.outcomes, [word]: outcome } };
}

export function includeRows(
  choices: ImportChoices,
  rows: readonly number[],
  isCopied: boolean,
): ImportChoices {
  const changed = new Set(rows);
  const others = choices.rows.filter((row) => !changed.has(row));
  const copied = isCopied ? [...others, ...rows].sort((one, other) => one - other) : others;
  return { ...choices, rows: copied };
}

export function fillDown(
  choices: ImportChoices,
  field: ImportField,
  isFilled: boolean,
): ImportChoices {
  const others = choices.fillsDown.filter((id) => id !== field);
  return { ...choices, fillsDown: isFilled ? [...others, field] : others };
}
