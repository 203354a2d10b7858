import type { SheetPart, WorkbookParts } from "../../../src/adapters/xlsx/read/workbookParts";
import {
  childOf,
  childrenOf,
  decodeXstring,
  type XmlElement,
} from "../../../src/adapters/package/xml";
import type { PageNames } from "./loadPage";
import { rangeReferredTo } from "./loadRectangle";
import type { EmulatedName, EmulatedWorkbook } from "../model/workbook";

/** Names that the format itself uses (ECMA-376 part 1, 18.2.5): Excel shows them as the page and the filter. */
const BUILT_IN = /^_xlnm\./i;

/** The workbook's names and those of its sheets, which must be there already. */
export function loadNames(workbook: EmulatedWorkbook, parts: WorkbookParts): void {
  for (const element of definedNames(parts)) {
    const { name = "", localSheetId, comment = "", hidden } = element.attributes;
    if (BUILT_IN.test(name)) continue;
    const formula = decodeXstring(element.text).trim();
    const loaded: EmulatedName = {
      name,
      target: rangeReferredTo(workbook, formula) ?? `=${formula}`,
      comment,
      isVisible: hidden !== "1",
    };
    if (localSheetId === undefined) workbook.names.set(name, loaded);
    else sheetAt(workbook, parts, Number(localSheetId))?.names.set(name, loaded);
  }
}

/** What the sheet's own names say of its page. */
export function pageNamesOf(parts: WorkbookParts, sheet: SheetPart): PageNames {
  const index = String(parts.sheets.indexOf(sheet));
  const textOf = (wanted: string) =>
    definedNames(parts).find(
      ({ attributes: { name, localSheetId } }) => name === wanted && localSheetId === index,
    )?.text ?? null;
  return { titles: textOf("_xlnm.Print_Titles"), area: textOf("_xlnm.Print_Area") };
}

function definedNames(parts: WorkbookParts): readonly XmlElement[] {
  const list = childOf(parts.workbook, "definedNames");
  return list === null ? [] : childrenOf(list, "definedName");
}

/** Positions count chart sheets too, which the emulated workbook does not hold. */
function sheetAt(workbook: EmulatedWorkbook, parts: WorkbookParts, index: number) {
  return workbook.sheets.find(({ name }) => name === parts.sheets[index]?.name);
}
