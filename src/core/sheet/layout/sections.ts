import type {
  DocumentBlock,
  DocumentPart,
  DocumentSection,
  DocumentTable,
} from "../../report/document";
import type { SheetRow } from "../../workbook/plan";
import { roomForChart } from "./chart";
import {
  GAP,
  SMALL_GAP,
  headerRow,
  headingRow,
  headlineRow,
  tableRow,
  textRow,
  type RowSettings,
} from "./rows";

const PARAGRAPH_STYLES = {
  subtitle: "subtitle",
  alert: "alert",
  text: "paragraph",
  note: "note",
} as const;

/** The table that a section holds. */
export interface SectionTable {
  readonly block: DocumentTable;
  /** The position of its column headers among the rows of the section. */
  readonly headerAt: number;
  /** From which row on they are repeated on paper: with an alert that is right above them. */
  readonly repeatedFrom: number;
  /** How often they come again, at the top of a page, among its rows. */
  readonly repeats: number;
}

/** Rows that belong together. */
export interface SheetSection {
  readonly rows: readonly SheetRow[];
  readonly table: SectionTable | null;
  /** The table whose chart covers the rows, which are empty. */
  readonly charted: DocumentTable | null;
  /** A form, of which no page should hold a part. */
  readonly staysWhole: boolean;
}

function sheetSection(
  { blocks, staysWhole = false }: DocumentSection,
  settings: RowSettings,
): SheetSection {
  const rows: SheetRow[] = [];
  let table: SheetSection["table"] = null;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "table") {
      const above = blocks[at - 1];
      const isAlert = above?.kind === "paragraph" && above.role === "alert";
      const headerAt = rows.length;
      table = { block, headerAt, repeatedFrom: isAlert ? headerAt - 1 : headerAt, repeats: 0 };
    }
    const isOverText = blocks[at + 1]?.kind === "paragraph";
    rows.push(...blockRows(block, isOverText, settings));
  }
  return { rows, table, charted: null, staysWhole };
}

/** The sections of a part: the chart of one of its tables, the first one, comes after the last table. */
export function partSections(
  { sections }: DocumentPart,
  settings: RowSettings,
): readonly SheetSection[] {
  const all = sections.map((section) => sheetSection(section, settings));
  const charted = all.find(({ table }) => table?.block.chart)?.table?.block;
  if (charted === undefined) return all;
  const last = all.map(({ table }) => table !== null).lastIndexOf(true);
  const room = { rows: roomForChart(charted), table: null, charted, staysWhole: true };
  return [...all.slice(0, last + 1), room, ...all.slice(last + 1)];
}

/** `isOverText`: it stands over a paragraph. */
export function blockRows(
  block: DocumentBlock,
  isOverText: boolean,
  settings: RowSettings,
): readonly SheetRow[] {
  switch (block.kind) {
    case "heading":
      return block.level === 1
        ? [textRow(block.text, "title", settings)]
        : [GAP, headingRow(block.text, settings), ...(isOverText ? [SMALL_GAP] : [])];
    case "paragraph":
      return [textRow(block.text, PARAGRAPH_STYLES[block.role], settings)];
    case "headlines":
      return [GAP, ...block.items.map((item) => headlineRow(item, settings))];
    case "table":
      return [
        headerRow(block, settings),
        ...block.rows.map((row) => tableRow(row, block, settings)),
      ];
  }
}
