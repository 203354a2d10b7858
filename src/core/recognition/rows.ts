import type { RecognisedRow, RowKind } from "./recognisedRow";
import { foldText } from "../contract/matching";
import type { MergedArea, SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { withDescriptions } from "./describedRows";
import { droppedTitle, isDroppedNote } from "./droppedRows";
import type { RecognisedHeader, SourceColumn } from "./header";
import { SHARED_LABELS, type ImportField } from "./importFields";
import { withoutLabelledNotes } from "./labelledNotes";
import { mergedByRow } from "./merged";
import { filledIn } from "./sheetParts";
import { isMarked, withPhases } from "./phaseRows";
import { isTotalRow, type FilledCell } from "./totals";
import { namesUnit, unitInTitle } from "./unitNames";
import { yearInTitle } from "./yearsOfRows";

/** A text merged over so many columns is about the rows below it. */
const WIDE_LABEL = 3;
/** "Intero ente | Tempi di pagamento" is an objective of all units. */
const ALL_UNITS = /^intero\b/i;
/** "Nota: il progetto prosegue" between two objectives. */
const NOTE = /^\W*(?:not[ae]|n\.? ?b\.?|legenda|avvertenz[ae]|fonte)\s*[:.–—-]/i;
/** "MISSIONE 01 - Servizi istituzionali", "Programma 02: Segreteria" over the objectives of that programme. */
const OF_BUDGET = /^(?:missione|programma)\s*(?:n\.?\s*)?\d[\d.]*\s*(?:[-–—:]|$)/i;
/** "Il Responsabile | Il Segretario comunale" below a table. */
const WHO_SIGNS =
  /^(?:il|la|i|le|l['’])\s*(?:responsabil|segretari|dirigent|sindac|president|direttor|nucleo|valutat)/i;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\d/;
/** "Obiettivo strategico 1 – Un comune trasparente", "1.1 | Linea strategica: …": alone, or behind its code. */
const STRATEGIC =
  /^(?:obiettiv[oi]|ob\.?|line[ae]|ambit[oi]|ass[ei]|indirizz[oi]|area|priorit[aà]'?) strategic[oaihe]+\b\s*(?:n\.?\s*)?[\d.]*\s*[-:–—]*\s*(?=\S)/i;
const LONGEST_STRATEGIC = 2;
/** Rows of a fuller table that have only an objective are rare: after the last other row they are notes. */
const FULL_ROW = 3;

/** Every row below the headings, in order, down to `lastRow`; blank rows at the end are left out. */
export function recogniseRows(
  block: SheetBlock,
  header: RecognisedHeader,
  lastRow: number,
): readonly RecognisedRow[] {
  const layout = layoutOf(block, header, lastRow);
  const areasOf = mergedByRow(block);
  const rows: RecognisedRow[] = [];
  let former: string | null = null;
  for (let row = header.last + 1; row <= lastRow; row += 1) {
    const cells = block.rows[row] ?? [];
    let kind = kindOf(cells, areasOf(row), layout, () => groupsAbove(block, rows));
    if (kind === "objective" && layout.details.length > 0) {
      const identity = layout.identity
        .map((column) => cellText(cells[column] ?? null).toLowerCase())
        .join("\n");
      if (identity === former) kind = "detail";
      former = identity;
    } else if (kind === "withoutObjective" && former !== null && isDetail(cells, layout)) {
      kind = "detail";
    }
    rows.push({ row, kind });
  }
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.kind === "blank") end -= 1;
  const named = withoutLabelledNotes(block, header, withoutLoneStrategic(rows.slice(0, end)));
  const described = withDescriptions(block, header, named);
  const told = withPhases(block, header, described);
  return settled(block, told, layout);
}

/** The rows of which the next may be the total: all, and those since the last one that is none of them. */
function groupsAbove(block: SheetBlock, rows: readonly RecognisedRow[]) {
  const isSummed = ({ kind }: RecognisedRow): boolean => kind === "objective" || kind === "detail";
  const cellsOf = (some: readonly RecognisedRow[]) =>
    some.filter(isSummed).map(({ row }) => block.rows[row] ?? []);
  const last = rows.map(({ kind }) => kind === "total" || kind === "heading").lastIndexOf(true);
  return [cellsOf(rows), cellsOf(rows.slice(last + 1))];
}

/** Strategic objectives without others below them are the objectives of their table. */
function withoutLoneStrategic(rows: readonly RecognisedRow[]): readonly RecognisedRow[] {
  if (rows.some(({ kind }) => kind === "objective")) return rows;
  return rows.map((row) => (row.kind === "strategic" ? { ...row, kind: "objective" } : row));
}

/** The fields in which an empty cell seems to repeat the one above: merged downwards, or written once for several rows. */
export function sharedLabels(
  block: SheetBlock,
  columns: readonly SourceColumn[],
  rows: readonly RecognisedRow[],
): readonly ImportField[] {
  const objectives = rows.filter(({ kind }) => kind === "objective");
  return SHARED_LABELS.filter((field) => {
    const column = columns.findIndex((source) => source.field === field);
    const [first, ...others] = objectives.map(({ row }) => block.rows[row]?.[column] ?? null);
    return column >= 0 && first !== undefined && first !== null && others.includes(null);
  });
}

/** What of a strategic objective a text names: "Un comune trasparente"; null for another text. */
export function strategicIn(text: string): string | null {
  const found = STRATEGIC.exec(text.trim());
  return found === null ? null : text.trim().slice(found[0].length);
}

/** What there is to know of a table before its rows are told apart. */
interface Layout {
  readonly header: RecognisedHeader;
  /** Folded, one for each column. */
  readonly headings: readonly string[];
  /** Position of the column of the objectives. */
  readonly objective: number;
  /** Of the column of their codes; -1 for none. */
  readonly code: number;
  /** Of the columns with indicators and phases. */
  readonly details: readonly number[];
  /** The columns that together make an objective another one. */
  readonly identity: readonly number[];
  /** Most of its rows have nothing but one cell. */
  readonly isSparse: boolean;
}

const DETAILS: readonly ImportField[] = ["indicators.indicator", "activities.activity"];
const IDENTITY: readonly ImportField[] = ["unit", "code", "operationalObjective"];

function layoutOf(block: SheetBlock, header: RecognisedHeader, lastRow: number): Layout {
  const at = (field: ImportField): number =>
    header.columns.findIndex((column) => column.field === field);
  const counts = block.rows
    .slice(header.last + 1, lastRow + 1)
    .map((cells) => filledIn(cells, header.left, header.right))
    // Phases below their objectives are alone in their rows, and say nothing of the others.
    .filter((filled) => filled.length > 1 || filled.some(({ cell }) => !isMarked(cellText(cell))))
    .map(({ length }) => length);
  return {
    header,
    headings: header.columns.map(({ heading }) => foldText(heading)),
    objective: at("operationalObjective"),
    code: at("code"),
    details: DETAILS.map(at).filter((column) => column >= 0),
    identity: IDENTITY.map(at).filter((column) => column >= 0),
    isSparse: counts.filter((count) => count === 1).length * 2 > counts.length,
  };
}

function kindOf(
  cells: readonly Cell[],
  areas: readonly MergedArea[],
  { header, headings, objective, code, details, isSparse: areRowsSparse }: Layout,
  groups: () => ReturnType<typeof groupsAbove>,
): RowKind {
  const filled = filledIn(cells, header.left, header.right);
  const [first] = filled;
  if (first === undefined) return "blank";
  if (isHeaderAgain(filled, headings)) return "repeatedHeader";
  const text = cellText(cells[objective] ?? null);
  const isShort = filled.length <= LONGEST_STRATEGIC && header.right - header.left >= FULL_ROW;
  if (isShort && filled.some(({ cell }) => strategicIn(cellText(cell)) !== null))
    return "strategic";
  const labels = filled.filter(
    ({ column }, at) =>
      column === objective || filled.findIndex((each) => typeof each.cell === "string") === at,
  );
  const areTotals = labels.filter(
    ({ cell, column }) =>
      column === objective || !(HAS_LETTER.test(text) && ALL_UNITS.test(cellText(cell))),
  );
  const hasCode = code >= 0 && HAS_DIGIT.test(cellText(cells[code] ?? null));
  const isNamed = ({ column }: FilledCell): boolean => hasCode || details.includes(column);
  if (areTotals.some((label) => isTotalRow({ filled, label, isNamed: isNamed(label), groups })))
    return "total";
  const isAcross = areas.some(
    ({ top, bottom, left, right }) =>
      top === bottom && left === first.column && right - left >= WIDE_LABEL - 1,
  );
  const isAlone = filled.length === 1 && typeof first.cell === "string";
  const isNote = isDroppedNote(cellText(first.cell)) || NOTE.test(cellText(first.cell));
  const isOfBudget = OF_BUDGET.test(cellText(first.cell));
  const isSignature = filled.length > 1 && filled.every(({ cell }) => signs(cell));
  if ((isAlone && (isNote || isOfBudget)) || isSignature) return "withoutObjective";
  // In the column of the objectives a lone text is a heading only when it says so, among fuller rows.
  const isUnit = !areRowsSparse && namesUnit(cellText(first.cell));
  if (isAlone && (isAcross || first.column < objective || isUnit)) return "heading";
  // "01.02" may be what somebody calls an objective, where the row says more.
  const isText = typeof cells[objective] === "string" && filled.length >= FULL_ROW;
  return HAS_LETTER.test(text) || (isText && HAS_DIGIT.test(text))
    ? "objective"
    : "withoutObjective";
}

function signs(cell: Cell): boolean {
  return typeof cell === "string" && WHO_SIGNS.test(cell.trim());
}

function isDetail(cells: readonly Cell[], { details, objective }: Layout): boolean {
  return (
    cellText(cells[objective] ?? null) === "" &&
    details.some((column) => cellText(cells[column] ?? null) !== "")
  );
}

/** What only the whole table tells: a heading has objectives below it, and a lone text after the last one is a note. */
function settled(
  block: SheetBlock,
  rows: readonly RecognisedRow[],
  { header, objective }: Layout,
): readonly RecognisedRow[] {
  const isCopied = ({ kind }: RecognisedRow): boolean => kind === "objective" || kind === "detail";
  const sizes = new Map(
    rows
      .filter(isCopied)
      .map(({ row }) => [row, filledIn(block.rows[row] ?? [], header.left, header.right).length]),
  );
  const fuller = [...sizes.values()].filter((size) => size >= FULL_ROW).length;
  const isFull = (row: RecognisedRow): boolean => isCopied(row) && (sizes.get(row.row) ?? 0) > 1;
  const lastFull = rows.map(isFull).lastIndexOf(true);
  const isLone = (row: RecognisedRow): boolean => isCopied(row) && !isFull(row);
  const next = rows.slice(lastFull + 1).find(({ kind }) => kind !== "withoutObjective");
  const isClosed = next?.kind === "blank" || next?.kind === "total";
  const isApart = isClosed && !rows.slice(0, lastFull).some(isLone);
  const endsWithNotes = fuller * 2 > sizes.size || (fuller > 0 && isApart);
  const last = endsWithNotes ? lastFull : rows.map(isCopied).lastIndexOf(true);
  const textOf = (row: number): string =>
    filledIn(block.rows[row] ?? [], header.left, header.right)
      .map(({ cell }) => cellText(cell))
      .join(" ");
  const headings = rows.filter(({ kind }, at) => kind === "heading" && at < last);
  // "Obiettivi stralciati", "ANNO 2024" over a group of rows are no unit.
  const isOfOther = (text: string): boolean =>
    droppedTitle(text) !== null || (yearInTitle(text) !== null && unitInTitle(text) === null);
  const someNameUnits = headings.some(({ row }) => unitInTitle(textOf(row)) !== null);
  return rows.map((row, at): RecognisedRow => {
    if (at > last && (row.kind === "heading" || (isCopied(row) && sizes.get(row.row) === 1))) {
      return { ...row, kind: "withoutObjective" };
    }
    const isOther =
      row.kind === "heading" &&
      (isOfOther(textOf(row.row)) || (someNameUnits && unitInTitle(textOf(row.row)) === null));
    return isOther && objective >= 0 ? { ...row, kind: "withoutObjective" } : row;
  });
}

function isHeaderAgain(
  filled: readonly { readonly cell: Cell; readonly column: number }[],
  headings: readonly string[],
): boolean {
  return (
    filled.length >= 2 &&
    filled.every(({ cell, column }) => {
      if (typeof cell !== "string") return false;
      const heading = headings[column] ?? "";
      const text = foldText(cell);
      return text !== "" && (heading === text || heading.endsWith(` ${text}`));
    })
  );
}
