import { nameKey } from "../../../core/workbook/names";
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
  observedText,
  probeRows,
  probeColumn,
  probeSheetExists,
  probeSheet,
  observedContent,
  probeName,
  probePart,
  type ReadProbe,
} from "./observedValues";
import type { AppendStep } from "../preflight/steps";

/**
 * A value that is read before writing, and again after a batch with an unknown result, to tell whether the write
 * happened. Values are compared as texts.
 */
export interface WriteProbe {
  /** As the workbook calls it: "Obiettivi[Peso calcolato]", "Riepilogo 2024"; null for rows that are only read. */
  readonly place: string | null;
  /** The table, if the probe reads its data rows: they must not move during the writing. */
  readonly table: string | null;
  readonly read: ReadProbe;
  /** The value once the plan is carried out. */
  readonly wanted: string;
}

/** One probe for each place. If several operations write to it, the last one gives the expected value. */
export function probesOf({ operations }: WritePlan): readonly WriteProbe[] {
  const probes = new Map<string, WriteProbe>();
  const expected = new Map<string, WriteProbe>();
  const columns = new Map<string, ReadonlyMap<number, CellValue>>();
  for (const operation of operations) {
    if (operation.kind === "expectRows") {
      expected.set(columnKey(operation.table, operation.header), probeTableRows(operation));
    } else if (operation.kind === "setTableColumn" || operation.kind === "setTableCells") {
      const { table, header } = operation;
      const key = columnKey(table, header);
      const cells = new Map([...(columns.get(key) ?? []), ...cellsSetBy(operation)]);
      columns.set(key, cells);
      probes.set(key, { ...probeCells(table, header, cells), place: `${table}[${header}]` });
    } else {
      for (const [key, probe] of probesOnOperation(operation)) probes.set(key, probe);
    }
  }
  // Columns that the plan writes cannot identify the rows afterwards.
  const kept = [...expected].filter(([key]) => !probes.has(key)).map(([, probe]) => probe);
  return [...kept, ...probes.values()];
}

function cellsSetBy(
  operation: SetTableColumn | SetTableCells,
): readonly (readonly [number, CellValue])[] {
  return operation.kind === "setTableColumn"
    ? operation.values.map((value, row) => [row, value] as const)
    : operation.cells.map(({ row, value }) => [row, value] as const);
}

function columnKey(table: string, header: string): string {
  return nameKey(`${table}[${header}]`);
}

type Keyed = readonly (readonly [string, WriteProbe])[];

function probesOnOperation(
  operation: Exclude<WriteOperation, ExpectRows | SetTableColumn | SetTableCells>,
): Keyed {
  switch (operation.kind) {
    case "appendTableRows":
      return [];
    case "addTableColumns":
      return probeHeaders(operation, PRESENT);
    case "removeTableColumns":
      return probeHeaders(operation, ABSENT);
    case "createSheet":
      return probeSheetContent(operation.name, operation.content);
    case "rewriteSheet":
      return probeSheetContent(operation.sheet, operation.content);
    case "copySheet":
      return probePlace(operation.name, probeSheetExists(operation.name), PRESENT);
    case "deleteSheet":
      return probePlace(operation.sheet, probeSheetExists(operation.sheet), ABSENT);
    case "setName": {
      const { name, target } = operation;
      const sheets = target.kind === "cell" ? [target.sheet] : [];
      return probePlace(name, probeName(name, sheets), JSON.stringify(target));
    }
    case "removeName":
      return probePlace(operation.name, probeName(operation.name, []), ABSENT);
    case "setCustomPart":
      return probePlace(operation.namespace, probePart(operation.namespace), operation.xml);
    case "removeCustomPart":
      return probePlace(operation.namespace, probePart(operation.namespace), ABSENT);
  }
}

function probePlace(place: string, read: ReadProbe, wanted: string): Keyed {
  return [[nameKey(place), { place, table: null, read, wanted }]];
}

function probeSheetContent(name: string, content: SheetContent): Keyed {
  return probePlace(name, probeSheet(name, content), observedContent(content));
}

function probeTableRows({ table, header, values }: ExpectRows): WriteProbe {
  return probeCells(table, header, new Map(values.map((value, row) => [row, value])));
}

/** `cells`: the values by row, counted from the first data row, from 0. */
function probeCells(
  table: string,
  header: string,
  cells: ReadonlyMap<number, CellValue>,
): WriteProbe {
  const rows = [...cells.keys()];
  const read = (workbook: Excel.Workbook) => probeRows(workbook, table, header, rows);
  return { place: null, table, read, wanted: observedText([...cells.values()]) };
}

/** Rows that a plan appends; where they begin is known only after the preflight. They are blank before. */
export function probeAppended(
  step: AppendStep,
): readonly { readonly probe: WriteProbe; readonly before: string }[] {
  const { table, headers, rows, firstRow } = step;
  return headers.map((header, index) => {
    const cells = new Map(rows.map((row, at) => [firstRow + at, row[index] ?? null]));
    const place = `${table}[${header}]`;
    const probe = { ...probeCells(table, header, cells), place };
    return { probe, before: observedText(rows.map(() => null)) };
  });
}

function probeHeaders(
  { table, headers }: { readonly table: string; readonly headers: readonly string[] },
  wanted: string,
): Keyed {
  return headers.map((header) => {
    const read = probeColumn(table, header);
    return [
      columnKey(table, header),
      { place: `${table}[${header}]`, table: null, read, wanted },
    ] as const;
  });
}
