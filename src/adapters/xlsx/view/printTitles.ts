import type { ShownPage } from "../../../core/workbook/shownSheet";
import { childOf, childrenOf, type XmlElement } from "../../package/xml";

const PRINT_TITLES = "_xlnm.Print_Titles";
/** "'Riepilogo 2022'!$1:$2", perhaps after columns and a comma. */
const ROWS = /\$(\d+):\$(\d+)$/;

/** The rows that a sheet repeats at the top of every printed page; null for none. */
export function titleRowsOf(workbook: XmlElement, sheet: string): ShownPage["titleRows"] {
  const sheets = childrenOf(childOf(workbook, "sheets") ?? workbook, "sheet");
  const index = sheets.findIndex(({ attributes }) => attributes["name"] === sheet);
  const list = childOf(workbook, "definedNames");
  const found = (list === null ? [] : childrenOf(list, "definedName")).find(
    ({ attributes }) =>
      attributes["name"] === PRINT_TITLES && attributes["localSheetId"] === String(index),
  );
  const [, first, last] = ROWS.exec(found?.text.trim() ?? "") ?? [];
  return first === undefined || last === undefined
    ? null
    : { first: Number(first), last: Number(last) };
}
