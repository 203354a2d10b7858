import { foldText } from "../contract/matching";
import { header } from "../contract/tables";
import type { SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import { cardLines, type CardLine } from "./cardLines";
import { cellText } from "./cellText";
import type { HeadingTest } from "./headingLike";
import type { ColumnHeading, Region, TablePart } from "./sheetParts";

/** Cards as a table: a row for each, or for each of its indicators or phases, under its labels as headings. */
export interface CardTable {
  readonly block: SheetBlock;
  readonly part: TablePart;
  /** The row of the sheet, counted from 1, from which each row of `block` comes. */
  readonly sheetRows: readonly number[];
  /** Where the first card begins, as a position in the sheet's block: what is above is about all of them. */
  readonly firstRow: number;
}

interface Card {
  readonly row: number;
  readonly values: Map<string, Cell>;
  readonly details: { readonly row: number; readonly values: ReadonlyMap<string, Cell> }[];
}

const CODE = header("objectives", "code");
const OBJECTIVE = header("objectives", "operationalObjective");
const UNIT = header("objectives", "unit");
const ACTIVITY = header("activities", "activity");
const COMPLETED = header("activities", "completed");
const TOTAL = /^(totale|somma|media)\b/;

/** Null where nothing on the sheet opens a card. */
export function cardTable(block: SheetBlock, region: Region, test: HeadingTest): CardTable | null {
  const lines = cardLines(block, region, test);
  const starts = cardStarts(lines, test);
  const [firstRow] = starts;
  if (firstRow === undefined) return null;
  const columns = new Map<string, ColumnHeading>();
  const cards = starts.map((start, at) =>
    readCard(block, lines.slice(start, starts[at + 1] ?? lines.length), columns, test),
  );
  const isAny = cards.some(({ values, details }) => values.size > 1 || details.length > 0);
  return isAny ? asTable(block, cards, columns, firstRow) : null;
}

const FEWEST_UNDERSTOOD = 2;

/** What is understood of a form that speaks of objectives and names none: "Peso: 30; Responsabile: Rossi". */
export function unreadCard(block: SheetBlock, region: Region, test: HeadingTest): string | null {
  const lines = cardLines(block, region, test);
  const said = lines.flatMap((line) =>
    line.kind === "labels"
      ? line.pairs.flatMap(({ label, value }) =>
          value === null || test(label) === null ? [] : [`${label}: ${cellText(value)}`],
        )
      : [],
  );
  const texts = [block.sheet, ...block.rows.flat().map(cellText)];
  const isOfObjectives = texts.some((text) => /\b(obiettiv|performance)/i.test(text));
  return isOfObjectives && said.length >= FEWEST_UNDERSTOOD ? said.join("; ") : null;
}

/** The rows with which cards begin: where an objective is named, and the labels that are always above it. */
function cardStarts(lines: readonly CardLine[], test: HeadingTest): readonly number[] {
  const named: number[] = [];
  let hasText = true;
  for (const line of lines) {
    const says = objectiveIn(line, test);
    if (says === null) continue;
    // "Scheda obiettivo n. 1" first, then "Titolo obiettivo: …": one card.
    if (hasText || says === "code") named.push(line.row);
    hasText = says === "text";
  }
  const [first, second] = named;
  if (first === undefined) return wholeSheet(lines, test);
  let above = 0;
  while (second !== undefined && areAlike(lines[first - above - 1], lines[second - above - 1])) {
    above += 1;
  }
  return named.map((row) => row - above);
}

/** A card that says no objective but by "Titolo" or "Obiettivo strategico" is the only one of its sheet. */
function wholeSheet(lines: readonly CardLine[], test: HeadingTest): readonly number[] {
  const isNamed = lines.some(
    (line) =>
      line.kind === "labels" &&
      line.pairs.some(({ label }) => {
        const field = test(label)?.field;
        return field === "operationalObjective" || field === "strategicObjective";
      }),
  );
  const first = lines.findIndex(({ kind }) => kind === "labels");
  const labels = lines.filter(({ kind }) => kind === "labels").length;
  return isNamed && labels > 2 ? [first] : [];
}

function objectiveIn(line: CardLine, test: HeadingTest): "code" | "text" | null {
  if (line.kind === "opening") return line.line.text === null ? "code" : "text";
  if (line.kind !== "labels") return null;
  const isObjective = line.pairs.some(({ label }) => {
    const meaning = test(label);
    return meaning?.field === "operationalObjective" && !meaning.traits.includes("generic");
  });
  return isObjective ? "text" : null;
}

function areAlike(one: CardLine | undefined, other: CardLine | undefined): boolean {
  if (one?.kind === "labels" && other?.kind === "labels") {
    return foldText(one.pairs[0]?.label ?? "") === foldText(other.pairs[0]?.label ?? "");
  }
  return false;
}

function readCard(
  block: SheetBlock,
  lines: readonly CardLine[],
  columns: Map<string, ColumnHeading>,
  test: HeadingTest,
): Card {
  const card: Card = { row: lines[0]?.row ?? 0, values: new Map(), details: [] };
  let waiting: string | null = null;
  let table: Extract<CardLine, { kind: "headings" }> | null = null;
  const put = (label: string, value: Cell): void => {
    const key = foldText(label);
    if (!columns.has(key)) columns.set(key, { text: label, leaf: label, above: "" });
    if (!card.values.has(key) && value !== null) card.values.set(key, value);
  };
  for (const line of lines) {
    if (table !== null && isDetailRow(block, line, table, card)) {
      const { columns: titled, row: headingRow } = table;
      const values = new Map<string, Cell>();
      for (const { column, heading } of titled) {
        const key = detailKey(titled[0]?.heading ?? "", heading);
        const above = column === titled[0]?.column ? "" : (titled[0]?.heading ?? "");
        if (!columns.has(key)) columns.set(key, { text: heading, leaf: heading, above });
        values.set(key, block.rows[line.row]?.[column] ?? null);
      }
      if (line.row > headingRow) card.details.push({ row: line.row, values });
      continue;
    }
    table = null;
    switch (line.kind) {
      case "opening": {
        const { code, text, unit } = line.line;
        const isCode = text !== null && code === null && /^[\w./-]*\d[\w./-]*$/.test(text);
        if (code !== null || isCode) put(CODE, code ?? text);
        if (unit !== null) put(UNIT, unit);
        if (text !== null && !isCode) put(OBJECTIVE, text);
        for (const { label, value } of line.pairs) put(label, value);
        waiting = text === null || isCode ? OBJECTIVE : null;
        continue;
      }
      case "labels":
        for (const { label, value } of line.pairs) put(label, value);
        waiting =
          line.pairs.length === 1 && line.pairs[0]?.value === null ? line.pairs[0].label : null;
        continue;
      case "headings":
        table = line;
        continue;
      case "item": {
        const values = new Map<string, Cell>();
        for (const [label, value] of [
          [ACTIVITY, line.text],
          [COMPLETED, line.value],
        ] as const) {
          const key = detailKey(ACTIVITY, label);
          columns.set(key, { text: label, leaf: label, above: "" });
          values.set(key, value);
        }
        card.details.push({ row: line.row, values });
        continue;
      }
      case "text":
        if (waiting !== null) put(waiting, line.text);
        else if (test(line.text) !== null) waiting = line.text;
        if (waiting !== line.text) waiting = null;
        continue;
      case "blank":
      case "other":
        continue;
    }
  }
  return card;
}

function detailKey(first: string, heading: string): string {
  return `${foldText(first)}\n${foldText(heading)}`;
}

/** Below its headings a table goes on until a blank row, a total, or a label that is not filled as its rows are. */
function isDetailRow(
  block: SheetBlock,
  line: CardLine,
  table: Extract<CardLine, { kind: "headings" }>,
  card: Card,
): boolean {
  if (line.kind === "blank" || line.kind === "opening" || line.kind === "headings") return false;
  const cells = block.rows[line.row] ?? [];
  const filled = table.columns.filter(({ column }) => (cells[column] ?? null) !== null);
  const text = cellText(cells[table.columns[0]?.column ?? 0] ?? null);
  if (text === "" || TOTAL.test(foldText(text)) || text.endsWith(":")) return false;
  if (line.kind !== "labels") return filled.length > 1 || line.kind === "text";
  const former = card.details.at(-1);
  const formerFilled = [...(former?.values.values() ?? [])].filter((cell) => cell !== null).length;
  const wanted = former === undefined ? table.columns.length : formerFilled;
  return filled.length >= wanted && filled.length > 1;
}

function asTable(
  source: SheetBlock,
  cards: readonly Card[],
  columns: ReadonlyMap<string, ColumnHeading>,
  firstRow: number,
): CardTable {
  const keys = [...columns.keys()];
  const headings = [...columns.values()];
  const rows: Cell[][] = [headings.map(({ text }) => text)];
  const sheetRows = [source.firstRow + firstRow];
  for (const { row, values, details } of cards) {
    const [first, ...others] = details;
    rows.push(keys.map((key) => values.get(key) ?? first?.values.get(key) ?? null));
    sheetRows.push(source.firstRow + row);
    for (const detail of others) {
      rows.push(keys.map((key) => detail.values.get(key) ?? null));
      sheetRows.push(source.firstRow + detail.row);
    }
  }
  const block = { ...source, rows, merged: [] };
  const part = { header: { first: 0, last: 0 }, headings, firstRow: 0, lastRow: rows.length - 1 };
  return { block, part, sheetRows, firstRow };
}
