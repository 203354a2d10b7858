import { isDeepStrictEqual } from "node:util";
import type { CalculationRequest } from "../../../src/app/calculate";
import { createExcelGateway } from "../../../src/adapters/excel/gateway";
import type { WorkbookGateway } from "../../../src/core/workbook/gateway";
import { CHART_NAME_PREFIX, RESTORE_POINT_NAMESPACE } from "../../../src/core/workbook/plan";
import type { Refusal, RefusalCode } from "../../../src/core/workbook/refusal";
import type { Result } from "../../../src/core/workbook/result";
import { calculateOn, restoreOn } from "../../acceptance/excelRun";
import type { InspectedWorkbook } from "../../contract/inspectedWorkbook";
import { openEmulatedExcel } from "../../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel } from "../../../tools/emulated-excel/emulatedHost";
import type { Faults } from "../../../tools/emulated-excel/faults";
import { inspectEmulated } from "../../../tools/emulated-excel/inspect/inspect";
import { loadWorkbook, reopenWorkbook } from "../../../tools/emulated-excel/load/load";
import { addressOf } from "../../fixtures/package/addresses";
import { changedPlaces } from "./faultSweepPlaces";

/** One Excel in which a calculation is tried again and again, each time on the same file. */
export interface Stage {
  readonly excel: EmulatedExcel;
  /** How many batches a calculation takes, and how many actions each of them has. */
  readonly actions: readonly number[];
  readonly before: InspectedWorkbook;
  readonly complete: InspectedWorkbook;
  /** The calculation makes a sheet, instead of rewriting one. */
  readonly makesSheet: boolean;
  /** Opens the file anew, has `prepare` make things go wrong, calculates, and says what came of it. */
  readonly tryOut: (prepare: (faults: Faults) => void, timeoutMs?: number) => Promise<Trial>;
}

/** What a calculation came to, and what was wrong with that; nothing is, if all is as it should be. */
export interface Trial {
  readonly outcome: "complete" | "asBefore" | "restored" | "wrong";
  /** Null for a calculation that says that all is well. */
  readonly code: RefusalCode | null;
  readonly complaint: string | null;
}

/** The calculation of a file; it must succeed when nothing goes wrong. */
export function openStage(
  bytes: Uint8Array,
  changes: Partial<CalculationRequest> = {},
): Promise<Stage> {
  return openStageOf(bytes, (gateway) => calculateOn(gateway, changes));
}

/** What is tried: the calculation, or another command. */
export type Act = (gateway: WorkbookGateway) => Promise<Result<unknown, Refusal>>;

/** The same of any command. */
export async function openStageOf(bytes: Uint8Array, act: Act): Promise<Stage> {
  const excel = openEmulatedExcel(loadWorkbook(bytes));
  const gatewayOf = (timeoutMs: number | null): WorkbookGateway =>
    createExcelGateway(
      { run: excel.Excel.run, isSetSupported: excel.isSetSupported },
      { timeoutMs },
    );
  const before = inspected(excel);
  const done = await act(gatewayOf(null));
  if (!done.ok) throw new Error(`refused: ${done.failure.code}`);
  const complete = inspected(excel);
  if (isDeepStrictEqual(complete, before)) throw new Error("Nothing was written.");
  const actions = excel.log.map((batch) => batch.actionCount);
  return {
    excel,
    actions,
    before,
    complete,
    makesSheet: complete.sheets.length > before.sheets.length,
    tryOut: async (prepare, timeoutMs) => {
      reopenWorkbook(excel.workbook, bytes);
      excel.restartCount();
      excel.faults.clear();
      prepare(excel.faults);
      const calculated = await act(gatewayOf(timeoutMs ?? null));
      const after = inspected(excel);
      excel.faults.clear();
      if (!calculated.ok) {
        return judgeRefusal(calculated.failure, { before, after, excel, gateway: gatewayOf(null) });
      }
      const isRight = isDeepStrictEqual(after, complete);
      return isRight
        ? { outcome: "complete", code: null, complaint: null }
        : { outcome: "wrong", code: null, complaint: "not complete, and it does not say so" };
    },
  };
}

interface Aftermath {
  readonly before: InspectedWorkbook;
  readonly after: InspectedWorkbook;
  readonly excel: EmulatedExcel;
  readonly gateway: WorkbookGateway;
}

/** The refusals that leave something of the run in the workbook. */
const SOMETHING_WRITTEN: ReadonlySet<RefusalCode> = new Set(["partlyWritten", "rowsMoved"]);

async function judgeRefusal(
  { code, where }: Refusal,
  { before, after, excel, gateway }: Aftermath,
): Promise<Trial> {
  const wrong = (complaint: string): Trial => ({ outcome: "wrong", code, complaint });
  const changed = changedPlaces(before, after);
  if (!SOMETHING_WRITTEN.has(code)) {
    return isDeepStrictEqual(after, before)
      ? { outcome: "asBefore", code, complaint: null }
      : wrong(`says that all is as before, but: ${changed.join(", ")}`);
  }
  const named = code === "partlyWritten" ? (where ?? "").split(", ") : changed;
  const unnamed = changed.filter((place) => !named.includes(place));
  if (unnamed.length > 0) return wrong(`does not name ${unnamed.join(", ")}`);
  const restored = await restoreFully(gateway);
  if (!restored.ok) return wrong(`cannot be restored: ${restored.failure.code}`);
  const now = withoutRestorePoint(inspected(excel));
  if (!isDeepStrictEqual(now, withoutRestorePoint(before))) {
    const left = changedPlaces(withoutRestorePoint(before), now);
    return wrong(`${restored.value.kind}, but: ${left.join(", ")}`);
  }
  return { outcome: "restored", code, complaint: null };
}

/**
 * What the workbook holds, but for two things (docs/limits.md): a chart that has been made and not yet named, which for
 * the length of one action nobody can know as ours; and blank rows at the end of a table, because rows that a command
 * had appended are blank again when it is undone, not gone.
 */
function inspected({ workbook }: EmulatedExcel): InspectedWorkbook {
  const inspected = withoutBlankEnds(inspectEmulated(workbook));
  return {
    ...inspected,
    sheets: inspected.sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.filter(({ name }) => name.startsWith(CHART_NAME_PREFIX)),
    })),
  };
}

function withoutBlankEnds({ tables, sheets, ...rest }: InspectedWorkbook): InspectedWorkbook {
  const ends = tables.map((table) => {
    const { cells = {} } = sheets.find(({ name }) => name === table.sheet) ?? {};
    const addresses = (row: number): readonly string[] =>
      table.headers.map((_, at) => addressOf(table.headerRow + row, table.firstColumn + at));
    let dataRowCount = table.dataRowCount;
    const gone: string[] = [];
    for (; dataRowCount > 0; dataRowCount -= 1) {
      const row = addresses(dataRowCount);
      if (row.some((address) => (cells[address]?.value ?? null) !== null)) break;
      gone.push(...row);
    }
    return { table: { ...table, dataRowCount }, gone: new Set(gone) };
  });
  return {
    ...rest,
    tables: ends.map(({ table }) => table),
    sheets: sheets.map((sheet) => {
      const gone = ends.filter(({ table }) => table.sheet === sheet.name);
      const isLeft = ([address]: readonly [string, unknown]): boolean =>
        !gone.some((end) => end.gone.has(address));
      return { ...sheet, cells: Object.fromEntries(Object.entries(sheet.cells).filter(isLeft)) };
    }),
  };
}

/** A half written sheet may look like a user's change: then it asks, and the user agrees. */
async function restoreFully(gateway: WorkbookGateway): ReturnType<typeof restoreOn> {
  const restored = await restoreOn(gateway);
  if (!restored.ok || restored.value.kind !== "changedSince") return restored;
  return restoreOn(gateway, { confirmed: restored.value.changed });
}

/** Restoring goes one step: the restore point of the step before it is not what it was. */
function withoutRestorePoint({ customParts, ...workbook }: InspectedWorkbook): InspectedWorkbook {
  const others = Object.entries(customParts).filter(([name]) => name !== RESTORE_POINT_NAMESPACE);
  return { ...workbook, customParts: Object.fromEntries(others) };
}
