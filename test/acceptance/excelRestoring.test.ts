import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RESTORE_POINT_NAMESPACE } from "../../src/core/workbook/plan";
import { openedInExcel, type ExcelHost } from "../contract/excelHost";
import type { InspectedWorkbook } from "../contract/inspectedWorkbook";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";
import { saveWorkbook } from "../../tools/emulated-excel/save/save";
import { cellKey, type CellContent } from "../../tools/emulated-excel/model/workbook";
import { calculateOn, demandWritten, restoreOn } from "./excelRun";

const SAMPLE = readFileSync(join("samples", "sondrio-2022.xlsx"));
const EVERY_RULE = readFileSync(join("samples", "borgo-esempio-2025.xlsx"));
const SHEET = "Riepilogo 2025";

/** In a session that knows nothing of the one before: the same workbook, opened again. */
function reopened({ excel }: ExcelHost): ExcelHost {
  return openedInExcel(saveWorkbook(excel.workbook));
}

async function calculated(bytes: Uint8Array): Promise<ExcelHost> {
  const host = openedInExcel(bytes);
  demandWritten(await calculateOn(host.gateway));
  return host;
}

function withoutRestorePoint({ customParts, ...workbook }: InspectedWorkbook) {
  const others = Object.entries(customParts).filter(([name]) => name !== RESTORE_POINT_NAMESPACE);
  return { ...workbook, customParts: Object.fromEntries(others) };
}

/** Somebody types into a cell. */
function type(
  { excel }: ExcelHost,
  sheet: string,
  row: number,
  column: number,
  value: CellContent,
) {
  const cells = excel.workbook.sheets.find(({ name }) => name === sheet)?.cells;
  const cell = cells?.get(cellKey(row - 1, column - 1));
  if (cells === undefined || cell === undefined) throw new Error(`no cell on ${sheet}`);
  cells.set(cellKey(row - 1, column - 1), { ...cell, value, formula: null });
}

describe("restoring in an open Excel", () => {
  it.each([
    ["Sondrio 2022", SAMPLE],
    ["a small plan", workbookFile(smallPlan())],
    ["the plan with every rule", EVERY_RULE],
  ])("gives back %s as it was before its first calculation", async (_title, bytes) => {
    const before = await openedInExcel(bytes).inspect();
    const host = await calculated(bytes);
    expect(await host.inspect()).not.toEqual(before);
    expect(await restoreOn(host.gateway)).toMatchObject({ ok: true, value: { kind: "restored" } });
    expect(await host.inspect()).toEqual(before);
  });

  it("gives it back in a later session too", async () => {
    const before = await openedInExcel(SAMPLE).inspect();
    const later = reopened(await calculated(SAMPLE));
    expect(await restoreOn(later.gateway)).toMatchObject({ ok: true, value: { kind: "restored" } });
    expect(await later.inspect()).toEqual(before);
  });

  it("after a second calculation gives back the first one, and goes one step only", async () => {
    const host = await calculated(workbookFile(smallPlan()));
    const first = await host.inspect();
    type(host, "Obiettivi", 2, 5, "Non raggiunto");
    const edited = await host.inspect();
    demandWritten(await calculateOn(host.gateway));
    const later = reopened(host);
    expect(await restoreOn(later.gateway)).toMatchObject({ ok: true, value: { kind: "restored" } });
    expect(withoutRestorePoint(await later.inspect())).toEqual(withoutRestorePoint(edited));
    expect(edited).not.toEqual(first);
    expect(await restoreOn(later.gateway)).toMatchObject({
      ok: true,
      value: { kind: "nothingToRestore", isDamaged: false },
    });
  });

  it("asks first when somebody has changed our cells since, and then puts them back", async () => {
    const bytes = workbookFile(smallPlan());
    const host = await calculated(bytes);
    type(host, "Obiettivi", 3, 8, 99);
    type(host, SHEET, 1, 1, "Titolo nostro");
    const changed = await host.inspect();
    const asked = await restoreOn(host.gateway);
    expect(asked).toMatchObject({ ok: true, value: { kind: "changedSince" } });
    expect(await host.inspect()).toEqual(changed);
    const restored = await restoreOn(host.gateway, {
      confirmed: [
        { kind: "column", table: "Obiettivi", header: "Peso calcolato" },
        { kind: "ownSheet", sheet: SHEET },
      ],
    });
    expect(restored).toMatchObject({ ok: true, value: { kind: "restored" } });
    expect(await host.inspect()).toEqual(await openedInExcel(bytes).inspect());
  });

  it("has nothing to give back in a workbook that was never calculated", async () => {
    const { gateway, excel } = openedInExcel(workbookFile(smallPlan()));
    expect(await restoreOn(gateway)).toMatchObject({
      ok: true,
      value: { kind: "nothingToRestore", isDamaged: false },
    });
    expect(excel.log.every(({ flags }) => (flags & 1) === 0)).toBe(true);
  });
});
