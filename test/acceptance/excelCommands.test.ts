import { answer } from "../../src/app/answer";
import { runImport, proposeImport } from "../../src/app/importSheet";
import { prepare } from "../../src/app/prepare";
import { previewRemoval, removeData } from "../../src/app/removeData";
import { FIRST_TABLES } from "../../src/core/sheet/newWorkbook/emptyTables";
import { openedInExcel, type ExcelHost } from "../contract/excelHost";
import { requestOn } from "../app/commanding";
import { TODAY } from "../fixtures/plainCalculation";
import { smallPlan } from "../fixtures/smallPlan";
import { rowsXml, workbookFile, type FileTables } from "../fixtures/workbookFile";
import { calculateOn, demandWritten, restoreOn } from "./excelRun";

const PEG = {
  name: "PEG",
  rows: rowsXml([
    ["Piano esecutivo di gestione"],
    ["N.", "Settore", "Obiettivo strategico", "Obiettivo", "Raggiunto?"],
    [1, "Alfa", "Città verde", "=Piantare 100 alberi", "Sì"],
    [2, null, null, "'Curare\ni parchi", "No"],
    ["TOTALE"],
  ]),
  afterRows: `<mergeCells count="1"><mergeCell ref="B3:B4"/></mergeCells>`,
  tables: [],
};

function host(tables: FileTables): ExcelHost {
  return openedInExcel(workbookFile(tables, { otherSheets: [PEG] }));
}

async function copied({ gateway }: ExcelHost) {
  const proposal = await proposeImport(gateway, { kind: "sheet", sheet: "PEG" });
  if (!proposal.ok || proposal.value.kind !== "proposed") throw new Error("nothing proposed");
  const { tables } = proposal.value;
  const request = { ...requestOn(gateway), tables, addsUnits: true, today: TODAY };
  return runImport(request);
}

function textsOf(workbook: Awaited<ReturnType<ExcelHost["inspect"]>>, sheet: string) {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return Object.values(found?.cells ?? {}).map(({ value }) => value);
}

describe("the other commands in an open Excel", () => {
  it("prepare an empty workbook and take everything away again", async () => {
    const excel = host({});
    const before = await excel.inspect();
    const request = requestOn(excel.gateway);
    const made = await prepare({ ...request, tables: FIRST_TABLES, body: "Prova", year: 2026 });
    expect(made).toMatchObject({ ok: true, value: { kind: "done", canRestore: true } });
    expect((await excel.inspect()).tables.map(({ name }) => name)).toEqual([
      "Parametri",
      "Strutture",
      "Obiettivi",
    ]);
    expect(await restoreOn(excel.gateway)).toMatchObject({
      ok: true,
      value: { kind: "restored", left: [] },
    });
    expect(await excel.inspect()).toEqual(before);
  });

  it("write answers, also in new rows, and put them back", async () => {
    const excel = host(smallPlan());
    const request = requestOn(excel.gateway);
    const values = { body: "=1+1", weights: "Assegnati", minimum: "82,5", decimals: "3" };
    expect(await answer({ ...request, values })).toMatchObject({
      ok: true,
      value: { kind: "done" },
    });
    const texts = textsOf(await excel.inspect(), "Parametri");
    expect(texts).toEqual(expect.arrayContaining(["=1+1", "Assegnati", 82.5, "Decimali", 3]));
    expect(await restoreOn(excel.gateway)).toMatchObject({
      ok: true,
      value: { kind: "restored", left: [] },
    });
    const after = textsOf(await excel.inspect(), "Parametri");
    expect(after.filter((text) => text !== null)).toEqual(
      textsOf(await host(smallPlan()).inspect(), "Parametri").filter((text) => text !== null),
    );
  });

  it("copy an untidy sheet into a new Obiettivi, which is then calculated", async () => {
    const excel = host({
      Parametri: [
        ["Parametro", "Valore"],
        ["Anno", 2025],
      ],
    });
    const sheet = textsOf(await excel.inspect(), "PEG");
    expect(await copied(excel)).toMatchObject({
      ok: true,
      value: { kind: "done", done: { tables: [{ isNew: true, rowCount: 2 }] } },
    });
    const written = textsOf(await excel.inspect(), "Obiettivi");
    expect(written).toEqual(expect.arrayContaining(["=Piantare 100 alberi", "'Curare\ni parchi"]));
    expect(textsOf(await excel.inspect(), "PEG")).toEqual(sheet);
    demandWritten(await calculateOn(excel.gateway));
  });

  it("copy below an Obiettivi that is there, with a new column, and put it back", async () => {
    const excel = host(smallPlan());
    const before = await excel.inspect();
    expect(await copied(excel)).toMatchObject({
      ok: true,
      value: {
        kind: "done",
        done: { tables: [{ isNew: false, addedHeaders: ["Ob. strategico"], rowCount: 2 }] },
      },
    });
    expect(textsOf(await excel.inspect(), "Obiettivi")).toEqual(
      expect.arrayContaining(["=Piantare 100 alberi", "Città verde"]),
    );
    expect(await restoreOn(excel.gateway)).toMatchObject({
      ok: true,
      value: { kind: "restored", left: [] },
    });
    const after = await excel.inspect();
    const filled = (workbook: typeof before) =>
      textsOf(workbook, "Obiettivi").filter((value) => value !== null && value !== "");
    expect(filled(after)).toEqual(filled(before));
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });

  it("remove what a calculation has left", async () => {
    const excel = host(smallPlan());
    const before = await excel.inspect();
    demandWritten(await calculateOn(excel.gateway));
    const preview = await previewRemoval(excel.gateway);
    if (!preview.ok) throw new Error(preview.failure.code);
    const result = await removeData({
      gateway: excel.gateway,
      shown: preview.value,
      consent: { liftsFilters: false },
      removesSummaries: true,
      removesColumns: true,
    });
    expect(result).toMatchObject({ ok: true, value: { kind: "done" } });
    expect(await excel.inspect()).toEqual(before);
  });
});
