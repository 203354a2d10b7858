import type { CellValue } from "../../../core/workbook/snapshot";
import type {
  ExpectRows,
  SetTableCells,
  SetTableColumn,
  SheetContent,
  WriteOperation,
  WritePlan,
} from "../../../core/workbook/plan";
import {
  ABSENT,
  PRESENT,
  sight,
  lookAtRows,
  lookForColumn,
  lookForSheet,
  lookAtSheet,
  sightOfContent,
  lookAtName,
  lookAtPart,
  type Look,
} from "./observedValues";
import type { AppendStep } from "../preflight/steps";

/**
 * What can be seen of a place that a plan touches: before the plan, and after a batch of which nobody knows what
 * it did. Sights are compared as texts.
 */
export interface Watch {
  /** As the workbook calls it: "Obiettivi[Peso calcolato]", "Riepilogo 2024"; null for rows that are only looked at. */
  readonly place: string | null;
  /** Whose rows must not move while they are written; null for what is no data of a table. */
  readonly table: string | null;
  readonly look: Look;
  /** The sight once the plan is carried out. */
  readonly wanted: string;
}

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

function watchPlace(place: string, look: Look, wanted: string): Keyed {
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
