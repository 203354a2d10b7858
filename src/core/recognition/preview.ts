import { exactFromDouble } from "../numeric/decimal";
import { findColumn, findTable, quotedSheet } from "../sheet/reading/locate";
import { header, type Field } from "../contract/tables";
import { cellAddress } from "../workbook/address";
import { isSameName } from "../workbook/names";
import { doesOverlap, parseRangeReference } from "../workbook/reference";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { cellText, numberText } from "./cellText";
import { copyRows, type CopiedRows } from "./copyRows";
import type { ImportedColumn, ImportPreview, ImportSource, LeftOutRow } from "./importing";
import { namedUnits, unknownUnits } from "./namedUnits";
import type { ImportChoices } from "./recognise";

const ROWS_SHOWN = 5;
const LONGEST_EXCERPT = 80;
const REQUIRED: readonly Field<"objectives">[] = ["unit", "operationalObjective"];

/** What these choices would copy, and what they would leave. */
export function previewOf(
  source: ImportSource,
  choices: ImportChoices,
  snapshot: WorkbookSnapshot,
): ImportPreview {
  const { block, recognition, uses1904Dates } = source;
  const copied = copyRows(block, recognition, choices, uses1904Dates);
  const units = namedUnits([copied]);
  const left = leftOutRows(source, choices);
  return {
    columns: importedColumns(source, choices, copied),
    firstRows: copied.rows.slice(0, ROWS_SHOWN).map(({ row, values }) => ({
      sheetRow: block.firstRow + row,
      texts: values.map(shown),
    })),
    rowCount: copied.rows.length,
    leftOut: left.filter(({ kind }) => kind !== "blank"),
    blankRows: left.filter(({ kind }) => kind === "blank").length,
    fillsDown: choices.fillsDown.filter((field) => copied.fields.includes(field)).map(headerOf),
    units,
    unknownUnits: unknownUnits(units, snapshot),
    errorCells: copied.errors.map(
      ({ row, column }) =>
        `${quotedSheet(block.sheet)}!${cellAddress(block.firstRow + row, block.firstColumn + column)}`,
    ),
    rowsWithoutUnit: rowsWithoutUnit(copied),
    missing: REQUIRED.filter((field) => !copied.fields.includes(field)).map(headerOf),
    wasCopiedBefore: wasCopiedBefore(source, snapshot),
  };
}

/** None where there is no column of units at all, which `missing` says. */
function rowsWithoutUnit({ fields, rows }: CopiedRows): number {
  const unit = fields.indexOf("unit");
  return unit < 0 ? 0 : rows.filter(({ values }) => (values[unit] ?? "") === "").length;
}

/** The header of `Obiettivi` for a field. */
function headerOf(field: Field<"objectives">): string {
  return header("objectives", field);
}

/** The columns that are filled, in the order of the copied rows. */
export function importedColumns(
  { recognition }: ImportSource,
  { columns }: ImportChoices,
  { fields }: CopiedRows,
): readonly ImportedColumn[] {
  return fields.map((field) => {
    const at = columns.indexOf(field);
    const heading = at < 0 ? null : (recognition.header.columns[at]?.heading ?? "");
    return { field, header: headerOf(field), heading };
  });
}

/** The rows below the headings that are not copied, blank ones too. */
export function leftOutRows(
  { block, recognition }: ImportSource,
  { rows }: ImportChoices,
): readonly LeftOutRow[] {
  const wanted = new Set(rows);
  return recognition.rows.flatMap(({ row, kind }) => {
    if (wanted.has(row)) return [];
    const texts = (block.rows[row] ?? []).map(cellText).filter((text) => text !== "");
    const whole = texts.join(" · ");
    const text =
      whole.length > LONGEST_EXCERPT ? `${whole.slice(0, LONGEST_EXCERPT - 1).trimEnd()}…` : whole;
    return [{ sheetRow: block.firstRow + row, row, kind, text }];
  });
}

/** Whether `Corrispondenze` says that rows of these cells were copied. */
export function wasCopiedBefore(
  { sheet, address }: ImportSource,
  snapshot: WorkbookSnapshot,
): boolean {
  const table = findTable(snapshot, "correspondences");
  const range = parseRangeReference(address);
  if (table === null || range === null) return false;
  const sheetColumn = findColumn(table, "correspondences", "sheet");
  const rangeColumn = findColumn(table, "correspondences", "range");
  return table.rows.some((cells) => {
    const former = parseRangeReference(cellText(cells[rangeColumn ?? -1] ?? null));
    const isSheet = isSameName(cellText(cells[sheetColumn ?? -1] ?? null), sheet);
    return isSheet && former !== null && doesOverlap(former, range);
  });
}

function shown(value: string | number | null): string {
  return typeof value === "number" ? numberText(exactFromDouble(value)) : (value ?? "");
}
