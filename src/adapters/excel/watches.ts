import { nameTarget } from "../../core/workbook/nameTarget";
import type { SheetContent, WriteOperation } from "../../core/workbook/plan";
import { loadCustomPart } from "./catalogue";
import { plainValue } from "./cells";
import { loose, type Loaded } from "./host";

/**
 * What can be seen of one operation: before the plan, and after a batch of which nobody knows what it did.
 * Sights are compared as texts.
 */
export interface Watch {
  readonly operation: WriteOperation;
  readonly look: (workbook: Excel.Workbook) => Loaded<string>;
  /** The sight once the operation is carried out. */
  readonly wanted: string;
}

const ABSENT = "absent";
const PRESENT = "present";

/** How many rows of a sheet are compared. */
const SEEN_ROWS = 100;

export function watchOf(operation: WriteOperation): Watch {
  switch (operation.kind) {
    case "expectRows":
    case "setTableColumn": {
      const { table, header, values } = operation;
      const look = (workbook: Excel.Workbook) =>
        lookAtColumn(workbook, table, header, values.length);
      return { operation, look, wanted: sight(values) };
    }
    case "addTableColumns":
      return { operation, look: lookAtHeaders(operation), wanted: PRESENT };
    case "removeTableColumns":
      return { operation, look: lookAtHeaders(operation), wanted: ABSENT };
    case "createSheet":
    case "rewriteSheet": {
      const name = operation.kind === "createSheet" ? operation.name : operation.sheet;
      const look = (workbook: Excel.Workbook) => lookAtSheet(workbook, name);
      return { operation, look, wanted: sightOfContent(operation.content) };
    }
    case "copySheet":
      return { operation, look: lookForSheet(operation.name), wanted: PRESENT };
    case "deleteSheet":
      return { operation, look: lookForSheet(operation.sheet), wanted: ABSENT };
    case "setName": {
      const { target, name } = operation;
      return { operation, look: lookAtName(name), wanted: JSON.stringify(target) };
    }
    case "removeName":
      return { operation, look: lookAtName(operation.name), wanted: ABSENT };
    case "setCustomPart":
      return { operation, look: lookAtPart(operation.namespace), wanted: operation.xml };
    case "removeCustomPart":
      return { operation, look: lookAtPart(operation.namespace), wanted: ABSENT };
  }
}

/** Excel keeps fifteen digits of what is typed; what is written through Office.js is compared as far. */
function sight(values: readonly unknown[]): string {
  return JSON.stringify(
    values.map((value) => {
      const plain = plainValue(value);
      return typeof plain === "number" ? plain.toPrecision(15) : plain;
    }),
  );
}

function lookAtColumn(
  workbook: Excel.Workbook,
  table: string,
  header: string,
  rowCount: number,
): Loaded<string> {
  const column = workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(header);
  const body = loose(column.getDataBodyRange());
  const first = loose(body.getCell(0, 0));
  const cells = rowCount === 0 ? first : loose(first.getResizedRange(rowCount - 1, 0));
  cells.load("values");
  return () => {
    if (cells.isNullObject) return ABSENT;
    return sight(rowCount === 0 ? [] : cells.values.map((row: readonly unknown[]) => row[0]));
  };
}

function lookAtHeaders(operation: {
  readonly table: string;
  readonly headers: readonly string[];
}): Watch["look"] {
  return (workbook) => {
    const { columns } = workbook.tables.getItemOrNullObject(operation.table);
    const found = operation.headers.map((header) => {
      const column = columns.getItemOrNullObject(header);
      column.load("name");
      return column;
    });
    return () => {
      if (found.every(({ isNullObject }) => isNullObject)) return ABSENT;
      if (found.every(({ isNullObject }) => !isNullObject)) return PRESENT;
      return found.map(({ isNullObject }) => (isNullObject ? "-" : "+")).join("");
    };
  };
}

function lookForSheet(name: string): Watch["look"] {
  return (workbook) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    return () => (sheet.isNullObject ? ABSENT : PRESENT);
  };
}

/** The first rows, and the charts: the chart of a sheet is the last thing written on it. */
function lookAtSheet(workbook: Excel.Workbook, name: string): Loaded<string> {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  const { charts } = sheet;
  charts.load("items/name");
  const used = loose(sheet.getUsedRangeOrNullObject(true));
  used.load("rowIndex,rowCount");
  const top = loose(used.getIntersectionOrNullObject(`A1:XFD${SEEN_ROWS}`));
  top.load("rowIndex,columnIndex,values");
  return () => {
    if (sheet.isNullObject) return ABSENT;
    const rows: (readonly unknown[])[] = [];
    if (!top.isNullObject) {
      const indent = new Array<null>(top.columnIndex).fill(null);
      top.values.forEach((row: readonly unknown[], at) => {
        rows[top.rowIndex + at] = [...indent, ...row];
      });
    }
    const end = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    return sightOfSheet(
      rows,
      end,
      charts.items.map((chart) => chart.name),
    );
  };
}

function sightOfContent({ rows, chart }: SheetContent): string {
  const values = rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  let end = values.length;
  while (end > 0 && values[end - 1]?.every((value) => plainValue(value) === null)) end -= 1;
  return sightOfSheet(values.slice(0, SEEN_ROWS), end, chart === null ? [] : [chart.name]);
}

function sightOfSheet(
  rows: readonly (readonly unknown[])[],
  end: number,
  charts: readonly string[],
): string {
  const seen = Array.from({ length: Math.min(end, SEEN_ROWS) }, (_, at) => {
    const row = rows[at] ?? [];
    return sight(row).replace(/(?:,?null)+\]$/, "]");
  });
  return JSON.stringify({ end, charts: [...charts].sort(), seen });
}

function lookAtName(name: string): Watch["look"] {
  return (workbook) => {
    const item = workbook.names.getItemOrNullObject(name);
    item.load("formula");
    workbook.worksheets.load("items/name");
    return () => {
      if (item.isNullObject) return ABSENT;
      const sheets = workbook.worksheets.items.map((sheet) => sheet.name);
      return JSON.stringify(nameTarget(String(item.formula), sheets));
    };
  };
}

function lookAtPart(namespace: string): Watch["look"] {
  return (workbook) => {
    const xml = loadCustomPart(workbook, namespace);
    return () => xml() ?? ABSENT;
  };
}
