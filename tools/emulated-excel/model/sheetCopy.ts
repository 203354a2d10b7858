import { tell } from "./happenings";
import { freeName, isNameTaken } from "./nameRules";
import { requireOpenStructure } from "./protection";
import { rangeOn } from "./ranges";
import { copiedSheetName } from "./sheetNames";
import { createSheet, takeId } from "./sheets";
import { tablesOf } from "./tables";
import type { EmulatedChart, EmulatedName, EmulatedRange, EmulatedSheet } from "./workbook";

/**
 * A copy of a sheet with all that lies on it, at the end of the workbook: tables under other names, names of its own,
 * and for each name of the workbook that points to the sheet one that points to the copy, as Excel does.
 */
export function copySheet(sheet: EmulatedSheet): EmulatedSheet {
  const { workbook } = sheet;
  requireOpenStructure(workbook);
  const copy = createSheet(workbook, copiedSheetName(workbook, sheet.name));
  copyCellsAndLines(sheet, copy);
  copySettings(sheet, copy);
  copyTables(sheet, copy);
  copyNames(sheet, copy);
  copy.charts.push(...sheet.charts.map((chart) => copyChart(chart, sheet, copy)));
  tell(workbook, { kind: "sheetAdded", sheet: copy });
  return copy;
}

function copyCellsAndLines(sheet: EmulatedSheet, copy: EmulatedSheet): void {
  for (const [key, cell] of sheet.cells) copy.cells.set(key, cell);
  for (const [column, format] of sheet.columnFormats) copy.columnFormats.set(column, format);
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
}

function copySettings(sheet: EmulatedSheet, copy: EmulatedSheet): void {
  copy.merged = sheet.merged;
  copy.arrays = sheet.arrays;
  copy.hasFilter = sheet.hasFilter;
  copy.isProtected = sheet.isProtected;
  copy.protectionOptions = sheet.protectionOptions;
  copy.protectionPassword = sheet.protectionPassword;
  copy.frozenRows = sheet.frozenRows;
  copy.frozenColumns = sheet.frozenColumns;
  copy.showsGridlines = sheet.showsGridlines;
  copy.showsHeadings = sheet.showsHeadings;
  copy.tabColor = sheet.tabColor;
  copy.page = { ...sheet.page };
  copy.validations = sheet.validations;
}

function copyTables(sheet: EmulatedSheet, copy: EmulatedSheet): void {
  const { workbook } = sheet;
  for (const table of tablesOf(sheet)) {
    const name = freeName(table.name, (taken) => isNameTaken(workbook, taken));
    const columns = table.columns.map((column) => ({ ...column }));
    workbook.tables.push({ ...table, id: String(takeId(workbook)), name, sheet: copy, columns });
  }
}

function copyNames(sheet: EmulatedSheet, copy: EmulatedSheet): void {
  const pointing = [...sheet.workbook.names.values()].filter(
    ({ target }) => typeof target !== "string" && target.sheet === sheet,
  );
  for (const name of [...pointing, ...sheet.names.values()]) {
    const copied: EmulatedName = {
      ...name,
      target: typeof name.target === "string" ? name.target : onCopy(name.target, sheet, copy),
    };
    copy.names.set(name.name, copied);
  }
}

function copyChart(chart: EmulatedChart, sheet: EmulatedSheet, copy: EmulatedSheet): EmulatedChart {
  return {
    ...chart,
    id: String(takeId(sheet.workbook)),
    valueAxis: { ...chart.valueAxis },
    series: chart.series.map((series) => ({
      ...series,
      values: series.values && onCopy(series.values, sheet, copy),
      categories: series.categories && onCopy(series.categories, sheet, copy),
    })),
  };
}

/** Cells of the sheet become those of the copy; cells elsewhere stay the same. */
function onCopy(range: EmulatedRange, sheet: EmulatedSheet, copy: EmulatedSheet): EmulatedRange {
  return rangeOn(range.sheet === sheet ? copy : range.sheet, range.rectangle);
}
