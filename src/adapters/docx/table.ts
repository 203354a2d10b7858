import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { DocumentCell, DocumentRow, DocumentTable } from "../../core/report/document";
import { columnWidths, labelSpan, wholeParts } from "../../core/report/columnWidths";
import { COLOURS, LOOKS } from "../../core/report/textLook";
import { NO_LINE, POINT, STYLE_IDS, THIN_LINE } from "./styles";
import { textRuns } from "./text";

/** Of the width of a table, for the bars of its chart. */
const BARS_SHARE = 0.3;

interface CellLook {
  readonly width: number;
  readonly fill: string | null;
  readonly isBold: boolean;
  readonly isNumber: boolean;
  readonly span?: number;
}

/**
 * A table as wide as the text; its header row is repeated on every page, and no row is split but the first: LibreOffice
 * Writer 7.4 prints nothing of the others where the first only just fits below a repeated header. Where notes follow, its end
 * stays with them: no page holds notes without what they are about.
 */
export function wordTable(table: DocumentTable, width: number, hasNotes: boolean): Table {
  const { chart } = table;
  const forBars = chart === null ? 0 : Math.floor(width * BARS_SHARE);
  const room = { width: (width - forBars) / POINT, fontSize: LOOKS.cell.size };
  const widths = wholeParts(columnWidths(table, room), width - forBars);
  const all = chart === null ? widths : [...widths, forBars];
  const end = hasNotes ? table.rows.map(({ role }) => role).lastIndexOf("data") : Infinity;
  return new Table({
    rows: [
      headerRow(table, all),
      ...table.rows.map((row, at) =>
        tableRow(row, table, all, { isWhole: at > 0, staysWithNext: at >= end }),
      ),
    ],
    width: { size: width, type: WidthType.DXA },
    columnWidths: all,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, noHBand: true, noVBand: true },
    borders: {
      top: THIN_LINE,
      bottom: THIN_LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideHorizontal: THIN_LINE,
      insideVertical: NO_LINE,
    },
    margins: { marginUnitType: WidthType.DXA, left: 70, right: 70, top: 20, bottom: 20 },
  });
}

function headerRow({ columns, chart }: DocumentTable, widths: readonly number[]): TableRow {
  const look = { fill: COLOURS.shade, isBold: true };
  const cells = columns.map(({ header, alignment }, at) =>
    wordCell(header, { ...look, width: widths[at] ?? 0, isNumber: alignment === "end" }),
  );
  const legend = `${chart?.series.map(({ title }) => title).join(" / ") ?? ""} (0–100)`;
  const bars =
    chart === null
      ? []
      : [wordCell(legend, { ...look, width: widths.at(-1) ?? 0, isNumber: false })];
  return new TableRow({ tableHeader: true, cantSplit: true, children: [...cells, ...bars] });
}

function tableRow(
  row: DocumentRow,
  table: DocumentTable,
  widths: readonly number[],
  { isWhole, staysWithNext }: { readonly isWhole: boolean; readonly staysWithNext: boolean },
): TableRow {
  const { columns, chart } = table;
  const split = isWhole ? { cantSplit: true } : {};
  if (row.role === "heading") {
    const width = widths.reduce((sum, each) => sum + each, 0);
    const look = { width, fill: null, isBold: true, isNumber: false, span: widths.length };
    return new TableRow({
      ...split,
      children: row.cells.map(({ text }) => wordCell(text, look, true)),
    });
  }
  const isTotal = row.role === "total";
  const fill = isTotal ? COLOURS.total : null;
  const span = labelSpan(row, columns);
  const cells = columns.flatMap(({ alignment }, at) => {
    if (at > 0 && at < span) return [];
    const covered = widths.slice(at, at === 0 ? span : at + 1);
    const look = {
      width: covered.reduce((sum, each) => sum + each, 0),
      fill,
      isBold: isTotal,
      isNumber: alignment === "end",
      ...(covered.length > 1 ? { span: covered.length } : {}),
    };
    return wordCell(row.cells[at]?.text ?? "", look, staysWithNext);
  });
  const bars = chart === null ? [] : [barsCell(row.cells, table, widths.at(-1) ?? 0)];
  return new TableRow({ ...split, children: [...cells, ...bars] });
}

/** Every cell has a paragraph, for Word takes a table without one for damaged. */
function wordCell(text: string, look: CellLook, staysWithNext = false): TableCell {
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(look.fill === null ? {} : { shading: { type: ShadingType.CLEAR, fill: look.fill } }),
    ...(look.span === undefined ? {} : { columnSpan: look.span }),
    children: [
      new Paragraph({
        style: STYLE_IDS.cell,
        keepNext: staysWithNext,
        alignment: look.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: textRuns(text, { bold: look.isBold }),
      }),
    ],
  });
}

/** In twentieths of a point: a figure does not fit into a shorter bar, and would stand one character a line. */
const SHORTEST_BAR = 900;

/**
 * A shaded paragraph for each series, as long as its figure, on a scale from 0 to 100: the figure stands in it, or
 * beside a short bar.
 */
function barsCell(
  cells: readonly DocumentCell[],
  { chart }: DocumentTable,
  width: number,
): TableCell {
  const drawn = chart?.series ?? [];
  const bars = drawn.flatMap(({ column, look }) => {
    const cell = cells[column];
    if (!cell?.number) return [];
    const part = Math.min(100, Math.max(0, Number(cell.number))) / 100;
    const fill = look === "dark" ? COLOURS.dark : COLOURS.light;
    const room = width - 160;
    const isShort = room * part < SHORTEST_BAR;
    const bar = isShort
      ? { border: { left: { style: BorderStyle.SINGLE, size: part > 0 ? 48 : 2, color: fill } } }
      : {
          indent: { right: Math.floor(room * (1 - part)) },
          shading: { type: ShadingType.CLEAR, fill },
        };
    const isOnDark = look === "dark" && !isShort;
    return [
      new Paragraph({
        style: STYLE_IDS.cell,
        spacing: { before: 20, after: 20 },
        ...bar,
        children: textRuns(cell.text, { color: isOnDark ? "FFFFFF" : COLOURS.ink }),
      }),
    ];
  });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: bars.length > 0 ? bars : [new Paragraph({ style: STYLE_IDS.cell })],
  });
}
