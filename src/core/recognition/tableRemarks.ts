import { foldText } from "../contract/matching";
import { STRUCK_WORD } from "../contract/words";
import { isMostly } from "./candidates";
import { cellText } from "./cellText";
import { columnValues, wordsIn } from "./columnValues";
import { openDropped } from "./droppedRows";
import { readHeading } from "./headings";
import { sheetRowOf, type ImportSource } from "./importing";
import type { DroppedRow, ImportChoices } from "./recognition";
import { givenKinds } from "./severalSources";
import { unsaidResults } from "./unsaidResults";

/** What the user should look at in a table before its rows are copied, beside its columns one by one. */
export type TableRemark =
  /** Nothing says how objectives went, and these columns may: by their names. */
  | { readonly kind: "unsaidResults"; readonly columns: readonly string[] }
  /** Words in place of weights: they are not copied. */
  | {
      readonly kind: "weightsInWords";
      readonly column: string;
      /** Some of them. */
      readonly words: readonly string[];
    }
  /** No column says of which kind the objectives are that are counted: it was given by the title, or by the unit. */
  | { readonly kind: "givenKinds"; readonly words: readonly string[] }
  /** A cell that names several units of the same column, but not with the ";" that keeps them apart. */
  | { readonly kind: "unitsTogether"; readonly names: readonly string[] }
  /** Objectives whose text holds an indicator as well, by their rows of the sheet: it stays there, and measures nothing. */
  | { readonly kind: "indicatorsInTexts"; readonly rows: readonly number[] }
  /** Objectives whose text is struck through, by their rows of the sheet; of some an outcome or a grade says how they went. */
  | {
      readonly kind: "struckRows";
      readonly rows: readonly number[];
      readonly withResult: readonly number[];
    };

const WORDS_NAMED = 3;

export function tableRemarks(source: ImportSource, choices: ImportChoices): readonly TableRemark[] {
  const unsaid = unsaidResults(source, choices);
  const kinds = givenKinds(source, choices);
  return [
    ...(unsaid.length === 0 ? [] : [{ kind: "unsaidResults" as const, columns: unsaid }]),
    ...weightsInWords(source, choices),
    ...(kinds.length === 0 ? [] : [{ kind: "givenKinds" as const, words: kinds }]),
    ...unitsTogether(source, choices),
    ...indicatorsInTexts(source, choices),
    ...struckRows(source, choices),
  ];
}

const BETWEEN_UNITS = /\s*[,/+&]\s*|\s+(?:e|ed)\s+/iu;

/** "Tecnico, Ragioneria", where both are units of other rows: a name with a comma is left alone. */
function unitsTogether(
  { block }: ImportSource,
  { columns, rows }: ImportChoices,
): readonly TableRemark[] {
  const column = columns.indexOf("unit");
  if (column < 0) return [];
  const names = wordsIn(columnValues(rows.map((row) => block.rows[row]?.[column] ?? null)));
  const known = new Set(names.map(foldText));
  const together = names.filter((name) => {
    const parts = name.split(BETWEEN_UNITS);
    return parts.length > 1 && parts.every((part) => known.has(foldText(part)));
  });
  return together.length === 0 ? [] : [{ kind: "unitsTogether", names: together }];
}

/** "Piano asfalti", and in the same cell "Indicatore: km rifatti". */
const INDICATOR_WITHIN = /[\n.;]\s*(?:indicator[ei]|kpi|target)\b[^:\n]{0,40}:/i;

function indicatorsInTexts(source: ImportSource, choices: ImportChoices): readonly TableRemark[] {
  const column = choices.columns.indexOf("operationalObjective");
  if (column < 0) return [];
  const rows = choices.rows.filter((row) =>
    INDICATOR_WITHIN.test(cellText(source.block.rows[row]?.[column] ?? null)),
  );
  if (rows.length === 0) return [];
  return [{ kind: "indicatorsInTexts", rows: rows.map((row) => sheetRowOf(source, row)) }];
}

function struckRows(source: ImportSource, choices: ImportChoices): readonly TableRemark[] {
  const { block, recognition } = source;
  const wanted = new Set(choices.rows);
  const struck = recognition.dropped.filter(
    ({ row, phrase }) => phrase === STRUCK_WORD && wanted.has(row),
  );
  if (struck.length === 0) return [];
  const open = new Set(openDropped(block, struck, choices));
  const rowsOf = (dropped: readonly DroppedRow[]): readonly number[] =>
    dropped.map(({ row }) => sheetRowOf(source, row));
  const withResult = rowsOf(struck.filter((one) => !open.has(one)));
  return [{ kind: "struckRows", rows: rowsOf(struck), withResult }];
}

/** "Alto", "Medio" under "Peso". */
function weightsInWords(
  { block, kind, recognition }: ImportSource,
  choices: ImportChoices,
): readonly TableRemark[] {
  if (kind !== "objectives" || choices.columns.includes("assignedWeight")) return [];
  return recognition.header.columns.flatMap(({ heading, name, isSaid }, column) => {
    if (isSaid || (choices.columns[column] ?? null) !== null) return [];
    if (readHeading(heading).meaning?.field !== "assignedWeight") return [];
    const values = columnValues(choices.rows.map((row) => block.rows[row]?.[column] ?? null));
    if (!isMostly(values.words, values)) return [];
    const words = wordsIn(values).slice(0, WORDS_NAMED);
    return [{ kind: "weightsInWords" as const, column: name, words }];
  });
}
