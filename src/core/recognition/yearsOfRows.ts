import { foldText } from "../contract/matching";
import { numberIn, type Cell } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { headingWords } from "./headingWords";
import type { ImportSource } from "./importing";
import { filledIn, isYear } from "./sheetParts";

// Objectives of several years may stand side by side, one below the other or on a sheet each: only those of one year
// are copied.

/** A year that is no date, no number of an act, no part of a period. */
const YEAR = /(?<![\d/.–-])(?:19|20)\d{2}(?!\d)(?!\s*[-–/.]\s*\d)/g;
const ACT = /\b(?:deliber|determin|decret|legg[ei]|d\.? ?lgs|dgc|dcc|d\.g\.c|g\.c|prot|approvat)/;
const TITLE =
  /\b(?:anno|annualita|esercizio|obiettiv|piano|performance|peg|pdo|piao|consuntiv|monitoragg|relazion|sched[ae]|risultat|programm|assegna)/;
const LABEL = /^(?:anno|esercizio|annualita)(?: di (?:riferimento|competenza))?$/;

/** The year of each row that is copied, by its position; null where nothing says it. */
export function yearsOfRows(source: ImportSource): ReadonlyMap<number, number | null> {
  const { block, recognition } = source;
  const { columns } = recognition.header;
  const column = columns.findIndex(({ heading }) => isYearLabel(heading));
  const wanted = new Set(recognition.proposal.rows);
  const years = new Map<number, number | null>();
  let year = yearOfTable(source);
  let last: number | null = null;
  for (const { row, kind } of recognition.rows) {
    const cells = block.rows[row] ?? [];
    if (kind === "heading" || kind === "withoutObjective") {
      const [only, ...others] = filledIn(cells, 0, cells.length - 1);
      if (only !== undefined && others.length === 0) year = yearIn(only.cell) ?? year;
    }
    if (!wanted.has(row)) continue;
    const own = yearInCell(cells[column] ?? null);
    // The rows of an objective are of its year.
    last = kind === "objective" || last === null ? (own ?? year) : (own ?? last);
    years.set(row, last);
  }
  return years;
}

/** That of the nearest title, of its headings, of its sheet. */
function yearOfTable({ sheet, block, sheetRows, recognition }: ImportSource): number | null {
  const { first, left, right, columns } = recognition.header;
  for (let row = first - 1; row >= 0 && sheetRows === null; row -= 1) {
    const filled = filledIn(block.rows[row] ?? [], left, right);
    const [label, value] = filled;
    if (filled.length > 2) break;
    const isLabelled = filled.length === 2 && isYearLabel(cellText(label?.cell ?? null));
    const said = isLabelled
      ? yearInCell(value?.cell ?? null)
      : filled.length === 1
        ? yearIn(label?.cell ?? null)
        : null;
    if (said !== null) return said;
  }
  const periods = columns.flatMap(({ field, heading }) =>
    field === null ? [] : (headingWords(heading).period?.year ?? []),
  );
  const [period = null, ...others] = new Set(periods);
  return period !== null && others.length === 0 ? period : yearIn(sheet);
}

/** "Anno", over a column or beside a year. */
export function isYearLabel(text: string): boolean {
  return LABEL.test(foldText(text).replace(/ ?:$/, ""));
}

/** The only year that a title says: "OBIETTIVI ANNO 2024"; null for another text. */
export function yearInTitle(text: string): number | null {
  const folded = foldText(text);
  if (ACT.test(folded) || !TITLE.test(folded)) return null;
  const [year = null, ...others] = new Set([...folded.matchAll(YEAR)].map(([found]) => found));
  return year !== null && others.length === 0 ? Number(year) : null;
}

function yearInCell(cell: Cell): number | null {
  if (isYear(cell)) return numberIn(cell);
  const text = cellText(cell);
  return /^(?:19|20)\d{2}$/.test(text) ? Number(text) : null;
}

function yearIn(cell: Cell): number | null {
  return yearInCell(cell) ?? yearInTitle(cellText(cell));
}
