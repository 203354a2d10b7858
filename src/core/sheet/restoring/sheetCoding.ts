import type { SheetCell, SheetContent, SheetRow } from "../../workbook/plan";
import type { EncodedLook, EncodedRow, EncodedSheet } from "./restorePointSchema";

/**
 * A sheet's content as the restore point keeps it. Rows with the same styles and number formats share one look. A row
 * that `other`, the same sheet before or after the run, has too is kept as the number of that row.
 */
export function encodeSheet(content: SheetContent, other: EncodedSheet | null): EncodedSheet {
  const looks = other ? [...other.looks] : [];
  const lookNumbers = new Map(looks.map((look, number) => [JSON.stringify(look), number]));
  const known = new Map(other?.rows.map((row, number) => [JSON.stringify(row), number]));
  const rows = content.rows.map((row): EncodedRow | number => {
    const encoded: EncodedRow = [row.height, lookNumber(row), ...row.cells.map(valueOf)];
    return other === null ? encoded : (known.get(JSON.stringify(encoded)) ?? encoded);
  });
  const { columnWidths, frozenRows, showsGridlines, page, chart } = content;
  return { columnWidths, frozenRows, showsGridlines, page, chart, looks, rows };

  function lookNumber({ cells }: SheetRow): number {
    const look = cells.map((cell) => cell && ([cell.style, cell.numberFormat] as const));
    const text = JSON.stringify(look);
    const found = lookNumbers.get(text);
    if (found !== undefined) return found;
    lookNumbers.set(text, looks.push(look) - 1);
    return looks.length - 1;
  }
}

/** Null where a row refers to what is not there. */
export function decodeSheet(
  encoded: EncodedSheet,
  other: EncodedSheet | null,
): SheetContent | null {
  const { columnWidths, frozenRows, showsGridlines, page, chart, looks } = encoded;
  const rows: SheetRow[] = [];
  for (const each of encoded.rows) {
    const row = typeof each === "number" ? other?.rows[each] : each;
    const look = typeof row === "object" ? looks[row[1]] : undefined;
    if (typeof row !== "object" || look === undefined) return null;
    rows.push(decodeRow(row, look));
  }
  const shape = { columnWidths, frozenRows, showsGridlines, page, chart };
  return { ...shape, rows, tables: [], validations: [] };
}

function decodeRow([height, , ...values]: EncodedRow, look: EncodedLook): SheetRow {
  const cells = look.map((each, at): SheetCell | null => {
    if (each === null) return null;
    const [style, numberFormat] = each;
    return { value: values[at] ?? null, style, numberFormat };
  });
  return { height, cells };
}

function valueOf(cell: SheetCell | null): SheetCell["value"] {
  return cell?.value ?? null;
}
