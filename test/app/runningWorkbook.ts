import { calculate, type Calculation } from "../../src/app/calculate";
import type { CalendarDate } from "../../src/core/domain/calendarDate";
import { restore, type Restoring } from "../../src/app/restore";
import type { RestorePointPacking } from "../../src/core/sheet/restoring/restorePoint";
import { NAME_PREFIX } from "../../src/core/sheet/writing/ownershipNames";
import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import { refusal, type Refusal, type RefusalCode } from "../../src/core/workbook/refusal";
import { failure, type Result } from "../../src/core/workbook/result";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { createMemoryGateway } from "../contract/memoryGateway";
import {
  emptySheet,
  emptyWorkbook,
  fillSheet,
  sheetNamed,
  type MemoryWorkbook,
} from "../contract/memoryWorkbook";
import { cellPosition } from "../fixtures/package/addresses";
import { OUTSIDE, PLAIN_CALCULATION } from "../fixtures/plainCalculation";
import { smallPlan } from "../fixtures/smallPlan";

type Value = string | number | null;
type Rows = readonly (readonly Value[])[];

export const { digest, packing: PACKING } = OUTSIDE;

export const loadPacking = (): Promise<RestorePointPacking> => Promise.resolve(PACKING);

/** Of records that are always too large to be left. */
export const BULKY_PACKING: RestorePointPacking = {
  compress: (text) => text.padEnd(1_000_001),
  expand: () => null,
};

/** The small plan, with a table of units and whatever else is given, each table on a sheet of its name. */
export function smallWorkbook(
  changes: Readonly<Record<string, Rows>> = {},
  hasWeights = false,
): MemoryWorkbook {
  const units = [
    ["Settore/servizio", "Note"],
    ["Alfa", null],
    ["Beta", "in proroga"],
  ];
  const workbook = emptyWorkbook();
  const tables = {
    ...(smallPlan({}, hasWeights) as Record<string, Rows>),
    Strutture: units,
    ...changes,
  };
  for (const [name, rows] of Object.entries(tables)) {
    workbook.sheets.push(emptySheet(name));
    fillSheet(workbook, name, {
      columnWidths: [],
      rows: rows.map((cells) => ({
        height: null,
        cells: cells.map((value) =>
          value === null ? null : { value, style: "plain", numberFormat: null },
        ),
      })),
      frozenRows: 0,
      showsGridlines: true,
      page: null,
      chart: null,
      tables: [
        {
          name,
          headerRow: 1,
          firstColumn: 1,
          columnCount: rows[0]?.length ?? 0,
          // Room for rows that a test inserts.
          dataRowCount: rows.length + 1,
        },
      ],
      validations: [],
    });
  }
  return workbook;
}

export interface RunChanges {
  readonly gateway?: WorkbookGateway;
  readonly packing?: RestorePointPacking;
  readonly year?: number;
  readonly liftsFilters?: boolean;
  readonly wantsDraft?: boolean;
  readonly today?: CalendarDate;
  readonly writesWithoutRestorePoint?: boolean;
}

export function run(
  workbook: MemoryWorkbook,
  changes: RunChanges = {},
): Promise<Result<Calculation, Refusal>> {
  return calculate({ ...PLAIN_CALCULATION, gateway: createMemoryGateway(workbook), ...changes });
}

/** A run that must write. */
export async function calculated(
  workbook: MemoryWorkbook,
  changes: RunChanges = {},
): Promise<void> {
  const ran = await run(workbook, changes);
  if (!ran.ok || !ran.value.hasWritten)
    throw new Error(`nothing was written: ${JSON.stringify(ran)}`);
}

export async function restored(
  workbook: MemoryWorkbook,
  confirmsChanges = false,
): Promise<Restoring> {
  const gateway = createMemoryGateway(workbook);
  const consent = { liftsFilters: false };
  const request = { gateway, digest, packing: PACKING, consent, command: null };
  const asked = await restore({ ...request, confirmed: [] });
  const changed = asked.ok && asked.value.kind === "changedSince" ? asked.value.changed : null;
  const result =
    changed !== null && confirmsChanges ? await restore({ ...request, confirmed: changed }) : asked;
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
  return result.value;
}

/** What there is to see, tables and summaries, formats, names and restore point. */
export async function lookedAt(workbook: MemoryWorkbook): Promise<WorkbookSnapshot> {
  const read = await createMemoryGateway(workbook).read(NAME_PREFIX);
  if (!read.ok) throw new Error(`refused: ${read.failure.code}`);
  return read.value;
}

/** A host that carries out the first `operations` of each of its first `times` plans, and then fails. */
export function breakingGateway(
  workbook: MemoryWorkbook,
  operations: number,
  times = 1,
  code: RefusalCode = "partlyWritten",
): WorkbookGateway {
  const gateway = createMemoryGateway(workbook);
  let left = times;
  return {
    ...gateway,
    apply: async (plan, consent) => {
      if (left === 0) return gateway.apply(plan, consent);
      left -= 1;
      await gateway.apply({ operations: plan.operations.slice(0, operations) }, consent);
      return failure(refusal(code, "Obiettivi"));
    },
  };
}

/** As if the user had typed into a cell. */
export function type(workbook: MemoryWorkbook, sheet: string, address: string, value: Value): void {
  const { row, column } = cellPosition(address);
  const { cells } = sheetNamed(workbook, sheet);
  const present = cells.get(`${row},${column}`);
  const look = present?.look ?? sheetNamed(workbook, "Parametri").cells.get("1,1")?.look;
  if (look === undefined) throw new Error("a sheet without any look");
  cells.set(`${row},${column}`, { numberFormat: null, ...present, look, value });
}

/** The rows of a sheet from the second on, in another order; a position that is not there makes a blank row. */
export function reorder(workbook: MemoryWorkbook, sheet: string, order: readonly number[]): void {
  const table = sheetNamed(workbook, sheet);
  const moved = [...table.cells].flatMap(([key, cell]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (row === 1) return [[key, cell] as const];
    const to = order.indexOf(row);
    return to < 0 ? [] : [[`${to + 2},${column}`, cell] as const];
  });
  table.cells = new Map(moved);
}

/** As if the user had renamed a sheet: the names that point to it follow. */
export function renameSheet(workbook: MemoryWorkbook, from: string, to: string): void {
  workbook.sheets = workbook.sheets.map((sheet) =>
    sheet.name === from ? { ...sheet, name: to } : sheet,
  );
  for (const [name, target] of workbook.names) {
    if (target.kind === "cell" && target.sheet === from)
      workbook.names.set(name, { ...target, sheet: to });
  }
}
