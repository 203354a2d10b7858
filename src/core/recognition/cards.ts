import { foldText } from "../contract/matching";
import { header } from "../contract/tables";
import type { CellPosition, SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import { cardLines, type CardLine } from "./cardLines";
import { cellText } from "./cellText";
import { isDroppedNote } from "./droppedRows";
import type { HeadingTest } from "./headingLike";
import { unitAbove } from "./titles";
import { namesUnit, unitInTitle } from "./unitNames";
import { isYearLabel } from "./yearsOfRows";
import type { ColumnHeading, Region, TablePart } from "./sheetParts";

/** Cards as a table: a row for each, or for each of its indicators or phases, under its labels as headings. */
export interface CardTable {
  readonly block: SheetBlock;
  readonly part: TablePart;
  /** The row of the sheet, counted from 1, from which each row of `block` comes. */
  readonly sheetRows: readonly number[];
  /** What of the cards was not understood: rows of the sheet, counted from 1. */
  readonly unread: readonly UnreadRow[];
  /** Where the first card begins, as a position in the sheet's block: what is above is about all of them. */
  readonly firstRow: number;
}

export interface UnreadRow {
  readonly sheetRow: number;
  readonly text: string;
}

interface Card {
  readonly row: number;
  readonly values: Map<string, Cell>;
  readonly details: { readonly row: number; readonly values: ReadonlyMap<string, Cell> }[];
  /** Positions of the rows that nothing was taken from. */
  readonly unread: number[];
}

const CODE = header("objectives", "code");
const OBJECTIVE = header("objectives", "operationalObjective");
const UNIT = header("objectives", "unit");
const ACTIVITY = header("activities", "activity");
const COMPLETED = header("activities", "completed");

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
  giveUnits(block, region, cards, columns, test);
  const isAny = cards.some(
    ({ values, details }) => details.length > 0 || [...values.keys()].some(isBeyondOpening),
  );
  return isAny ? asTable(block, cards, columns, firstRow) : null;
}

/** "Programma 02 - Segreteria" alone is a heading: a card says more than its first line. */
function isBeyondOpening(key: string): boolean {
  return ![CODE, OBJECTIVE, UNIT].some((name) => foldText(name) === key);
}

/** "SETTORE TRIBUTI" between two cards is about those below it, where the cards do not say their units. */
function giveUnits(
  block: SheetBlock,
  region: Region,
  cards: readonly Card[],
  columns: Map<string, ColumnHeading>,
  test: HeadingTest,
): void {
  const isTitle = (row: number): boolean => unitOf(block, row) !== null;
  if (!cards.some(({ unread }) => unread.some(isTitle))) return;
  if ([...columns.values()].some(({ text }) => test(text)?.field === "unit")) return;
  let unit = unitAbove(block, region, cards[0]?.row ?? 0)?.name ?? null;
  const key = foldText(UNIT);
  columns.set(key, { text: UNIT, leaf: UNIT, above: "" });
  for (const { values, unread } of cards) {
    if (unit !== null) values.set(key, unit);
    for (const row of unread.filter(isTitle)) unit = unitOf(block, row);
    unread.splice(0, unread.length, ...unread.filter((row) => !isTitle(row)));
  }
}

function unitOf(block: SheetBlock, row: number): string | null {
  const texts = (block.rows[row] ?? []).map(cellText).filter((text) => text !== "");
  const [text = ""] = texts;
  return texts.length === 1 && namesUnit(text) ? unitInTitle(text) : null;
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
  const isObjective = line.pairs.some(({ label, value }) => {
    const meaning = test(label);
    const isText = value === null || /\p{L}{2}/u.test(cellText(value));
    const isPlain = meaning?.traits.includes("generic") === false;
    return meaning?.field === "operationalObjective" && isPlain && isText;
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
  const card: Card = { row: lines[0]?.row ?? 0, values: new Map(), details: [], unread: [] };
  let waiting: string | null = null;
  const put = (label: string, value: Cell): boolean => {
    const key = foldText(label);
    if (!columns.has(key)) columns.set(key, { text: label, leaf: label, above: "" });
    const isFree = !card.values.has(key);
    if (isFree && value !== null) card.values.set(key, value);
    return isFree || value === null || cellText(card.values.get(key) ?? null) === cellText(value);
  };
  const namesDetail = (heading: string): boolean => {
    const field = test(heading)?.field;
    return field === "indicators.indicator" || field === "activities.activity";
  };
  for (const line of lines) {
    switch (line.kind) {
      case "opening": {
        const { code, text, unit } = line.line;
        if (code !== null) put(CODE, code);
        if (unit !== null) put(UNIT, unit);
        if (text !== null) put(OBJECTIVE, text);
        for (const { label, value } of line.pairs) put(label, value);
        waiting = text === null ? OBJECTIVE : null;
        continue;
      }
      case "labels": {
        const taken = line.pairs.map(({ label, value }) => put(label, value));
        if (taken.includes(false)) card.unread.push(line.row);
        waiting =
          line.pairs.length === 1 && line.pairs[0]?.value === null ? line.pairs[0].label : null;
        continue;
      }
      case "headings":
        waiting = null;
        continue;
      case "entry": {
        const { columns: titled } = line.headings;
        const values = new Map<string, Cell>();
        // "N. | Fase | Stato": the state is that of the phase.
        const detail = titled.find(({ heading }) => namesDetail(heading));
        if (detail === undefined && isOnlyEntry(lines, line)) {
          // "Area | Peso" over one row: labels with their values below them.
          for (const { column, heading } of titled) {
            put(heading, block.rows[line.row]?.[column] ?? null);
          }
          continue;
        }
        const named = detail ?? titled[0];
        for (const { column, heading } of titled) {
          const key = detailKey(named?.heading ?? "", heading);
          const above = column === named?.column ? "" : (named?.heading ?? "");
          if (!columns.has(key)) columns.set(key, { text: heading, leaf: heading, above });
          values.set(key, block.rows[line.row]?.[column] ?? null);
        }
        card.details.push({ row: line.row, values });
        continue;
      }
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
        if (waiting !== null) {
          put(waiting, line.text);
          waiting = null;
        } else if (test(line.text) !== null) waiting = line.text;
        else {
          card.unread.push(line.row);
          if (isDroppedNote(line.text)) put("", line.text);
        }
        continue;
      case "other": {
        const [label, value] = (block.rows[line.row] ?? []).filter((cell) => cell !== null);
        if (isYearLabel(cellText(label ?? null))) put(cellText(label ?? null), value ?? null);
        else card.unread.push(line.row);
        continue;
      }
      case "blank":
        continue;
    }
  }
  return card;
}

function isOnlyEntry(lines: readonly CardLine[], entry: CardLine): boolean {
  const at = lines.indexOf(entry);
  return lines[at - 1]?.kind === "headings" && lines[at + 1]?.kind !== "entry";
}

/** What is struck through in the rows of a card; texts alone, as its values are known by what they say. */
function struckTexts(
  { rows, struckCells = [] }: SheetBlock,
  first: number,
  end: number,
): readonly string[] {
  return struckCells.flatMap(({ row, column }) => {
    const cell = row >= first && row < end ? (rows[row]?.[column] ?? null) : null;
    return typeof cell === "string" ? [cellText(cell)] : [];
  });
}

function detailKey(first: string, heading: string): string {
  return `${foldText(first)}\n${foldText(heading)}`;
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
  const struckCells: CellPosition[] = [];
  for (const [at, { row, values, details }] of cards.entries()) {
    const [first, ...others] = details;
    const struck = struckTexts(source, row, cards[at + 1]?.row ?? source.rows.length);
    for (const [column, key] of keys.entries()) {
      const text = cellText(values.get(key) ?? null);
      // "Obiettivo 1 - Piano asfalti" is struck as a whole.
      if (text !== "" && struck.some((one) => one.includes(text)))
        struckCells.push({ row: rows.length, column });
    }
    rows.push(keys.map((key) => values.get(key) ?? first?.values.get(key) ?? null));
    sheetRows.push(source.firstRow + row);
    for (const detail of others) {
      rows.push(keys.map((key) => detail.values.get(key) ?? null));
      sheetRows.push(source.firstRow + detail.row);
    }
  }
  const block = { ...source, rows, merged: [], struckCells };
  const part = { header: { first: 0, last: 0 }, headings, firstRow: 0, lastRow: rows.length - 1 };
  const unread = cards.flatMap((card) =>
    card.unread.map((row) => ({
      sheetRow: source.firstRow + row,
      text: (source.rows[row] ?? [])
        .map(cellText)
        .filter((text) => text !== "")
        .join(" · "),
    })),
  );
  return { block, part, sheetRows, unread, firstRow };
}
