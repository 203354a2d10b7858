import type { DocumentBlock, DocumentSection, DocumentTable } from "../../report/document";
import { PALETTE } from "../../workbook/palette";
import type { SheetRow } from "../../workbook/plan";
import { linesToShow, rowHeight } from "../../workbook/textMetrics";
import { roomForChart } from "./chart";
import { sheetCell, words } from "./cells";
import { GAP, headerRow, headingRow, lineRows, tableRow, type RowSettings } from "./rows";

const PARAGRAPH_STYLES = {
  subtitle: "subtitle",
  alert: "alert",
  text: "paragraph",
  note: "note",
} as const;

/** Rows that belong together. */
export interface SheetSection {
  readonly rows: readonly SheetRow[];
  /** The table that the section holds, and the position of its column headers among `rows`. */
  readonly table: { readonly block: DocumentTable; readonly headerAt: number } | null;
}

export function sheetSection({ blocks }: DocumentSection, settings: RowSettings): SheetSection {
  const rows: SheetRow[] = [];
  let table: SheetSection["table"] = null;
  for (const block of blocks) {
    if (block.kind === "table") table = { block, headerAt: rows.length };
    rows.push(...blockRows(block, blocks, settings));
  }
  return { rows, table };
}

function blockRows(
  block: DocumentBlock,
  blocks: readonly DocumentBlock[],
  settings: RowSettings,
): readonly SheetRow[] {
  switch (block.kind) {
    case "heading":
      return block.level === 1
        ? lineRows(block.text, "title", settings)
        : [GAP, headingRow(block.text, columnsUnder(blocks) ?? settings.grid.length)];
    case "paragraph":
      return lineRows(block.text, PARAGRAPH_STYLES[block.role], settings);
    case "headlines":
      return [
        GAP,
        ...block.items.map(({ label, value }) => ({
          height: Math.max(
            rowHeight(1, PALETTE.headlineValue) + 4,
            rowHeight(
              linesToShow(label, settings.grid[0] ?? 0, PALETTE.headlineLabel),
              PALETTE.headlineLabel,
            ),
          ),
          cells: [words(label, "headlineLabel"), sheetCell(value, "headlineValue")],
        })),
      ];
    case "table":
      return [
        headerRow(block, settings),
        ...block.rows.map((row) => tableRow(row, block, settings)),
        ...(block.chart === null ? [] : roomForChart(block)),
      ];
  }
}

/** A heading is as wide as the table below it. */
function columnsUnder(blocks: readonly DocumentBlock[]): number | null {
  const table = blocks.find((block) => block.kind === "table");
  return table ? table.columns.length : null;
}
