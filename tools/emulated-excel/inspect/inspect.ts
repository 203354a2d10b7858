import type { ListValidation } from "../../../src/core/workbook/plan";
import type { NameTarget } from "../../../src/core/workbook/snapshot";
import {
  columnRangeOf,
  nameTarget,
  parseReference,
} from "../../../test/contract/inspectReferences";
import type {
  InspectedCell,
  InspectedSheet,
  InspectedTable,
  InspectedWorkbook,
} from "../../../test/contract/inspectedWorkbook";
import { addressOf } from "../../../test/fixtures/package/addresses";
import { inspectChart } from "./inspectChart";
import { inspectLook } from "./inspectLook";
import { columnRange, inspectPage } from "./inspectPage";
import { POINTS_PER_CHARACTER } from "../load/loadSheet";
import {
  cellPlace,
  type CellContent,
  type EmulatedName,
  type EmulatedSheet,
  type EmulatedTable,
  type EmulatedValidation,
  type EmulatedWorkbook,
} from "../model/workbook";

/** Excel's 5 pixels beside the characters of a column, of 7 pixels each. */
const WIDTH_PADDING = 5 / 7;

/** What the emulated Excel holds, in the plan's words: to be compared with a file one to one. */
export function inspectEmulated(workbook: EmulatedWorkbook): InspectedWorkbook {
  // A workbook lists its tables sheet by sheet, in whichever order they were made.
  const tables = workbook.sheets.flatMap((sheet) =>
    workbook.tables.filter((table) => table.sheet === sheet),
  );
  return {
    sheets: workbook.sheets.map(inspectSheet),
    tables: tables.map(inspectTable),
    names: Object.fromEntries(
      [...workbook.names.values()].map((name) => [name.name, inspectName(name)]),
    ),
    customParts: Object.fromEntries(
      workbook.customParts.map(({ namespace, xml }) => [namespace, withoutDeclaration(xml)]),
    ),
  };
}

function inspectSheet(sheet: EmulatedSheet): InspectedSheet {
  const cells = [...sheet.cells]
    .sort(([one], [other]) => one - other)
    .map(([key, { value, formula, format }]): [string, InspectedCell] => {
      const { row, column } = cellPlace(key);
      const inspected = {
        value: inspectValue(value),
        isFormula: formula !== null,
        ...inspectLook(format),
      };
      return [addressOf(row + 1, column + 1), inspected];
    });
  return {
    name: sheet.name,
    cells: Object.fromEntries(cells),
    merged: [...sheet.merged]
      .sort((one, other) => one.top - other.top)
      .map(
        ({ top, left, bottom, right }) =>
          `${addressOf(top + 1, left + 1)}:${addressOf(bottom + 1, right + 1)}`,
      ),
    columnWidths: byPlace(sheet.columnWidths, charactersOf),
    rowHeights: byPlace(sheet.rowHeights, (points) => points),
    frozenRows: sheet.frozenRows,
    showsGridlines: sheet.showsGridlines,
    page: inspectPage(sheet.page),
    charts: sheet.charts.map((chart) => inspectChart(chart, sheet)),
    validations: sheet.validations.map(inspectValidation),
  };
}

function inspectValue(value: CellContent): InspectedCell["value"] {
  return typeof value === "object" && value !== null ? value.error : value;
}

function charactersOf(points: number): number {
  return Math.round((points / POINTS_PER_CHARACTER - WIDTH_PADDING) * 10) / 10;
}

function byPlace(
  sizes: ReadonlyMap<number, number>,
  worded: (points: number) => number,
): Readonly<Record<number, number>> {
  const places = [...sizes].sort(([one], [other]) => one - other);
  return Object.fromEntries(places.map(([place, points]) => [place + 1, worded(points)]));
}

function inspectTable(table: EmulatedTable): InspectedTable {
  const { top, left, bottom } = table.rectangle;
  const rows = bottom - top + 1;
  return {
    name: table.name,
    sheet: table.sheet.name,
    headerRow: top + 1,
    firstColumn: left + 1,
    headers: table.columns.map(({ name }) => name),
    dataRowCount: rows - Number(table.showsHeaders) - Number(table.showsTotals),
  };
}

function inspectName({ target }: EmulatedName): NameTarget {
  if (typeof target === "string") return nameTarget(target.replace(/^=/, ""));
  const { rectangle, sheet, isGone } = target;
  const { top, left, bottom, right } = rectangle;
  if (isGone || top !== bottom || left !== right) return { kind: "other" };
  return { kind: "cell", sheet: sheet.name, address: addressOf(top + 1, left + 1) };
}

function inspectValidation({ range, rule, errorAlert }: EmulatedValidation): ListValidation {
  const source = textIn(rule, ["list", "source"]);
  if (source === null) throw new Error(`not a list: ${JSON.stringify(rule)}`);
  const reference = source.startsWith("=") ? parseReference(source.slice(1)) : null;
  if (source.startsWith("=") && reference === null) throw new Error(`not a list: ${source}`);
  return {
    cells: columnRange(range),
    source:
      reference === null
        ? { kind: "values", values: source.split(",") }
        : { kind: "range", sheet: reference.sheet, range: columnRangeOf(reference.range) },
    isStrict: (textIn(errorAlert, ["style"]) ?? "Stop") === "Stop",
  };
}

/** The text at the end of a path of properties; null when there is none. */
function textIn(value: unknown, [name, ...rest]: readonly string[]): string | null {
  if (name === undefined) return typeof value === "string" ? value : null;
  if (typeof value !== "object" || value === null || !(name in value)) return null;
  return textIn(Object.entries(value).find(([key]) => key === name)?.[1], rest);
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?<\?xml[^>]*>\s*/, "");
}
