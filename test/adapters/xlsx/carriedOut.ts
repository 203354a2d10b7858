import { strFromU8, unzipSync } from "fflate";
import { toRefusal } from "../../../src/adapters/package/faults";
import { openPackage } from "../../../src/adapters/package/package";
import { applyPlan } from "../../../src/adapters/xlsx/write/applyPlan";
import type {
  SheetChart,
  SheetCell,
  SheetContent,
  WriteOperation,
} from "../../../src/core/workbook/plan";
import type { StyleName } from "../../../src/core/workbook/palette";

/** The workbook after the operations. Throws PackageFault where it refuses. */
export function carriedOut(
  workbook: Uint8Array,
  ...operations: readonly WriteOperation[]
): Uint8Array {
  const pkg = openPackage(workbook);
  applyPlan(pkg, { operations });
  return pkg.save();
}

/** The code and the place of the refusal that carrying the operations out ends with; null when it does not. */
export function refusedWith(
  workbook: Uint8Array,
  ...operations: readonly WriteOperation[]
): readonly [string, string | null] | null {
  try {
    carriedOut(workbook, ...operations);
    return null;
  } catch (error) {
    const refused = toRefusal(error);
    if (refused === null) throw error;
    return [refused.code, refused.where];
  }
}

/** A part's text; "" when there is none. */
export function partText(workbook: Uint8Array, path: string): string {
  const part = unzipSync(workbook)[path];
  return part === undefined ? "" : strFromU8(part);
}

export function partPaths(workbook: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(workbook));
}

/** The inside of the sheet's `sheetData`. */
export function rowsOf(workbook: Uint8Array, sheet = 1): string {
  const text = partText(workbook, `xl/worksheets/sheet${sheet}.xml`);
  return /<sheetData>(.*)<\/sheetData>/s.exec(text)?.[1] ?? "";
}

/** One cell's text as written in the sheet; "" when there is none. */
export function cellText(workbook: Uint8Array, address: string, sheet = 1): string {
  return (
    new RegExp(`<c r="${address}"(?:[^>]*/>|.*?</c>)`, "s").exec(rowsOf(workbook, sheet))?.[0] ?? ""
  );
}

/** The `xf` that a cell refers to, as written in `cellXfs`. */
export function formatText(workbook: Uint8Array, address: string, sheet = 1): string {
  const number = Number(/ s="(\d+)"/.exec(cellText(workbook, address, sheet))?.[1] ?? 0);
  const list =
    /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(partText(workbook, "xl/styles.xml"))?.[1] ?? "";
  return [...list.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)][number]?.[0] ?? "";
}

export function cell(
  value: SheetCell["value"],
  style: StyleName = "plain",
  numberFormat: string | null = null,
): SheetCell {
  return { value, style, numberFormat };
}

/** A sheet with these rows and nothing else. */
export function content(
  rows: readonly (readonly (SheetCell | null)[])[],
  more: Partial<SheetContent> = {},
): SheetContent {
  return {
    columnWidths: [],
    rows: rows.map((cells) => ({ height: null, cells })),
    frozenRows: 0,
    showsGridlines: true,
    page: null,
    chart: null,
    tables: [],
    validations: [],
    ...more,
  };
}

export const CHART_ROWS: readonly (readonly SheetCell[])[] = [
  [cell("Settore"), cell("Risultato")],
  [cell("Affari & <generali>"), cell(97.5, "number", "0.00")],
  [cell("Tecnico"), cell(null, "number", "0.00")],
];

/** Bars of column B of `CHART_ROWS`. */
export function chart(more: Partial<SheetChart> = {}): SheetChart {
  return {
    kind: "bar",
    name: "CalcolaPerformance.Grafico",
    title: "Risultato",
    alternativeText: "Barre",
    categories: { column: 1, firstRow: 2, lastRow: 3 },
    series: [{ title: "Conseguito", values: { column: 2, firstRow: 2, lastRow: 3 }, look: "dark" }],
    anchor: { from: { row: 5, column: 1 }, to: { row: 20, column: 4 } },
    ...more,
  };
}
