import { runImport } from "../../src/app/importSheet";
import { check } from "../../src/app/check";
import { createMemoryGateway } from "../contract/memoryGateway";
import { emptyWorkbook, sheetNamed, type MemoryWorkbook } from "../contract/memoryWorkbook";
import {
  addSheet,
  firstTable,
  imported,
  prepared,
  previewed,
  proposed,
  requestOn,
  tableOf,
  TODAY,
  type Rows,
} from "./commanding";
import {
  breakingGateway,
  digest,
  lookedAt,
  loadPacking,
  restored,
  smallWorkbook,
  type,
} from "./runningWorkbook";

/** Title above, two rows of headings, labels merged over rows, a blank row, headings again, a total. */
const UNTIDY: Rows = [
  ["COMUNE DI PROVA"],
  ["Obiettivi 2026"],
  [],
  ["N.", "Centro di responsabilità", "Obiettivi", null, "Valutazione", null, "Verbale"],
  [null, null, "Ob. strategico", "Descrizione obiettivo", "Peso", "Esito finale", null],
  [1, "Tecnico", "Città verde", "Piantare alberi", 40, "Sì", "n. 3"],
  [2, null, null, "=Curare i parchi", "35", "No", null],
  [],
  ["N.", "Centro di responsabilità", "Ob. strategico", "Descrizione obiettivo", "Peso"],
  [1, "Affari generali", "Trasparenza", "01.02", 25, "Sì", null],
  ["TOTALE", null, null, null, 100],
];

function untidyWorkbook(rows: Rows = UNTIDY): MemoryWorkbook {
  const workbook = emptyWorkbook();
  addSheet(workbook, "PEG", rows);
  sheetNamed(workbook, "PEG").merged = [
    { firstRow: 4, firstColumn: 3, lastRow: 4, lastColumn: 4 },
    { firstRow: 4, firstColumn: 5, lastRow: 4, lastColumn: 6 },
    { firstRow: 6, firstColumn: 2, lastRow: 7, lastColumn: 2 },
    { firstRow: 6, firstColumn: 3, lastRow: 7, lastColumn: 3 },
  ];
  return workbook;
}

const COPIED = [
  [1, "Tecnico", "Città verde", "Piantare alberi", 40, "Sì"],
  [2, "Tecnico", "Città verde", "=Curare i parchi", "35", "No"],
  [1, "Affari generali", "Trasparenza", "01.02", 25, "Sì"],
];
const COPIED_HEADERS = [
  "Codice",
  "Settore/servizio",
  "Ob. strategico",
  "Ob. operativo",
  "Peso assegnato",
  "Esito",
];

describe("the proposal", () => {
  it("shows what would be copied, filled down and left out, before anything is written", async () => {
    const workbook = untidyWorkbook();
    const before = await lookedAt(workbook);
    const proposal = await proposed(workbook, "PEG");
    const preview = previewed(proposal);
    expect(firstTable(proposal).source.address).toBe("A1:G11");
    expect(preview).toMatchObject({
      columns: [
        { header: "Codice", heading: "N." },
        { header: "Settore/servizio", heading: "Centro di responsabilità" },
        { header: "Ob. strategico" },
        { header: "Ob. operativo" },
        { header: "Peso assegnato" },
        { header: "Esito" },
      ],
      rowCount: 3,
      leftOut: [
        { sheetRow: 9, kind: "repeatedHeader" },
        { sheetRow: 11, kind: "total", text: "TOTALE · 100" },
      ],
      blankRows: 1,
      fillsDown: ["Settore/servizio", "Ob. strategico"],
      units: ["Tecnico", "Affari generali"],
      unknownUnits: [],
      errorCells: [],
      uncalculatedCells: [],
      missing: [],
      wasCopiedBefore: false,
    });
    expect(preview.firstRows[1]).toEqual({
      sheetRow: 7,
      texts: ["2", "Tecnico", "Città verde", "=Curare i parchi", "35", "No"],
    });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("names cells with an error as formulas do, whatever their sheet is called", async () => {
    const workbook = emptyWorkbook();
    addSheet(workbook, "L'anno (2026)", [
      ["Settore", "Obiettivo"],
      ["Tecnico", "Curare i parchi"],
    ]);
    const { cells } = sheetNamed(workbook, "L'anno (2026)");
    const unit = cells.get("2,1");
    if (unit === undefined) throw new Error("no cell");
    cells.set("2,1", { ...unit, value: { error: "#N/D" } });
    const proposal = await proposed(workbook, "L'anno (2026)");
    expect(previewed(proposal).errorCells).toEqual(["'L''anno (2026)'!A2"]);
  });

  it("says that nothing was found in a sheet without objectives", async () => {
    const workbook = untidyWorkbook([["Legenda"], ["Sì", "raggiunto"]]);
    await expect(proposed(workbook, "PEG")).rejects.toThrow("nothingFound");
  });

  it("follows the user's choices", async () => {
    const workbook = untidyWorkbook();
    const proposal = await proposed(workbook, "PEG");
    const { columns } = firstTable(proposal).choices;
    const changed = previewed(proposal, {
      columns: columns.map((field, at) => (at === 6 ? "reason" : field === "code" ? null : field)),
      rows: [5],
      fillsDown: [],
      takesUnitsFromHeadings: false,
      unitForAll: null,
      partsCodes: false,
      outcomes: {},
      confirmed: [],
      proposedWords: [],
    });
    expect(changed.columns.map(({ header }) => header)).toContain("Motivazione");
    expect(changed.firstRows[0]?.texts.at(-1)).toBe("n. 3");
    expect(changed.columns.map(({ header }) => header)).not.toContain("Codice");
    expect(changed).toMatchObject({ rowCount: 1, fillsDown: [], units: ["Tecnico"] });
  });
});

describe("copying into a workbook without Obiettivi", () => {
  it("makes the table, with what is needed to say how it went, and leaves the sheet as it is", async () => {
    const workbook = untidyWorkbook();
    const old = structuredClone(sheetNamed(workbook, "PEG"));
    expect(await imported(workbook, "PEG")).toEqual({
      tables: [
        { table: "Obiettivi", sheet: "Obiettivi", rowCount: 3, isNew: true, addedHeaders: [] },
      ],
      addedUnits: [],
      originSheet: "Corrispondenze",
    });
    expect(await tableOf(workbook, "Obiettivi")).toEqual([
      [...COPIED_HEADERS, "Grado di raggiungimento %", "Motivazione"],
      ...COPIED.map((row) => [...row, null, null]),
    ]);
    expect(sheetNamed(workbook, "PEG")).toEqual(old);
  });

  it("notes where every column comes from", async () => {
    const workbook = untidyWorkbook();
    await imported(workbook, "PEG");
    const [headers, first, second] = await tableOf(workbook, "Corrispondenze");
    expect(headers).toEqual([
      "Foglio",
      "Intervallo",
      "Intestazione",
      "Copiata in",
      "Righe copiate",
      "Righe lasciate fuori",
      "Data",
      "Confermata",
    ]);
    expect(first).toEqual(["PEG", "A1:G11", "N.", "Codice", 3, "9; 11", "09/03/2026", "Sì"]);
    expect(second?.slice(2, 4)).toEqual(["Centro di responsabilità", "Settore/servizio"]);
  });

  it("notes no more rows left out than a cell can hold", async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => [
      "Tecnico",
      at % 2 === 0 ? `Obiettivo ${at}` : null,
    ]);
    const workbook = untidyWorkbook([["Settore", "Obiettivo"], ...rows]);
    await imported(workbook, "PEG");
    const [, first] = await tableOf(workbook, "Corrispondenze");
    const left = String(first?.[5]);
    expect(left.length).toBeLessThanOrEqual(32_767);
    expect(left).toMatch(/^3; 5; 7; .*; \d+; …$/);
  });

  it("is read as it was copied", async () => {
    const workbook = untidyWorkbook();
    await prepared(workbook, ["parameters"]);
    await imported(workbook, "PEG");
    const gateway = createMemoryGateway(workbook);
    const checked = await check({ gateway, digest, loadPacking });
    expect(checked.ok && checked.value).toMatchObject({
      kind: "checked",
      kinds: [{ kind: "performance", assigned: 3, pending: 0 }],
      // Copied weights ask which weights count: `Pesi` is still empty.
      readiness: "needsFixes",
    });
  });
});

describe("copying below what Obiettivi holds", () => {
  it("appends under its own headers, and adds those that it lacks", async () => {
    const workbook = smallWorkbook();
    addSheet(workbook, "PEG", UNTIDY);
    const [headers, ...before] = await tableOf(workbook, "Obiettivi");
    const [copied] = (await imported(workbook, "PEG")).tables;
    expect(copied).toMatchObject({ isNew: false, sheet: "Obiettivi", rowCount: 3 });
    const [now, ...rows] = await tableOf(workbook, "Obiettivi");
    expect(now).toEqual([...(headers ?? []), ...(copied?.addedHeaders ?? [])]);
    expect(rows.slice(0, before.length).map((row) => row.slice(0, headers?.length))).toEqual(
      before,
    );
    const at = (name: string): number => now?.indexOf(name) ?? -1;
    expect(rows.slice(before.length).map((row) => row[at("Ob. operativo")])).toEqual([
      "Piantare alberi",
      "=Curare i parchi",
      "01.02",
    ]);
    expect(copied?.addedHeaders).toEqual(["Ob. strategico"]);
    expect(rows.at(-1)?.[at("Ob. strategico")]).toBe("Trasparenza");
  });

  it("goes on with the next sheet, and says when one was copied before", async () => {
    const workbook = untidyWorkbook();
    addSheet(workbook, "Servizi sociali", [
      ["Servizio: Asili"],
      ["Obiettivo", "Esito"],
      ["Aprire il nido", "Raggiunto"],
    ]);
    await imported(workbook, "PEG");
    await imported(workbook, "Servizi sociali");
    const objectives = await tableOf(workbook, "Obiettivi");
    expect(objectives).toHaveLength(5);
    expect(objectives.at(-1)?.slice(1, 4)).toEqual(["Asili", null, "Aprire il nido"]);
    const origins = await tableOf(workbook, "Corrispondenze");
    expect(origins.map(([sheet]) => sheet).slice(-3)).toEqual(Array(3).fill("Servizi sociali"));
    expect(origins.at(-3)?.slice(2, 4)).toEqual([null, "Settore/servizio"]);
    const again = await proposed(workbook, "PEG");
    expect(previewed(again).wasCopiedBefore).toBe(true);
  });

  it("copies 792 rows", async () => {
    const rows: Rows = Array.from({ length: 792 }, (_, at) => [at + 1, `Ob. ${at + 1}`, "=1+1"]);
    const workbook = smallWorkbook();
    addSheet(workbook, "PEG", [["N.", "Obiettivo", "Note"], ...rows]);
    expect(await imported(workbook, "PEG")).toMatchObject({ tables: [{ rowCount: 792 }] });
    const objectives = await tableOf(workbook, "Obiettivi");
    expect(objectives).toHaveLength(1 + 3 + 792);
    expect(objectives.at(-1)).toContain("Ob. 792");
    await restored(workbook);
    expect(await tableOf(workbook, "Obiettivi")).toHaveLength(4);
  });

  it("is refused when its rows were copied since it was proposed, unless that was seen", async () => {
    const workbook = untidyWorkbook();
    const { tables } = await proposed(workbook, "PEG");
    await imported(workbook, "PEG");
    const before = await lookedAt(workbook);
    const request = requestOn(createMemoryGateway(workbook));
    const asked = { ...request, tables, addsUnits: false, today: TODAY };
    expect(await runImport(asked)).toMatchObject({
      ok: false,
      failure: { code: "workbookChanged", where: "PEG" },
    });
    expect(await lookedAt(workbook)).toEqual(before);
    expect(await runImport({ ...asked, copiesAgain: true })).toMatchObject({ ok: true });
  });

  it("is refused when the sheet has changed since it was proposed", async () => {
    const workbook = untidyWorkbook();
    const { tables } = await proposed(workbook, "PEG");
    type(workbook, "PEG", "D6", "Altro");
    const before = await lookedAt(workbook);
    const request = requestOn(createMemoryGateway(workbook));
    const result = await runImport({
      ...request,
      tables,
      addsUnits: false,
      today: TODAY,
    });
    expect(result).toMatchObject({ ok: false, failure: { code: "workbookChanged", where: "PEG" } });
    expect(await lookedAt(workbook)).toEqual(before);
  });
});

describe("restoring after a copy", () => {
  it("takes the new sheets away", async () => {
    const workbook = untidyWorkbook();
    const before = await lookedAt(workbook);
    await imported(workbook, "PEG");
    expect(await restored(workbook)).toMatchObject({ kind: "restored", left: [] });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("empties the rows and takes away the columns that were added", async () => {
    const workbook = smallWorkbook();
    addSheet(workbook, "PEG", UNTIDY);
    const before = await lookedAt(workbook);
    await imported(workbook, "PEG", { addsUnits: true });
    expect(await restored(workbook)).toMatchObject({
      kind: "restored",
      putBack: [
        { kind: "emptiedRows", table: "Obiettivi", rows: 3 },
        { kind: "removedColumn", table: "Obiettivi", header: "Ob. strategico" },
        { kind: "emptiedRows", table: "Strutture", rows: 2 },
        { kind: "removedSheet", sheet: "Corrispondenze" },
      ],
      left: [],
    });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("leaves a row on which somebody has gone on working, and its column", async () => {
    const workbook = smallWorkbook();
    addSheet(workbook, "PEG", UNTIDY);
    await imported(workbook, "PEG");
    // The first of the copied rows: a reason is written beside it.
    type(workbook, "Obiettivi", "G5", "Ritardo");
    expect(await restored(workbook)).toMatchObject({
      left: [
        { kind: "rows", table: "Obiettivi", rows: 1 },
        { kind: "column", table: "Obiettivi", header: "Ob. strategico" },
      ],
    });
    expect(await tableOf(workbook, "Obiettivi")).toHaveLength(1 + 3 + 1);
  });

  it.each([1, 2, 3, 4, 5])(
    "puts everything back when the host fails after %i operations",
    async (count) => {
      const workbook = smallWorkbook();
      addSheet(workbook, "PEG", UNTIDY);
      const { tables } = await proposed(workbook, "PEG");
      const before = await lookedAt(workbook);
      const request = requestOn(breakingGateway(workbook, count));
      const result = await runImport({ ...request, tables, addsUnits: true, today: TODAY });
      expect(result).toMatchObject({ ok: false, failure: { code: "failedAndUndone" } });
      expect(await lookedAt(workbook)).toEqual(before);
    },
  );
});
