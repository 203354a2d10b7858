import { damaged } from "../../package/faults";
import { parseRangeReference, type RangeReference } from "../../../core/workbook/reference";
import { childOf, childrenOf, decodeXstring, type XmlElement } from "../../package/xml";

/** What a table part says of its table (ECMA-376 part 1, 18.5.1.2). */
export interface TableDefinition {
  /** The name that formulas use, which may differ from the part's `name`. */
  readonly displayName: string;
  /** Header, data and totals rows. */
  readonly range: RangeReference;
  /** 1, or 0 if the header row is turned off. */
  readonly headerRowCount: number;
  readonly totalsRowCount: number;
  readonly columnNames: readonly string[];
  /** Positions of the columns that Excel fills with a formula, counted from 0. */
  readonly calculatedColumns: readonly number[];
}

/** Throws PackageFault `fileDamaged`. `where` is the part's path. */
export function readTablePart(root: XmlElement, where: string): TableDefinition {
  const { attributes } = root;
  const range = parseRangeReference(attributes["ref"] ?? "");
  const columns = childOf(root, "tableColumns");
  if (root.local !== "table" || !range || !columns) throw damaged(where, "not a table");
  const columnElements = childrenOf(columns, "tableColumn");
  const columnNames = columnElements.map(({ attributes: { name } }) => decodeXstring(name ?? ""));
  const headerRowCount = Number(attributes["headerRowCount"] ?? "1");
  const totalsRowCount = Number(attributes["totalsRowCount"] ?? "0");
  const rowCount = range.lastRow - range.firstRow + 1;
  if (
    columnNames.length !== range.lastColumn - range.firstColumn + 1 ||
    !(headerRowCount + totalsRowCount <= rowCount)
  ) {
    throw damaged(where, `the range ${attributes["ref"]} does not fit the table`);
  }
  return {
    displayName: attributes["displayName"] ?? attributes["name"] ?? "",
    range,
    headerRowCount,
    totalsRowCount,
    columnNames,
    calculatedColumns: columnElements.flatMap((column, index) =>
      childOf(column, "calculatedColumnFormula") === null ? [] : [index],
    ),
  };
}
