import { isMostly } from "./candidates";
import { columnValues } from "./columnValues";
import { readHeading } from "./headings";
import { furtherTableOf, givesGrade, markedOutcome, type ImportField } from "./importFields";
import type { ImportSource } from "./importing";
import type { ImportChoices } from "./recognition";
import { areGrades } from "./resultValues";

const RESULTS: readonly ImportField[] = ["outcome", "grade", "nucleoOutcome", "nucleoGrade"];

/**
 * The columns that are not copied and hold crosses or figures from 0 to 100, or are headed as points, where nothing that is copied says how an
 * objective went: quarters, "Alto | Medio | Basso", ranges, points of a scale. By their names.
 */
export function unsaidResults(source: ImportSource, choices: ImportChoices): readonly string[] {
  const { block, kind, recognition } = source;
  const { columns } = recognition.header;
  const isAsked = columns.some(
    ({ isOpen, mayBe, field }) => isOpen && isResult(field ?? mayBe ?? "code"),
  );
  if (kind !== "objectives" || isAsked || choices.columns.some((field) => isResult(field))) {
    return [];
  }
  return columns.flatMap(({ heading, name, isSaid, field }, column) => {
    if (heading === "" || field !== null || isSaid || (choices.columns[column] ?? null) !== null) {
      return [];
    }
    if (saysOtherwise(heading)) return [];
    const values = columnValues(choices.rows.map((row) => block.rows[row]?.[column] ?? null));
    const mayTell = isMostly(values.marks, values) || areGrades(values) || isOfPoints(heading);
    return values.filled > 0 && mayTell ? [name] : [];
  });
}

/** "27/30" under "Punteggio" is no number. */
function isOfPoints(heading: string): boolean {
  const field = readHeading(heading).meaning?.field;
  return field === "points" || field === "grade";
}

/** Of an indicator or a phase what was planned, not what came of it. */
const PLANNED = /\.(?!actual$|progress$|completed$)/;

/** "Peso totale", "Grado atteso": what it is, is known. */
function saysOtherwise(heading: string): boolean {
  const { meaning } = readHeading(heading);
  return meaning !== null && !(isResult(meaning.field) && !PLANNED.test(meaning.field ?? ""));
}

function isResult(field: ImportField | null): boolean {
  return (
    field !== null &&
    (RESULTS.includes(field) ||
      givesGrade(field) ||
      markedOutcome(field) !== null ||
      furtherTableOf(field) !== null)
  );
}
