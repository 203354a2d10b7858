import type { SheetBlock } from "../workbook/block";
import { rangeAddress } from "../workbook/address";
import { cardTable, unreadCard, type CardTable } from "./cards";
import { rangeOf } from "./croppedBlock";
import { furtherReading, type OtherKind } from "./furtherTable";
import { createHeadingTest, type HeadingTest } from "./headingLike";
import { shownBlock, type ShownBlock } from "./hiddenParts";
import type { ImportSource } from "./importing";
import type { ReadingContext } from "./readingContext";
import { recogniseTable, titlesIn } from "./recognise";
import { regionsOf } from "./regions";
import { tableParts, type Region, type TablePart } from "./sheetParts";
import { unitAbove } from "./titles";
import { transposedTable } from "./transposed";

/** What a sheet holds: the tables that something is copied from, and those that nothing is. */
export interface SheetReading extends Omit<ShownBlock, "block"> {
  readonly sources: readonly ImportSource[];
  readonly others: readonly OtherPart[];
}

export interface OtherPart {
  readonly kind: OtherKind;
  readonly address: string;
  /** The headings of the table, or its first text. */
  readonly title: string;
}

/** Reads a sheet as a person does: its tables one by one, or its cards. */
export function readSheet(
  whole: SheetBlock,
  uses1904Dates: boolean,
  context: ReadingContext,
): SheetReading {
  const test = createHeadingTest(context);
  const { block, ...hidden } = shownBlock(whole);
  const read = { address: wholeAddress(whole), rows: whole.rows };
  const readings = regionsOf(block, test).map((region) =>
    readRegion(block, region, test, uses1904Dates, context),
  );
  return {
    sources: readings.flatMap(({ sources }) => sources.map((source) => ({ ...source, read }))),
    others: readings.flatMap(({ others }) => others),
    ...hidden,
  };
}

interface RegionReading {
  readonly sources: readonly Omit<ImportSource, "read">[];
  readonly others: readonly OtherPart[];
}

function readRegion(
  block: SheetBlock,
  region: Region,
  test: HeadingTest,
  uses1904Dates: boolean,
  context: ReadingContext,
): RegionReading {
  const made = { block, region, uses1904Dates, context };
  const across = sourceFrom(transposedTable(block, region, test), made);
  if (across !== null) return { sources: [across], others: [] };
  const parts = tableParts(block, region, test);
  const tables = parts.map((part) => ({
    part,
    recognition: recogniseTable(block, region, part, context),
  }));
  const isAnyOfObjectives = tables.some(
    ({ recognition }) => recognition !== null && recognition.proposal.rows.length > 0,
  );
  const cards = isAnyOfObjectives ? null : sourceFrom(cardTable(block, region, test), made);
  if (cards !== null) return { sources: [cards], others: [] };
  const sources: RegionReading["sources"][number][] = [];
  const others: OtherPart[] = [];
  for (const { part, recognition } of tables) {
    const place = { sheet: block.sheet, address: addressOf(block, region, part), block };
    const titles = titlesIn(block, part);
    const common = { ...place, uses1904Dates, sheetRows: null, unread: [], titles };
    if (recognition !== null && recognition.proposal.rows.length > 0) {
      sources.push({ ...common, kind: "objectives", recognition });
      continue;
    }
    // Phases or indicators below the only objective of a table are its own.
    const former = sources.at(-1);
    const isOfFormer =
      former?.kind === "objectives" &&
      former.recognition.rows.filter(({ kind }) => kind === "objective").length === 1;
    const further = furtherReading(block, region, part, context, isOfFormer);
    if (further.kind === "table" && further.recognition.proposal.rows.length > 0) {
      sources.push({ ...common, kind: further.table, recognition: further.recognition });
      continue;
    }
    const title = part.headings.map(({ text }) => text).filter((text) => text !== "");
    const kind = further.kind === "table" ? "unknown" : further.other;
    others.push({ kind, address: place.address, title: title.join(" | ") });
  }
  const unread = parts.length === 0 ? unreadCard(block, region, test) : null;
  if (unread === null) return { sources, others };
  const whole = { firstRow: 0, lastRow: block.rows.length - 1 };
  return {
    sources,
    others: [{ kind: "card", address: addressOf(block, region, whole), title: unread }],
  };
}

interface Made {
  readonly block: SheetBlock;
  readonly region: Region;
  readonly uses1904Dates: boolean;
  readonly context: ReadingContext;
}

/** A table that was made of what is laid out otherwise. */
function sourceFrom(
  cards: CardTable | null,
  { block, region, uses1904Dates, context }: Made,
): RegionReading["sources"][number] | null {
  if (cards === null) return null;
  const { part, sheetRows, unread, firstRow } = cards;
  const width = { left: 0, right: part.headings.length - 1 };
  const recognition = recogniseTable(cards.block, width, part, context);
  if (recognition === null || recognition.proposal.rows.length === 0) return null;
  const hasUnits = recognition.proposal.columns.includes("unit");
  const above = hasUnits ? null : unitAbove(block, region, firstRow);
  const proposal = { ...recognition.proposal, unitForAll: above?.name ?? null };
  const whole = { firstRow, lastRow: block.rows.length - 1 };
  return {
    sheet: block.sheet,
    address: addressOf(block, region, whole),
    block: cards.block,
    uses1904Dates,
    sheetRows,
    unread,
    titles: [],
    kind: "objectives",
    recognition: { ...recognition, unitAbove: above, proposal },
  };
}

function wholeAddress(block: SheetBlock): string {
  return rangeAddress(rangeOf(block));
}

function addressOf(
  { firstRow, firstColumn }: SheetBlock,
  { left, right }: Region,
  part: Pick<TablePart, "firstRow" | "lastRow">,
): string {
  return rangeAddress({
    firstRow: firstRow + part.firstRow,
    firstColumn: firstColumn + left,
    lastRow: firstRow + part.lastRow,
    lastColumn: firstColumn + right,
  });
}
