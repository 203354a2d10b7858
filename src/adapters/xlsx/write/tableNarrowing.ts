import { rangeAddress } from "../../../core/workbook/address";
import { nameKey } from "../../../core/workbook/names";
import type { RemoveTableColumns } from "../../../core/workbook/plan";
import { parseRangeReference, type RangeReference } from "../../../core/workbook/reference";
import { damaged, PackageFault } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import { readRelationships } from "../../package/relationships";
import {
  applyEdits,
  childOf,
  childrenOf,
  escapeText,
  type XmlEdit,
  type XmlElement,
} from "../../package/xml";
import { locateParts } from "../read/workbookParts";
import { placeChild, WORKSHEET_ORDER } from "./childOrder";
import { someFormula } from "./formulaText";
import { setAttribute } from "./openTag";
import { replaceText } from "./parts";
import { scanSheet } from "./sheetScan";
import { requireTable } from "./tableTask";
import { requestCalculation } from "./workbookPart";

/**
 * Takes the last columns of a table away with what they hold; headers that are not there are no fault. Throws
 * PackageFault: `operationNotSupported` for columns that are not the last ones, that a formula names or fills, or of a
 * table that a query fills; `workbookChanged` without such a table.
 */
export function narrowTable(pkg: ZipPackage, { table: name, headers }: RemoveTableColumns): void {
  const table = requireTable(locateParts(pkg), name);
  const { columnNames, range, path, sheet } = table;
  const leaving = columnNames.filter((header) => headers.includes(header));
  const kept = columnNames.length - leaving.length;
  if (leaving.length === 0) return;
  const areLast = columnNames.slice(kept).every((header) => headers.includes(header));
  const isQuery = readRelationships(pkg, path).some(({ type }) => type === "queryTable");
  if (!areLast || kept === 0 || isQuery || isNamed(pkg, leaving)) throw notTakenApart(name);
  const lost = { ...range, firstColumn: range.firstColumn + kept };
  clearCells(pkg, sheet.path, lost, name);
  narrowTablePart(pkg, path, kept);
  requestCalculation(pkg);
}

function notTakenApart(table: string): PackageFault {
  return new PackageFault("operationNotSupported", table, "columns that cannot be taken away");
}

/** `Obiettivi[Peso calcolato]` somewhere: without the column a program finds the file damaged. */
function isNamed(pkg: ZipPackage, headers: readonly string[]): boolean {
  const named = headers.map((header) => nameKey(`[${escapeText(header)}`));
  return someFormula(pkg, (formula) => named.some((name) => nameKey(formula).includes(name)));
}

function clearCells(pkg: ZipPackage, path: string, lost: RangeReference, table: string): void {
  const before = pkg.text(path);
  const edits: XmlEdit[] = [];
  const root = scanSheet(before, path, ({ number, cells }) => {
    if (number < lost.firstRow || number > lost.lastRow) return;
    for (const { column, start, end, hasFormula } of cells) {
      if (column < lost.firstColumn || column > lost.lastColumn) continue;
      if (hasFormula) throw notTakenApart(table);
      edits.push({ start, end, text: "" });
    }
  });
  edits.push(...standardWidths(root, lost));
  replaceText(pkg, path, before, applyEdits(before, edits));
}

/** Of the columns whose width was given to them alone. */
function standardWidths(sheet: XmlElement, lost: RangeReference): readonly XmlEdit[] {
  const columns = childOf(sheet, "cols")?.children ?? [];
  const given = columns.filter(({ attributes: { min, max, style } }) => {
    const isInside = Number(min) >= lost.firstColumn && Number(max) <= lost.lastColumn;
    return isInside && style === undefined;
  });
  return given.length > 0 && given.length === columns.length
    ? placeChild(sheet, WORKSHEET_ORDER, "cols", null)
    : given.map(({ start, end }) => ({ start, end, text: "" }));
}

function narrowTablePart(pkg: ZipPackage, path: string, kept: number): void {
  const before = pkg.text(path);
  const root = pkg.tree(path);
  const columns = childOf(root, "tableColumns");
  if (columns === null) throw damaged(path, "not a table");
  const filter = childOf(root, "autoFilter");
  const filtered = filter === null ? [] : childrenOf(filter, "filterColumn");
  const edits = [
    narrowRange(before, root, path, kept),
    ...(filter === null ? [] : [narrowRange(before, filter, path, kept)]),
    setAttribute(before, columns, "count", kept),
    ...[
      ...childrenOf(columns, "tableColumn").slice(kept),
      ...filtered.filter(({ attributes }) => Number(attributes["colId"]) >= kept),
    ].map(({ start, end }) => ({ start, end, text: "" })),
  ];
  replaceText(pkg, path, before, applyEdits(before, edits));
}

function narrowRange(text: string, element: XmlElement, where: string, kept: number): XmlEdit {
  const range = parseRangeReference(element.attributes["ref"] ?? "");
  if (range === null) throw damaged(where, `${element.local} without a range`);
  const narrower = { ...range, lastColumn: range.firstColumn + kept - 1 };
  return setAttribute(text, element, "ref", rangeAddress(narrower));
}
