import type { TablePart } from "../../../src/adapters/xlsx/read/workbookParts";
import type { OpenedPackage } from "../../../test/fixtures/package/openedPackage";
import {
  attribute,
  child,
  childrenNamed,
  descendants,
  type XmlNode,
} from "../../../test/fixtures/package/xmlTree";
import { rectangleOf } from "./loadRectangle";
import { takeId } from "../model/sheets";
import type { EmulatedSheet, EmulatedTable, EmulatedTableColumn } from "../model/workbook";
import { notEmulated } from "../protocol/hostError";

/** A table of the file with its columns, filters and calculated columns. */
export function loadTable(
  opened: OpenedPackage,
  sheet: EmulatedSheet,
  part: TablePart,
): EmulatedTable {
  const root = opened.tree(part.path);
  const filters = childrenNamed(child(root, "autoFilter"), "filterColumn");
  const nodes = childrenNamed(child(root, "tableColumns"), "tableColumn");
  return {
    id: String(takeId(sheet.workbook)),
    name: part.displayName,
    sheet,
    rectangle: rectangleOf(part.range),
    columns: nodes.map((node, index): EmulatedTableColumn => {
      const filter = filters.find((one) => attribute(one, "colId") === String(index));
      const formula = child(node, "calculatedColumnFormula")?.text;
      return {
        id: Number(attribute(node, "id")),
        name: part.columnNames[index] ?? "",
        filter: filter === undefined ? null : criteriaOf(filter),
        calculated: formula === undefined ? null : `=${formula}`,
      };
    }),
    showsHeaders: part.headerRowCount > 0,
    showsTotals: part.totalsRowCount > 0,
    style: attribute(child(root, "tableStyleInfo"), "name") ?? "",
  };
}

/** As `Excel.FilterCriteria`: values, or one or two conditions of the user's. */
function criteriaOf(filter: XmlNode): unknown {
  const values = descendants(filter, "filter").map((node) => attribute(node, "val") ?? "");
  if (values.length > 0) return { filterOn: "Values", values };
  const list = child(filter, "customFilters");
  const [criterion1, criterion2] = childrenNamed(list, "customFilter").map(conditionOf);
  if (criterion1 === undefined) throw notEmulated("a filter that is neither values nor conditions");
  if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
  const operator = attribute(list, "and") === "1" ? "And" : "Or";
  return { filterOn: "Custom", criterion1, criterion2, operator };
}

export const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
};

function conditionOf(node: XmlNode): string {
  const operator = OPERATORS[attribute(node, "operator") ?? "equal"] ?? "=";
  return `${operator}${attribute(node, "val") ?? ""}`;
}
