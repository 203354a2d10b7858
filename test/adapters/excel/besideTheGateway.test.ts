import { openWorkbook } from "../../../src/adapters/excel/view/openWorkbook";
import type { ExcelSession } from "../../../src/adapters/excel/session/session";
import { renameTable } from "../../../src/adapters/excel/view/renameTable";
import { readSelection } from "../../../src/adapters/excel/view/selection";
import { DATA_SHEET } from "../../contract/contractContent";
import { openExcel, refusedWith, type OpenedExcel } from "./openedExcel";

function lineOf({ excel }: OpenedExcel): ExcelSession {
  return {
    host: { run: excel.Excel.run, isSetSupported: excel.isSetSupported },
    timeoutMs: null,
    onWaiting: () => undefined,
  };
}

async function select(opened: OpenedExcel, address: string): Promise<void> {
  await opened.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(DATA_SHEET.name).getRange(address).select();
    return context.sync();
  });
}

describe("what the user has selected", () => {
  it("is told by sheet and range, counted from 1", async () => {
    const opened = openExcel([DATA_SHEET]);
    await select(opened, "B3:D7");
    expect(await readSelection(lineOf(opened))).toEqual({
      ok: true,
      value: {
        sheet: DATA_SHEET.name,
        range: { firstRow: 3, firstColumn: 2, lastRow: 7, lastColumn: 4 },
      },
    });
  });

  it("is nothing where it is no single range", async () => {
    const opened = openExcel([DATA_SHEET]);
    opened.excel.faults.failBatch(1, "InvalidSelection");
    expect(await readSelection(lineOf(opened))).toEqual({ ok: true, value: null });
  });

  it("is refused like everything else that is read", async () => {
    const opened = openExcel([DATA_SHEET]);
    opened.excel.faults.failBatch(1, "GeneralException");
    expect(await readSelection(lineOf(opened))).toMatchObject(refusedWith("excelFailed"));
  });
});

describe("a workbook opened beside the one that is open", () => {
  /** What every package begins with, in base64. */
  const FILE = "UEsDBA==";

  it("is asked of Excel, and changes nothing here", async () => {
    const opened = openExcel([DATA_SHEET]);
    const before = opened.inspect();
    const create = async (base64: string): Promise<void> =>
      opened.excel.Excel.createWorkbook(base64);
    expect(await openWorkbook(lineOf(opened), create, FILE)).toEqual({ ok: true, value: null });
    expect(opened.excel.workbook.opened).toEqual([new Uint8Array([80, 75, 3, 4])]);
    expect(opened.inspect()).toEqual(before);
  });

  it("is refused when Excel refuses", async () => {
    const opened = openExcel([DATA_SHEET]);
    const create = async (): Promise<void> => opened.excel.Excel.createWorkbook("no file");
    const refused = await openWorkbook(lineOf(opened), create, FILE);
    expect(refused).toMatchObject(refusedWith("excelFailed", "InvalidArgument"));
  });
});

describe("a table that is given another name", () => {
  const names = ({ excel }: OpenedExcel): readonly string[] =>
    excel.workbook.tables.map(({ name }) => name);

  it("has that name, and nothing else changes", async () => {
    const opened = openExcel([DATA_SHEET]);
    const [before = ""] = names(opened);
    const { sheets } = opened.inspect();
    expect(await renameTable(lineOf(opened), before, "Obiettivi")).toBe(true);
    expect(names(opened)[0]).toBe("Obiettivi");
    expect(opened.inspect().sheets).toEqual(sheets);
  });

  it("keeps its own where it is gone, the name is taken, or Excel refuses", async () => {
    const opened = openExcel([DATA_SHEET]);
    const before = names(opened);
    const [own = ""] = before;
    expect(await renameTable(lineOf(opened), "Sparita", "Obiettivi")).toBe(false);
    expect(await renameTable(lineOf(opened), own, own)).toBe(false);
    opened.excel.restartCount();
    opened.excel.faults.failBatch(2, "AccessDenied");
    expect(await renameTable(lineOf(opened), own, "Obiettivi")).toBe(false);
    expect(names(opened)).toEqual(before);
  });
});
