import type { RangeReference } from "../../core/workbook/reference";
import type { SheetView } from "../sheets/workbookView";

/** The cells of a range as text that other programs take: tabs between columns, lines between rows. */
export function copiedText({ rows }: SheetView, range: RangeReference): string {
  const contents = new Map(rows.map((row) => [row.row, row]));
  const lines: string[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const cells = new Map(contents.get(row)?.cells.map((cell) => [cell.column, cell.text]));
    const texts: string[] = [];
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      texts.push(quoted(cells.get(column) ?? ""));
    }
    lines.push(texts.join("\t"));
  }
  return lines.join("\n");
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
