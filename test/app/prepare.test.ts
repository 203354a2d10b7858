import { prepare, previewTables } from "../../src/app/prepare";
import { FIRST_TABLES } from "../../src/core/sheet/newWorkbook/emptyTables";
import { createMemoryGateway } from "../contract/memoryGateway";
import { emptyWorkbook, sheetNamed, type MemoryWorkbook } from "../contract/memoryWorkbook";
import { addSheet, prepared, requestOn, tableOf } from "./commanding";
import {
  breakingGateway,
  calculated,
  lookedAt,
  restored,
  smallWorkbook,
  type,
} from "./runningWorkbook";

function usersWorkbook(): MemoryWorkbook {
  const workbook = emptyWorkbook();
  addSheet(workbook, "Foglio1", [["Appunti"]]);
  return workbook;
}

describe("preparing the open workbook", () => {
  it("adds the three tables that most need, each on a sheet of its name", async () => {
    const workbook = usersWorkbook();
    const { made, present } = await prepared(workbook);
    expect(made.map(({ table, sheet }) => [table, sheet])).toEqual([
      ["Parametri", "Parametri"],
      ["Strutture", "Strutture"],
      ["Obiettivi", "Obiettivi"],
    ]);
    expect(present).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Foglio1",
      "Parametri",
      "Strutture",
      "Obiettivi",
    ]);
    expect((await tableOf(workbook, "Parametri")).slice(0, 3)).toEqual([
      ["Parametro", "Valore"],
      ["Ente", "Comune di Prova"],
      ["Anno", 2026],
    ]);
  });

  it("says beforehand the very tables that it makes, and writes nothing", async () => {
    const workbook = usersWorkbook();
    const before = await lookedAt(workbook);
    const preview = await previewTables(createMemoryGateway(workbook), FIRST_TABLES);
    expect(await lookedAt(workbook)).toEqual(before);
    const { made } = await prepared(workbook);
    expect(preview.ok && preview.value.made).toEqual(made);
    expect(made[1]?.headers).toEqual(["Settore/servizio", "Tipo", "Risultato minimo atteso"]);
  });

  it("leaves a sheet of the user's with that name alone and takes a free name", async () => {
    const workbook = usersWorkbook();
    addSheet(workbook, "OBIETTIVI", [["i miei"]]);
    const mine = structuredClone(sheetNamed(workbook, "OBIETTIVI"));
    const { made } = await prepared(workbook);
    expect(made.map(({ sheet }) => sheet)).toEqual(["Parametri", "Strutture", "Obiettivi (2)"]);
    expect(sheetNamed(workbook, "OBIETTIVI")).toEqual(mine);
  });

  it("adds only what is not there yet", async () => {
    const workbook = smallWorkbook();
    const before = await tableOf(workbook, "Obiettivi");
    expect(await prepared(workbook)).toEqual({
      made: [],
      present: ["parameters", "units", "objectives"],
      operations: [],
    });
    expect(await tableOf(workbook, "Obiettivi")).toEqual(before);
  });

  it("adds a further table with units to choose from where Strutture stands", async () => {
    const workbook = smallWorkbook();
    const { made } = await prepared(workbook, ["counted"]);
    expect(made.map(({ sheet }) => sheet)).toEqual(["ObiettiviInNumero"]);
    const { validations } = sheetNamed(workbook, "ObiettiviInNumero");
    expect(validations.map(({ source }) => source)).toContainEqual({
      kind: "range",
      sheet: "Strutture",
      range: { column: 1, firstRow: 2, lastRow: 201 },
    });
  });

  it("is stopped where the workbook's structure is protected, and writes nothing", async () => {
    const workbook = usersWorkbook();
    const gateway = createMemoryGateway(workbook);
    const request = requestOn({
      ...gateway,
      read: async (prefix) => {
        const read = await gateway.read(prefix);
        return read.ok ? { ...read, value: { ...read.value, isStructureProtected: true } } : read;
      },
    });
    const result = await prepare({ ...request, tables: FIRST_TABLES, body: null, year: null });
    expect(result.ok && result.value).toMatchObject({
      kind: "stopped",
      issues: [{ issue: { code: "structure-protected" } }],
    });
    expect(workbook.sheets).toHaveLength(1);
  });
});

describe("restoring after a preparation", () => {
  it("takes the sheets away and leaves the workbook as it was", async () => {
    const workbook = usersWorkbook();
    const before = await lookedAt(workbook);
    await prepared(workbook);
    expect(await restored(workbook)).toEqual({
      kind: "restored",
      command: "preparation",
      putBack: ["Parametri", "Strutture", "Obiettivi"].map((sheet) => ({
        kind: "removedSheet",
        sheet,
      })),
      left: [],
    });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("asks first where somebody has filled a sheet in, beside the table too", async () => {
    const workbook = usersWorkbook();
    await prepared(workbook);
    type(workbook, "Parametri", "B4", "2026-2028");
    type(workbook, "Obiettivi", "Z40", "da vedere");
    const edited = await lookedAt(workbook);
    expect(await restored(workbook)).toEqual({
      kind: "changedSince",
      command: "preparation",
      changed: [
        { kind: "sheet", sheet: "Parametri" },
        { kind: "sheet", sheet: "Obiettivi" },
      ],
    });
    expect(await lookedAt(workbook)).toEqual(edited);
    expect(await restored(workbook, true)).toMatchObject({ kind: "restored", left: [] });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Foglio1"]);
  });

  it("leaves a sheet whose table was moved to another, and the last sheet there is", async () => {
    const workbook = usersWorkbook();
    await prepared(workbook, ["units"]);
    workbook.sheets = workbook.sheets.filter(({ name }) => name === "Strutture");
    expect(await restored(workbook, true)).toMatchObject({
      left: [{ kind: "sheet", sheet: "Strutture" }],
    });
    const other = usersWorkbook();
    await prepared(other, ["units"]);
    other.tables = other.tables.map((table) => ({ ...table, sheet: "Foglio1" }));
    expect(await restored(other, true)).toMatchObject({
      left: [{ kind: "sheet", sheet: "Strutture" }],
    });
  });

  it("still lets a calculation after it put its own summary back", async () => {
    const workbook = smallWorkbook({}, true);
    await calculated(workbook);
    await prepared(workbook, ["acts"]);
    type(workbook, "Parametri", "B5", "Assegnati");
    const before = structuredClone(sheetNamed(workbook, "Riepilogo 2025"));
    await calculated(workbook);
    expect(await restored(workbook)).toMatchObject({ kind: "restored", left: [] });
    expect(sheetNamed(workbook, "Riepilogo 2025")).toEqual(before);
  });

  it.each([1, 2, 3])(
    "puts everything back when the host fails after %i operations",
    async (count) => {
      const workbook = usersWorkbook();
      const before = await lookedAt(workbook);
      const request = requestOn(breakingGateway(workbook, count));
      const result = await prepare({ ...request, tables: FIRST_TABLES, body: null, year: null });
      expect(result).toMatchObject({ ok: false, failure: { code: "failedAndUndone" } });
      expect(await lookedAt(workbook)).toEqual(before);
    },
  );
});
