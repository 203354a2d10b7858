import type { FigureCell, FigureRow, FigureTable } from "../../../src/core/tables/figureTable";
import { fixedText, fullText } from "../../../src/core/numeric/decimal";

/** A table as a test reads it: a line of words per row, headings and labels between angle brackets. */
export function writtenRows(table: FigureTable | null): readonly string[] {
  return theTable(table).rows.map(writtenRow);
}

export function theTable(table: FigureTable | null): FigureTable {
  if (!table) throw new Error("no table");
  return table;
}

function writtenRow(row: FigureRow): string {
  switch (row.role) {
    case "heading":
      return `<${row.unitType ?? "none"}>`;
    case "total":
      return [`<${row.label}>`, ...row.cells.slice(1).map(writtenCell)].join(" | ");
    case "data":
      return row.cells.map(writtenCell).join(" | ");
  }
}

function writtenCell(cell: FigureCell): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "marked":
      return `${cell.text} (*)`;
    case "count":
      return String(cell.count);
    case "figure":
      return fixedText(cell.figure.shown, cell.figure.places);
    case "asEntered":
      return fullText(cell.value, cell.places);
    case "withoutCategory":
      return cell.isMarked ? "<withoutCategory> (*)" : "<withoutCategory>";
    case "empty":
      return "-";
    case "unavailable":
      return "n.d.";
    default:
      return `<${cell.kind}>`;
  }
}
