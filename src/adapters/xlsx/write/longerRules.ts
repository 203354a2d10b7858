import { rangeAddress } from "../../../core/workbook/address";
import { parseRangeReference, type RangeReference } from "../../../core/workbook/reference";
import { childOf, childrenOf, escapeText, type XmlEdit, type XmlElement } from "../../package/xml";
import { setAttribute } from "./openTag";

/**
 * Lets the data validations and the conditional formats that reach the last row of a table reach its new rows too,
 * as Excel does when a table grows.
 */
export function longerRuleEdits(
  text: string,
  sheet: XmlElement,
  table: RangeReference,
  gained: RangeReference,
): readonly XmlEdit[] {
  const lengthen = (list: string): string | null => longerList(list, table, gained);
  const rules = [
    ...childrenOf(childOf(sheet, "dataValidations") ?? sheet, "dataValidation"),
    ...childrenOf(sheet, "conditionalFormatting"),
  ].flatMap((rule) => {
    const longer = lengthen(rule.attributes["sqref"] ?? "");
    return longer === null ? [] : [setAttribute(text, rule, "sqref", longer)];
  });
  const extension = childOf(sheet, "extLst");
  // Rules that refer to another sheet are here, each with its cells in an element (MS-XLSX 2.6.70).
  const references = extension === null ? [] : referencesIn(extension);
  const extended = references.flatMap(({ text: list, openEnd, closeStart }) => {
    const longer = lengthen(list.trim());
    return longer === null ? [] : [{ start: openEnd, end: closeStart, text: escapeText(longer) }];
  });
  return [...rules, ...extended];
}

function referencesIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    child.local === "sqref" && !isOfSparkline(element) ? [child] : referencesIn(child),
  );
}

/** A sparkline's cell is one, and no rule. */
function isOfSparkline({ local }: XmlElement): boolean {
  return local === "sparkline";
}

/** The list with its ranges in the table made longer that reach the row above the gained ones; null: none does. */
function longerList(list: string, table: RangeReference, gained: RangeReference): string | null {
  const references = list.split(/\s+/);
  const longer = references.map((reference) => {
    const range = parseRangeReference(reference);
    if (range === null || !isWithin(range, table)) return reference;
    if (range.lastRow !== gained.firstRow - 1) return reference;
    return rangeAddress({ ...range, lastRow: gained.lastRow });
  });
  const changed = longer.join(" ");
  return changed === references.join(" ") ? null : changed;
}

function isWithin(range: RangeReference, table: RangeReference): boolean {
  return range.firstColumn >= table.firstColumn && range.lastColumn <= table.lastColumn;
}
