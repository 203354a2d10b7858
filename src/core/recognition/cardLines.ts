import type { SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { isDate, STARTS_AS_NUMBER } from "./columnValues";
import type { HeadingTest } from "./headingLike";
import { objectiveLine, type ObjectiveLine } from "./objectiveLine";
import { isObjectivesField, outcomeNamed, type ImportField } from "./importFields";
import { areHeadings, filledIn, type Region } from "./sheetParts";
import { isTotalRow, type FilledCell as Filled } from "./totals";

/** A row of a sheet that is laid out as a form. */
export type CardLine =
  | { readonly kind: "blank"; readonly row: number }
  | {
      readonly kind: "opening";
      readonly row: number;
      readonly line: ObjectiveLine;
      /** Further labels in the same row: "Obiettivo n. | 1 | Peso | 40%". */
      readonly pairs: readonly Pair[];
    }
  | { readonly kind: "labels"; readonly row: number; readonly pairs: readonly Pair[] }
  | Headings
  /** A row of the table whose headings are above. */
  | { readonly kind: "entry"; readonly row: number; readonly headings: Headings }
  /** Something with a yes, a no or a percentage beside it. */
  | { readonly kind: "item"; readonly row: number; readonly text: string; readonly value: Cell }
  | { readonly kind: "text"; readonly row: number; readonly text: string }
  | { readonly kind: "other"; readonly row: number };

/** Value null: it is in the row below. */
export interface Pair {
  readonly label: string;
  readonly value: Cell;
}

export interface Headings {
  readonly kind: "headings";
  readonly row: number;
  readonly columns: readonly Titled[];
}

interface Titled {
  readonly column: number;
  readonly heading: string;
}

const YES_NO_PERCENT = /^(s[iìí]'?|no|x|ok|✓|✔|\d{1,3}([.,]\d+)?\s*%)$/iu;

export function cardLines(
  block: SheetBlock,
  { left, right }: Region,
  test: HeadingTest,
): readonly CardLine[] {
  const rows = block.rows.map((cells) => filledIn(cells, left, right));
  const programmesOpen = !rows.some(([first]) => OTHER_OPENING.test(cellText(first?.cell ?? null)));
  const lines: CardLine[] = [];
  let table: CardTableRows | null = null;
  for (const [row, filled] of rows.entries()) {
    const line: CardLine =
      table !== null && isEntry(filled, table, test)
        ? { kind: "entry", row, headings: table.headings }
        : lineOf(row, filled, rows[row + 1] ?? [], programmesOpen, test);
    if (line.kind === "headings") table = { headings: line, entries: [] };
    else if (line.kind === "entry") table?.entries.push(filled);
    else table = null;
    lines.push(line);
  }
  return lines.map((line, at) =>
    isListed(lines, at, test) ? line : { kind: "other", row: line.row },
  );
}

/** "Rilevanza contabile | NO" alone is no phase: those are listed below each other, or below their name. */
function isListed(lines: readonly CardLine[], at: number, test: HeadingTest): boolean {
  if (lines[at]?.kind !== "item") return true;
  const [before, after] = [lines[at - 1], lines[at + 1]];
  if (before?.kind === "item" || after?.kind === "item") return true;
  const [pair] = before?.kind === "labels" ? before.pairs : [];
  const title = before?.kind === "text" ? before.text : (pair?.label ?? "");
  return test(title)?.field === "activities.activity";
}

/** "PROGRAMMA 0102 - Segreteria" opens a card only where nothing else does. */
const OTHER_OPENING = /^(?:scheda|obiettivo|progetto)(?![\p{L}])/iu;
const PROGRAMME = /^(?:scheda )?programma(?![\p{L}])/iu;
/** "Progetto | 30/04/2024" is a phase or a label: only an objective or a card opens one without its number. */
const OPENS_ALONE = /^(?:scheda|obiettivo)(?![\p{L}])/iu;

/** "Obiettivo n. | 7". */
const BARE_CODE = /^[\w./-]*\d[\w./-]*$/;

/** "Il Responsabile" over or beside a name is who signs. */
const SIGNATURE = /^(?:il|la|i|le)\s+[^:]+$/i;

function lineOf(
  row: number,
  filled: readonly Filled[],
  below: readonly Filled[],
  programmesOpen: boolean,
  test: HeadingTest,
): CardLine {
  const [first, second] = filled;
  if (first === undefined) return { kind: "blank", row };
  const text = cellText(first.cell);
  const line = typeof first.cell === "string" ? objectiveLine(text) : null;
  const beside = second === undefined ? null : cellText(second.cell);
  const mayOpen =
    (programmesOpen || !PROGRAMME.test(text)) &&
    (line?.code !== null || line.text !== null || OPENS_ALONE.test(text));
  if (line !== null && mayOpen && (filled.length === 1 || line.text === null)) {
    const isNumbered = line.code === null && line.text === null && BARE_CODE.test(beside ?? "");
    const own = isNumbered ? { ...line, code: beside } : { ...line, text: line.text ?? beside };
    if (own.text !== null || own.code !== null) {
      const others = filled.slice(2).map(({ cell }) => cell);
      return { kind: "opening", row, line: own, pairs: labelledPairs(others, test) ?? [] };
    }
  }
  const areTitles = areHeadings(filled, test);
  const columns = filled.map(({ column, cell }) => ({ column, heading: cellText(cell) }));
  const areWide = filled.length > 2 && mayBeEntry(below);
  if (filled.length === 2 && areTitles && areValuesBelow(filled, below, test)) {
    return { kind: "headings", row, columns };
  }
  if (areTitles && (areWide || areDetailHeadings(filled, below, test))) {
    return { kind: "headings", row, columns };
  }
  const pairs = SIGNATURE.test(text)
    ? null
    : labelledPairs(
        filled.map(({ cell }) => cell),
        test,
      );
  if (pairs !== null) return { kind: "labels", row, pairs };
  if (areTitles) return { kind: "headings", row, columns };
  if (filled.length === 1) return { kind: "text", row, text };
  return second !== undefined && filled.length === 2 && isDone(second.cell)
    ? { kind: "item", row, text: text.replace(/^[-–•*]\s*/, ""), value: second.cell }
    : { kind: "other", row };
}

/** Over nothing, or over the line that opens a card, "Area | Cultura | Responsabile | Dirigente" are labels. */
function mayBeEntry([first]: readonly Filled[]): boolean {
  return first !== undefined && objectiveLine(cellText(first.cell)) === null;
}

/** "Risultato atteso | % di raggiungimento" over a value for each; beside a label there is one for the first. */
function areValuesBelow(
  filled: readonly Filled[],
  below: readonly Filled[],
  test: HeadingTest,
): boolean {
  const isHeading = ({ cell }: Filled): boolean => test(cellText(cell)) !== null;
  const [, second] = below;
  return (
    filled.every((each) => isHeading(each) && outcomeNamed(cellText(each.cell)) === null) &&
    below.length === filled.length &&
    below.every(({ column }, at) => column === filled[at]?.column) &&
    !below.some((each) => isHeading(each) || cellText(each.cell).endsWith(":")) &&
    second !== undefined &&
    isFigure(second.cell)
  );
}

function isFigure(cell: Cell): boolean {
  return isDone(cell) || isDate(cell) || STARTS_AS_NUMBER.test(cellText(cell));
}

/** "Fase | Stato" over a row that is no label. */
function areDetailHeadings(
  [first]: readonly Filled[],
  below: readonly Filled[],
  test: HeadingTest,
): boolean {
  const field = test(cellText(first?.cell ?? null))?.field ?? null;
  const under = below[0]?.column === first?.column ? cellText(below[0]?.cell ?? null) : "";
  const said = cardField(under, test);
  return (
    (field === "indicators.indicator" || field === "activities.activity") &&
    below.length > 1 &&
    under !== "" &&
    (said === null || !FIGURES.includes(said) || PHASE.test(under))
  );
}

interface CardTableRows {
  readonly headings: Headings;
  readonly entries: (readonly Filled[])[];
}

/**
 * Below its headings a table goes on until a blank row, a total, or a label of the card that is not filled as its rows
 * are.
 */
function isEntry(
  filled: readonly Filled[],
  { headings: { columns }, entries }: CardTableRows,
  test: HeadingTest,
): boolean {
  const [first] = filled;
  const [firstColumn] = columns;
  if (first === undefined || first.column !== firstColumn?.column) return false;
  const text = cellText(first.cell);
  if (text === "" || text.endsWith(":") || areHeadings(filled, test)) return false;
  const groups = () => [entries.map((entry) => cellsOf(entry))];
  if (isTotalRow({ filled, label: first, isNamed: false, groups })) return false;
  const own = filled.filter(({ column }) => columns.some((each) => each.column === column));
  if (own.length < filled.length) return false;
  if (OPENS_ALONE.test(text) && objectiveLine(text) !== null) return false;
  if (own.length === 1)
    return !isCardLabel(text, test) && (objectiveLine(text)?.code ?? null) === null;
  const field = cardField(text, test);
  if (field === null) return true;
  const values = filled.slice(1).map(({ cell }) => cell);
  // "Giudizio | Raggiunto | Motivazione | …": labels, each with its value.
  if (values.some((value, at) => at % 2 === 1 && isCardLabel(cellText(value), test))) return false;
  const wanted = Math.min(columns.length, entries.at(-1)?.length ?? columns.length);
  if (columns.length > 2 && own.length >= wanted && own.length > 2) return true;
  const isOfPhase = PHASE.test(text) || !FIGURES.includes(field);
  return values.every(
    (value) => isDate(value) || (isOfPhase && STARTS_AS_NUMBER.test(cellText(value))),
  );
}

/** Alone these words mean something to be done; "Grado di realizzazione" says how far it is done. */
const PHASE = /^(?:attuazione|realizzazione|completamento)$/i;
/** Fields of the objective: a number beside such a label is not about one of its phases. */
const FIGURES: readonly ImportField[] = [
  "outcome",
  "grade",
  "points",
  "assignedWeight",
  "reason",
  "code",
  "owner",
  "unit",
];

function cellsOf(filled: readonly Filled[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { column, cell } of filled) cells[column] = cell;
  return cells;
}

function isCardLabel(text: string, test: HeadingTest): boolean {
  return cardField(text, test) !== null;
}

/** What a card says of its objective: "Giudizio finale", "Peso", "Note". An outcome is a value. */
function cardField(text: string, test: HeadingTest): ImportField | null {
  const field = test(text)?.field ?? null;
  const isOfObjective = field !== null && (isObjectivesField(field) || field === "points");
  return isOfObjective && outcomeNamed(text) === null ? field : null;
}

function isDone(cell: Cell): boolean {
  return typeof cell === "boolean" || YES_NO_PERCENT.test(cellText(cell));
}

/** Labels with what is beside each: "Responsabile | Ragioniere | Peso | 25", "Settore: Tributi". Null for no label. */
function labelledPairs(cells: readonly Cell[], test: HeadingTest): readonly Pair[] | null {
  const pairs: Pair[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? null;
    if (typeof cell !== "string") continue;
    const inline = inlinePair(cell, test);
    if (inline !== null) {
      pairs.push(inline);
      continue;
    }
    const text = cellText(cell);
    const isLabel = text.endsWith(":") || test(text) !== null;
    if (!isLabel) {
      if (at === 0) return null;
      continue;
    }
    const value = cells[at + 1] ?? null;
    const isValue = value !== null && !(typeof value === "string" && value.trim().endsWith(":"));
    pairs.push({ label: text.replace(/\s*:$/, ""), value: isValue ? value : null });
    if (isValue) at += 1;
  }
  return pairs.length === 0 ? null : pairs;
}

function inlinePair(text: string, test: HeadingTest): Pair | null {
  const at = text.indexOf(":");
  if (at <= 0) return null;
  const label = text.slice(0, at).trim();
  const value = text.slice(at + 1).trim();
  return value !== "" && test(label) !== null ? { label, value } : null;
}
