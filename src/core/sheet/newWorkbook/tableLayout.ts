import type { FieldId, TableId } from "../../domain/place";
import { PALETTE } from "../../workbook/palette";
import type { ListValidation, SheetCell, SheetContent, SheetRow } from "../../workbook/plan";
import { rowHeight, wrapText } from "../../workbook/textMetrics";
import { BARE_PAGE_NUMBER, pageSetup } from "../../workbook/pageSetup";
import { header, tableName } from "../../contract/schema";
import { PARAMETER_CHOICES, PARAMETERS } from "../../contract/parameters";
import { KIND_CHOICES, OUTCOMES, UNIT_TYPES } from "../../contract/words";

/** A table of the contract to be laid out on a sheet of its own: a value, or null, for each field of each row. */
export interface TableLayout {
  readonly id: TableId;
  readonly fields: readonly FieldId[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const WIDTHS: Partial<Record<FieldId, number>> = {
  parameter: 32,
  value: 34,
  unit: 28,
  code: 14,
  mission: 28,
  programme: 28,
  strategicObjective: 44,
  operationalObjective: 52,
  category: 30,
  owner: 26,
  staffInvolved: 30,
  outcome: 24,
  reason: 40,
  notes: 30,
  objectiveCode: 16,
  indicator: 44,
  activity: 60,
  act: 40,
};
const USUAL_WIDTH = 16;

/** Units are chosen from as many rows of `Strutture` as a municipality may fill. */
const UNIT_ROWS_OFFERED = 200;

const YES_OR_NO = ["Sì", "No"] as const;

/** Where the names of units stand, to be chosen from. */
export interface UnitNames {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
}

/** The sheet of a table, at A1: headers, rows as tall as their texts, drop-down lists where values are closed. */
export function tableSheet(
  { id, fields, rows }: TableLayout,
  units: UnitNames | null,
): SheetContent {
  const validations =
    id === "parameters"
      ? parameterValidations(fields, rows)
      : fields.flatMap((field, at) => fieldValidation(id, field, at + 1, rows.length, units));
  const columns = fields.map((field) => ({
    header: header(id, field),
    width: WIDTHS[field] ?? USUAL_WIDTH,
  }));
  return { ...sheetWithTable(tableName(id), columns, rows), validations };
}

/** The same for a table of any columns, without lists. */
export function sheetWithTable(
  name: string,
  columns: readonly { readonly header: string; readonly width: number }[],
  rows: TableLayout["rows"],
): SheetContent {
  const widths = columns.map(({ width }) => width);
  const headers = columns.map((column) => column.header);
  return {
    columnWidths: widths,
    rows: [
      sheetRow(headers, widths, "tableHeader"),
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
    validations: [],
  };
}

function sheetRow(
  values: readonly (string | number | null)[],
  widths: readonly number[],
  style: "tableHeader" | "input",
): SheetRow {
  const lines = values.map((value, at) =>
    typeof value === "string"
      ? wrapText(value, widths[at] ?? USUAL_WIDTH, PALETTE[style]).length
      : 1,
  );
  // A row still to be filled has no height of its own: it grows with what is typed.
  const isBlank = values.every((value) => value === null);
  return {
    height: isBlank ? null : rowHeight(Math.max(1, ...lines), PALETTE[style]),
    cells: values.map((value): SheetCell => ({ value, style, numberFormat: null })),
  };
}

function fieldValidation(
  id: TableId,
  field: FieldId,
  column: number,
  rowCount: number,
  units: UnitNames | null,
): readonly ListValidation[] {
  const cells = { column, firstRow: 2, lastRow: rowCount + 1 };
  const words = listedWords(field);
  if (words !== null) {
    return [{ cells, source: { kind: "values", values: words }, isStrict: true }];
  }
  if (field !== "unit" || id === "units" || units === null) return [];
  const { sheet, firstRow } = units;
  const range = { column: units.column, firstRow, lastRow: firstRow + UNIT_ROWS_OFFERED - 1 };
  // Several units may share an objective, so other texts are let through.
  const source = { kind: "range", sheet, range } as const;
  return [{ cells, source, isStrict: false }];
}

function listedWords(field: FieldId): readonly string[] | null {
  switch (field) {
    case "kind":
      return KIND_CHOICES.map(({ word }) => word);
    case "outcome":
      return OUTCOMES.map(({ word }) => word);
    case "unitType":
      return UNIT_TYPES.map(({ word }) => word);
    case "completed":
      return YES_OR_NO;
    default:
      return null;
  }
}

/** In `Parametri` every row has a list of its own. */
function parameterValidations(
  fields: readonly FieldId[],
  rows: TableLayout["rows"],
): readonly ListValidation[] {
  const lists: Readonly<Record<string, readonly { readonly word: string }[]>> = PARAMETER_CHOICES;
  const column = fields.indexOf("value") + 1;
  return rows.flatMap(([name], at) => {
    const parameter = PARAMETERS.find((candidate) => candidate.name === name);
    const choices = parameter && lists[parameter.id];
    if (!choices) return [];
    const cells = { column, firstRow: at + 2, lastRow: at + 2 };
    const values = choices.map(({ word }) => word);
    return [{ cells, source: { kind: "values", values }, isStrict: true }];
  });
}
