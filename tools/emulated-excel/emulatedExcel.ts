import { openEmulatedHost, type EmulatedExcel, type Settings } from "./emulatedHost";
import type { EmulatedWorkbook } from "./model/workbook";
import { workbookType } from "./objects/workbook";

/** What a test opens: an Excel with this workbook, and in its pane the real Office.js. */
export function openEmulatedExcel(
  workbook: EmulatedWorkbook,
  settings: Settings = {},
): EmulatedExcel {
  return openEmulatedHost(workbook, workbookType, settings);
}
