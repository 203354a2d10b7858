import type { ListValidation } from "../../src/core/workbook/plan";
import { openPackage, targetOf, type OpenedPackage } from "../fixtures/package/openedPackage";
import { rangeBounds } from "../fixtures/package/addresses";
import { readCells, readSharedTexts, unescaped } from "../fixtures/package/storedCells";
import {
  attribute,
  child,
  childrenNamed,
  descendants,
  type XmlNode,
} from "../fixtures/package/xmlTree";
import { workbookPath } from "../fixtures/soundness/workbookPath";
import { inspectCharts } from "./inspectChart";
import { inspectFormats } from "./inspectLook";
import { inspectPage } from "./inspectPage";
import { columnRangeOf, nameTarget, parseReference, parseTextConstant } from "./inspectReferences";
import type { InspectedSheet, InspectedTable, InspectedWorkbook } from "./inspectedWorkbook";

/** Excel's 5 pixels beside the characters of a column, of 7 pixels each. */
const WIDTH_PADDING = 5 / 7;

/** The content of the package, read without the product's own code. */
export function inspectFile(bytes: Uint8Array): InspectedWorkbook {
  const opened = openPackage(bytes);
  const path = workbookPath(opened);
  const workbook = opened.tree(path);
  const names = childrenNamed(child(workbook, "definedNames"), "definedName");
  const places = childrenNamed(child(workbook, "sheets"), "sheet").map((node, index) => ({
    name: attribute(node, "name") ?? "",
    path: targetOf(opened, path, attribute(node, "r:id")) ?? "",
    titles:
      names.find(
        (name) =>
          attribute(name, "name") === "_xlnm.Print_Titles" &&
          attribute(name, "localSheetId") === String(index),
      )?.text ?? null,
  }));
  const global = names.filter((name) => attribute(name, "localSheetId") === null);
  return {
    sheets: places.map((place) => inspectSheet(opened, place)),
    tables: places.flatMap((place) => inspectTables(opened, place)),
    names: Object.fromEntries(
      global.map((name) => [attribute(name, "name") ?? "", nameTarget(name.text)]),
    ),
    customParts: customParts(opened, path),
  };
}

interface SheetPlace {
  readonly name: string;
  readonly path: string;
  readonly titles: string | null;
}

function inspectSheet(opened: OpenedPackage, place: SheetPlace): InspectedSheet {
  const { name, path, titles } = place;
  const sheet = opened.tree(path);
  const formats = inspectFormats(opened);
  const cells = [...readCells(sheet, readSharedTexts(opened))].flatMap(([address, cell]) => {
    const format = formats[cell.format];
    if (format === undefined || (cell.value === null && cell.format === 0)) return [];
    return [[address, { value: cell.value, isFormula: cell.formula !== null, ...format }] as const];
  });
  const view = child(child(sheet, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  return {
    name,
    cells: Object.fromEntries(cells),
    merged: childrenNamed(child(sheet, "mergeCells"), "mergeCell").map(
      (node) => attribute(node, "ref") ?? "",
    ),
    columnWidths: columnWidths(sheet),
    rowHeights: rowHeights(sheet),
    frozenRows: attribute(pane, "state") === "frozen" ? Number(attribute(pane, "ySplit")) : 0,
    showsGridlines: (attribute(view, "showGridLines") ?? "1") === "1",
    page: inspectPage(sheet, titles),
    charts: inspectCharts(opened, place),
    validations: childrenNamed(child(sheet, "dataValidations"), "dataValidation").map(
      inspectValidation,
    ),
  };
}

function columnWidths(sheet: XmlNode | null): Readonly<Record<number, number>> {
  const widths: Record<number, number> = {};
  for (const node of childrenNamed(child(sheet, "cols"), "col")) {
    const characters = Number(attribute(node, "width")) - WIDTH_PADDING;
    for (
      let column = Number(attribute(node, "min"));
      column <= Number(attribute(node, "max"));
      column += 1
    )
      widths[column] = Math.round(characters * 10) / 10;
  }
  return widths;
}

function rowHeights(sheet: XmlNode | null): Readonly<Record<number, number>> {
  const rows = childrenNamed(child(sheet, "sheetData"), "row");
  const set = rows.filter((row) => attribute(row, "customHeight") === "1");
  return Object.fromEntries(
    set.map((row) => [attribute(row, "r") ?? "", Number(attribute(row, "ht"))]),
  );
}

function inspectValidation(node: XmlNode): ListValidation {
  const formula = child(node, "formula1")?.text ?? "";
  const reference = parseReference(formula);
  const values = parseTextConstant(formula)?.split(",");
  if (reference === null && values === undefined) throw new Error(`not a list: ${formula}`);
  return {
    cells: columnRangeOf(attribute(node, "sqref") ?? ""),
    source:
      reference === null
        ? { kind: "values", values: values ?? [] }
        : { kind: "range", sheet: reference.sheet, range: columnRangeOf(reference.range) },
    isStrict: (attribute(node, "errorStyle") ?? "stop") === "stop",
  };
}

function inspectTables(
  opened: OpenedPackage,
  { name, path }: SheetPlace,
): readonly InspectedTable[] {
  return opened
    .relationshipsOf(path)
    .filter(({ type }) => type.endsWith("/table"))
    .flatMap(({ target }) => {
      const root = opened.tree(target);
      if (root === null) return [];
      const { firstRow, firstColumn, lastRow } = rangeBounds(attribute(root, "ref") ?? "");
      const headers = descendants(root, "tableColumn").map((column) =>
        unescaped(attribute(column, "name") ?? ""),
      );
      const totals = Number(attribute(root, "totalsRowCount") ?? 0);
      return [
        {
          name: attribute(root, "displayName") ?? "",
          sheet: name,
          headerRow: firstRow,
          firstColumn,
          headers,
          dataRowCount: lastRow - firstRow - totals,
        },
      ];
    });
}

function customParts(opened: OpenedPackage, workbook: string): Readonly<Record<string, string>> {
  const parts = opened.relationshipsOf(workbook).filter(({ type }) => type.endsWith("/customXml"));
  const documents = parts.map(({ target }): [string, string] => {
    const text = new TextDecoder().decode(opened.parts.get(target));
    return [opened.tree(target)?.namespace ?? "", text.replace(/^<\?xml[^>]*>\s*/, "")];
  });
  const namespaces = documents.map(([namespace]) => namespace);
  if (new Set(namespaces).size < namespaces.length) throw new Error("two custom parts of one kind");
  return Object.fromEntries(documents);
}
