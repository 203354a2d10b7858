import { followTables } from "../../src/adapters/excel/events/changes";
import { createExcelGateway } from "../../src/adapters/excel/gateway";
import type { SheetContent, WriteOperation } from "../../src/core/workbook/plan";
import { trackOwnWriting } from "../../src/taskpane/jobGateway";
import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { delivered } from "../../tools/emulated-excel/events/delivered";
import { loadWorkbook } from "../../tools/emulated-excel/load/load";
import type { ApiVersion } from "../../tools/emulated-excel/protocol/hostType";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";

interface Followed {
  readonly excel: EmulatedExcel;
  readonly write: (...operations: readonly WriteOperation[]) => Promise<void>;
  /** How often the pane was told of another user's changes. */
  readonly heard: () => Promise<number>;
}

async function follow(excelApi: ApiVersion = "1.14"): Promise<Followed> {
  const excel = openEmulatedExcel(loadWorkbook(workbookFile(smallPlan())), { excelApi });
  const host = { run: excel.Excel.run, isSetSupported: excel.isSetSupported };
  const writing = trackOwnWriting();
  const gateway = writing.around(createExcelGateway(host));
  let changes = 0;
  await followTables(
    { host, timeoutMs: null, onWaiting: () => undefined },
    () => {
      changes += 1;
    },
    writing.isRecent,
  );
  return {
    excel,
    write: async (...operations) => {
      expect(await gateway.apply({ operations })).toMatchObject({ ok: true });
    },
    heard: async () => {
      await delivered();
      return changes;
    },
  };
}

const WRITE_RESULT: WriteOperation = {
  kind: "setTableCells",
  table: "Obiettivi",
  header: "Esito",
  cells: [{ row: 0, value: 100 }],
};

const LISTS: SheetContent = {
  columnWidths: [],
  rows: ["Voce", "uno"].map((value) => ({
    height: null,
    cells: [{ value, style: "plain", numberFormat: null }],
  })),
  frozenRows: 0,
  showsGridlines: true,
  page: null,
  chart: null,
  tables: [{ name: "Elenchi", headerRow: 1, firstColumn: 1, columnCount: 1, dataRowCount: 1 }],
  validations: [],
};

describe("right after the pane has written", () => {
  it("its own writing is no change of somebody's", async () => {
    const { write, heard } = await follow();
    await write(WRITE_RESULT);
    expect(await heard()).toBe(0);
  });

  it("what the user types is, also before Excel has told of the writing", async () => {
    const { excel, write, heard } = await follow();
    await write(WRITE_RESULT);
    excel.user.typeInCell("Obiettivi!E4", "Escluso");
    expect(await heard()).toBe(1);
    excel.user.typeInCell("Obiettivi!E3", "Escluso");
    expect(await heard()).toBe(2);
  });

  it("an Excel that does not say who changed a sheet is heard of what comes from elsewhere alone", async () => {
    const { excel, write, heard } = await follow("1.13");
    await write(WRITE_RESULT);
    excel.user.typeInCell("Obiettivi!E4", "Escluso");
    expect(await heard()).toBe(0);
    excel.coauthor.typeInCell("Obiettivi!E4", "Scelto");
    expect(await heard()).toBe(1);
  });

  it("tables that it adds, and sheets that it deletes with theirs, are no change of somebody's", async () => {
    const { write, heard } = await follow();
    await write({ kind: "createSheet", name: "Elenchi", content: LISTS });
    await write({ kind: "deleteSheet", sheet: "Elenchi" });
    expect(await heard()).toBe(0);
  });
});
