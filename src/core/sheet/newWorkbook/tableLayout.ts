import { PALETTE } from "../../workbook/palette";
import type { ListValidation, SheetCell, SheetContent, SheetRow } from "../../workbook/plan";
import { linesToShow, rowHeight } from "../../workbook/textMetrics";
import { BARE_PAGE_NUMBER, pageSetup } from "../../workbook/pageSetup";
import type { ColumnList } from "../../contract/column";
import { columnOf, tableName, type Field, type TableId } from "../../contract/tables";
import { NAMES_A_BAND, PARAMETER_CHOICES, PARAMETERS } from "../../contract/parameters";

/** A table of the contract to be laid out on a sheet of its own: a value, or null, for each field of each row. */
export interface TableLayout<Id extends TableId = TableId> {
  readonly id: Id;
  readonly fields: readonly Field<Id>[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Units are chosen from as many rows of `Strutture` as a municipality may fill. */
const UNIT_ROWS_OFFERED = 200;

/** `Parametri` is laid out as name and value. */
const VALUE_COLUMN = 2;

/** The cells with the names of units that a drop-down list offers. */
export interface UnitNames {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
}

/** The sheet of a table, at A1: headers, rows as tall as their texts, drop-down lists where values are closed. */
export function tableSheet<Id extends TableId>(
  { id, fields, rows }: TableLayout<Id>,
  units: UnitNames | null,
): SheetContent {
  const name = tableName(id);
  const columns = fields.map((field) => columnOf(id, field));
  const widths = columns.map(({ width }) => width);
  return {
    columnWidths: widths,
    rows: [
      sheetRow(
        columns.map((column) => column.header),
        widths,
        "tableHeader",
      ),
      ...rows.map((cells) => sheetRow(cells, widths, "input")),
    ],
    frozenRows: 1,
    showsGridlines: true,
    page: pageSetup("landscape", name, BARE_PAGE_NUMBER, { first: 1, last: 1 }),
    chart: null,
    tables: [
      {
        name,
        headerRow: 1,
        firstColumn: 1,
        columnCount: columns.length,
        dataRowCount: rows.length,
      },
    ],
    validations:
      id === "parameters"
        ? parameterValidations(rows)
        : columns.flatMap(({ list }, at) => listValidation(list, at + 1, rows.length, units)),
  };
}

function sheetRow(
  values: readonly (string | number | null)[],
  widths: readonly number[],
  style: "tableHeader" | "input",
): SheetRow {
  const lines = values.map((value, at) =>
    typeof value === "string" ? linesToShow(value, widths[at] ?? 0, PALETTE[style]) : 1,
  );
  // A row still to be filled has no height of its own: it grows with what is typed.
  const isBlank = values.every((value) => value === null);
  return {
    height: isBlank ? null : rowHeight(Math.max(1, ...lines), PALETTE[style]),
    cells: values.map((value): SheetCell => ({ value, style, numberFormat: null })),
  };
}

function listValidation(
  list: ColumnList | null,
  column: number,
  rowCount: number,
  units: UnitNames | null,
): readonly ListValidation[] {
  const cells = { column, firstRow: 2, lastRow: rowCount + 1 };
  if (list?.kind === "words") {
    const values = list.choices.map(({ word }) => word);
    return [{ cells, source: { kind: "values", values }, isStrict: true }];
  }
  if (list === null || units === null) return [];
  const { sheet, firstRow } = units;
  const range = { column: units.column, firstRow, lastRow: firstRow + UNIT_ROWS_OFFERED - 1 };
  // Several units may share an objective, so other texts are let through.
  const source = { kind: "range", sheet, range } as const;
  return [{ cells, source, isStrict: false }];
}

/** In `Parametri`, name and value, every row has a list of its own. */
function parameterValidations(rows: TableLayout["rows"]): readonly ListValidation[] {
  const lists: Readonly<Record<string, readonly { readonly word: string }[]>> = PARAMETER_CHOICES;
  return rows.flatMap(([name], at) => {
    const parameter = PARAMETERS.find((candidate) => candidate.name === name);
    const choices = parameter && lists[parameter.id];
    const values = choices?.map(({ word }) => word) ?? parameter?.usualValues ?? [];
    if (values.length === 0) return [];
    const cells = { column: VALUE_COLUMN, firstRow: at + 2, lastRow: at + 2 };
    const isStrict = choices !== undefined && parameter?.id !== NAMES_A_BAND;
    return [{ cells, source: { kind: "values", values }, isStrict }];
  });
}
