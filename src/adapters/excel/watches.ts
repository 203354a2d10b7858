import type { CellValue } from "../../core/workbook/snapshot";
import { nameTarget } from "../../core/workbook/nameTarget";
import type {
  ExpectRows,
  SetTableCells,
  SetTableColumn,
  SheetContent,
  WriteOperation,
  WritePlan,
} from "../../core/workbook/plan";
import { loadCustomPart } from "./catalogue";
import { plainValue } from "./cells";
import { loose, type Loaded } from "./host";
import type { AppendStep } from "./steps";

/**
 * What can be seen of a place that a plan touches: before the plan, and after a batch of which nobody knows what
 * it did. Sights are compared as texts.
 */
export interface Watch {
  /** As the workbook calls it: "Obiettivi[Peso calcolato]", "Riepilogo 2024"; null for rows that are only looked at. */
  readonly place: string | null;
  /** Whose rows must not move while they are written; null for what is no data of a table. */
  readonly table: string | null;
  readonly look: (workbook: Excel.Workbook) => Loaded<string>;
  /** The sight once the plan is carried out. */
  readonly wanted: string;
}

const ABSENT = "absent";
const PRESENT = "present";

/** How many rows of a sheet are compared. */
const SEEN_ROWS = 100;

/** One for each place: of several operations on it the last one says what it will be. */
export function watchesOf({ operations }: WritePlan): readonly Watch[] {
  const watches = new Map<string, Watch>();
  const expected = new Map<string, Watch>();
  const columns = new Map<string, ReadonlyMap<number, CellValue>>();
  for (const operation of operations) {
    if (operation.kind === "expectRows") {
      expected.set(columnKey(operation.table, operation.header), watchRows(operation));
    } else if (operation.kind === "setTableColumn" || operation.kind === "setTableCells") {
      const { table, header } = operation;
      const key = columnKey(table, header);
      const cells = new Map([...(columns.get(key) ?? []), ...cellsSetBy(operation)]);
      columns.set(key, cells);
      watches.set(key, { ...watchCells(table, header, cells), place: `${table}[${header}]` });
    } else {
      for (const [key, watch] of watchesOn(operation)) watches.set(key, watch);
    }
  }
  // Keys that the plan itself writes are no keys afterwards.
  const kept = [...expected].filter(([key]) => !watches.has(key)).map(([, watch]) => watch);
  return [...kept, ...watches.values()];
}

function cellsSetBy(
  operation: SetTableColumn | SetTableCells,
): readonly (readonly [number, CellValue])[] {
  return operation.kind === "setTableColumn"
    ? operation.values.map((value, row) => [row, value] as const)
    : operation.cells.map(({ row, value }) => [row, value] as const);
}

function columnKey(table: string, header: string): string {
  return `${table}[${header}]`.toLowerCase();
}

type Keyed = readonly (readonly [string, Watch])[];

function watchesOn(
  operation: Exclude<WriteOperation, ExpectRows | SetTableColumn | SetTableCells>,
): Keyed {
  switch (operation.kind) {
    case "appendTableRows":
      return [];
    case "addTableColumns":
      return watchHeaders(operation, PRESENT);
    case "removeTableColumns":
      return watchHeaders(operation, ABSENT);
    case "createSheet":
      return watchSheet(operation.name, operation.content);
    case "rewriteSheet":
      return watchSheet(operation.sheet, operation.content);
    case "copySheet":
      return watchPlace(operation.name, lookForSheet(operation.name), PRESENT);
    case "deleteSheet":
      return watchPlace(operation.sheet, lookForSheet(operation.sheet), ABSENT);
    case "setName": {
      const { name, target } = operation;
      const sheets = target.kind === "cell" ? [target.sheet] : [];
      return watchPlace(name, lookAtName(name, sheets), JSON.stringify(target));
    }
    case "removeName":
      return watchPlace(operation.name, lookAtName(operation.name, []), ABSENT);
    case "setCustomPart":
      return watchPlace(operation.namespace, lookAtPart(operation.namespace), operation.xml);
    case "removeCustomPart":
      return watchPlace(operation.namespace, lookAtPart(operation.namespace), ABSENT);
  }
}

function watchPlace(place: string, look: Watch["look"], wanted: string): Keyed {
  return [[place.toLowerCase(), { place, table: null, look, wanted }]];
}

function watchSheet(name: string, content: SheetContent): Keyed {
  return watchPlace(name, (workbook) => lookAtSheet(workbook, name), sightOfContent(content));
}

function watchRows({ table, header, values }: ExpectRows): Watch {
  return watchCells(table, header, new Map(values.map((value, row) => [row, value])));
}

/** `cells`: the values by row, counted from the first data row, from 0. */
function watchCells(table: string, header: string, cells: ReadonlyMap<number, CellValue>): Watch {
  const rows = [...cells.keys()];
  const look = (workbook: Excel.Workbook) => lookAtRows(workbook, table, header, rows);
  return { place: null, table, look, wanted: sight([...cells.values()]) };
}

/** Rows that a plan appends; where they begin is known only once the table has been looked at. They are blank before. */
export function watchAppended(
  step: AppendStep,
): readonly { readonly watch: Watch; readonly before: string }[] {
  const { table, headers, rows, firstRow } = step;
  return headers.map((header, index) => {
    const cells = new Map(rows.map((row, at) => [firstRow + at, row[index] ?? null]));
    const place = `${table}[${header}]`;
    const watch = { ...watchCells(table, header, cells), place };
    return { watch, before: sight(rows.map(() => null)) };
  });
}

function watchHeaders(
  { table, headers }: { readonly table: string; readonly headers: readonly string[] },
  wanted: string,
): Keyed {
  return headers.map((header) => {
    const look = lookForColumn(table, header);
    return [
      columnKey(table, header),
      { place: `${table}[${header}]`, table: null, look, wanted },
    ] as const;
  });
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

/** `rows`: positions among the data rows, from 0. */
function lookAtRows(
  workbook: Excel.Workbook,
  table: string,
  header: string,
  rows: readonly number[],
): Loaded<string> {
  const column = workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(header);
  const body = loose(column.getDataBodyRange());
  const first = rows.reduce((least, row) => Math.min(least, row), rows[0] ?? 0);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  const start = loose(body.getCell(first, 0));
  const cells = first === last ? start : loose(start.getResizedRange(last - first, 0));
  cells.load("values");
  return () => {
    if (cells.isNullObject) return ABSENT;
    const values = cells.values as readonly (readonly unknown[])[];
    return sight(rows.map((row) => values[row - first]?.[0]));
  };
}

/** Excel finds a column whatever its case. */
function lookForColumn(table: string, header: string): Watch["look"] {
  return (workbook) => {
    const { columns } = workbook.tables.getItemOrNullObject(table);
    const column = columns.getItemOrNullObject(header);
    column.load("name");
    return () => (!column.isNullObject && column.name === header ? PRESENT : ABSENT);
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

/** `sheets`: those that it may point to; a formula that is nothing of ours stands for itself. */
function lookAtName(name: string, sheets: readonly string[]): Watch["look"] {
  return (workbook) => {
    const item = workbook.names.getItemOrNullObject(name);
    item.load("formula");
    return () => {
      if (item.isNullObject) return ABSENT;
      const formula = String(item.formula);
      const target = nameTarget(formula, sheets);
      return target.kind === "other" ? formula : JSON.stringify(target);
    };
  };
}

function lookAtPart(namespace: string): Watch["look"] {
  return (workbook) => {
    const xml = loadCustomPart(workbook, namespace);
    return () => xml() ?? ABSENT;
  };
}
