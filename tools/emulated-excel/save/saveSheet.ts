import { tagWriter } from "../../../src/adapters/xlsx/write/markup";
import { escapeText } from "../../../src/adapters/package/xml";
import { addressOf } from "../../../test/fixtures/package/addresses";
import { escaped } from "../../../test/fixtures/workbookFile";
import { POINTS_PER_CHARACTER } from "../load/loadSheet";
import { cellPlace, type EmulatedCell, type EmulatedSheet } from "../model/workbook";
import { notEmulated } from "../protocol/hostError";
import { saveChart } from "./saveChart";
import { SPREADSHEET, type SavedPackage } from "./savePackage";
import { pageMarkup } from "./savePage";
import { rectangleReference } from "./saveReferences";
import type { SavedStyles } from "./saveStyles";
import { saveTable } from "./saveTable";
import { validationMarkup } from "./saveValidations";

const tag = tagWriter("");

/** Makes the part of a worksheet with those that belong to it, and gives its path. */
export function saveSheet(
  saved: SavedPackage,
  styles: SavedStyles,
  sheet: EmulatedSheet,
  number: number,
): string {
  const path = `xl/worksheets/sheet${number}.xml`;
  const tables = sheet.workbook.tables
    .filter((table) => table.sheet === sheet)
    .map((table) =>
      tag("tablePart", { "r:id": saved.relate(path, "table", saveTable(saved, table)) }),
    );
  const fits = sheet.page.zoom?.horizontalFitToPages ?? sheet.page.zoom?.verticalFitToPages;
  const merged = sheet.merged.map((range) => tag("mergeCell", { ref: rectangleReference(range) }));
  const validations = sheet.validations.map(validationMarkup);
  const color = sheet.tabColor.replace(/^#/, "");
  const properties = [
    color === "" ? "" : tag("tabColor", { rgb: `FF${color}` }),
    fits === undefined ? "" : tag("pageSetUpPr", { fitToPage: 1 }),
  ];
  const content = [
    tag("sheetPr", {}, properties.join("")),
    viewMarkup(sheet),
    columnsMarkup(sheet, styles),
    tag("sheetData", {}, rowsMarkup(sheet, styles)),
    sheet.isProtected ? tag("sheetProtection", { sheet: 1 }) : "",
    listOf("mergeCells", merged),
    listOf("dataValidations", validations),
    pageMarkup(sheet.page),
    saveDrawing(saved, path, sheet, number),
    listOf("tableParts", tables),
  ];
  saved.putRoot(path, `${SPREADSHEET}.worksheet+xml`, "worksheet", content.join(""));
  return path;
}

function listOf(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : tag(name, { count: items.length }, items.join(""));
}

function viewMarkup(sheet: EmulatedSheet): string {
  const { frozenRows: rows, frozenColumns: columns, showsGridlines, showsHeadings } = sheet;
  const pane = tag("pane", {
    xSplit: columns === 0 ? null : columns,
    ySplit: rows === 0 ? null : rows,
    topLeftCell: addressOf(rows + 1, columns + 1),
    activePane: columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight",
    state: "frozen",
  });
  const view = {
    showGridLines: showsGridlines ? null : 0,
    showRowColHeaders: showsHeadings ? null : 0,
    workbookViewId: 0,
  };
  return tag("sheetViews", {}, tag("sheetView", view, rows + columns === 0 ? "" : pane));
}

function columnsMarkup(sheet: EmulatedSheet, styles: SavedStyles): string {
  const { columnWidths, hiddenColumns, columnFormats } = sheet;
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns, ...columnFormats.keys()])];
  if (columns.length === 0) return "";
  const nodes = columns
    .sort((one, other) => one - other)
    .map((column) => {
      const points = columnWidths.get(column);
      const format = columnFormats.get(column);
      return tag("col", {
        min: column + 1,
        max: column + 1,
        width: points === undefined ? null : points / POINTS_PER_CHARACTER,
        customWidth: points === undefined ? null : 1,
        style: format === undefined ? null : styles.formatOf(format),
        hidden: hiddenColumns.has(column) ? 1 : null,
      });
    });
  return tag("cols", {}, nodes.join(""));
}

function rowsMarkup(sheet: EmulatedSheet, styles: SavedStyles): string {
  if (sheet.arrays.length > 0) throw notEmulated("saving a formula of several cells");
  const rows = new Map<number, string[]>();
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows]) rows.set(row, []);
  for (const [key, cell] of [...sheet.cells].sort(([one], [other]) => one - other)) {
    const { row, column } = cellPlace(key);
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push(cellMarkup(addressOf(row + 1, column + 1), cell, styles));
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const height = sheet.rowHeights.get(row);
      const attributes = {
        r: row + 1,
        ht: height ?? null,
        customHeight: height === undefined ? null : 1,
        hidden: sheet.hiddenRows.has(row) ? 1 : null,
      };
      return tag("row", attributes, cells.join(""));
    })
    .join("");
}

function cellMarkup(address: string, cell: EmulatedCell, styles: SavedStyles): string {
  const { value, formula } = cell;
  const s = styles.formatOf(cell.format);
  const f = formula === null ? "" : tag("f", {}, escapeText(formula.replace(/^=/, "")));
  const made = (t: string | null, content: string) => tag("c", { r: address, s, t }, content);
  if (value === null) return made(null, f);
  if (typeof value === "number") return made(null, f + tag("v", {}, String(value)));
  if (typeof value === "boolean") return made("b", f + tag("v", {}, String(Number(value))));
  if (typeof value === "object") return made("e", f + tag("v", {}, value.error));
  if (f !== "") return made("str", f + tag("v", {}, escaped(value)));
  return made("inlineStr", tag("is", {}, tag("t", { "xml:space": "preserve" }, escaped(value))));
}

function saveDrawing(
  saved: SavedPackage,
  path: string,
  sheet: EmulatedSheet,
  number: number,
): string {
  if (sheet.charts.length === 0) return "";
  const drawing = `xl/drawings/drawing${number}.xml`;
  saveChart(saved, drawing, sheet.charts, number);
  return tag("drawing", { "r:id": saved.relate(path, "drawing", drawing) });
}
