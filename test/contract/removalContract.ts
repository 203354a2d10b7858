import type { WriteOperation } from "../../src/core/workbook/plan";
import { addColumns, createRich, DATA_SHEET, setCell, setColumn, setText } from "./contractContent";
import { sheetOf, write } from "./contractSteps";
import type { HostLimits, MakeHost } from "./host";

const DATA = DATA_SHEET.name;
const RICH = "Riepilogo";
const SPACE = "urn:calcola-performance:contratto";

function removeColumns(...headers: readonly string[]): WriteOperation {
  return { kind: "removeTableColumns", table: "Dati", headers };
}

const deleteRich: WriteOperation = { kind: "deleteSheet", sheet: RICH };

/** Taking away what a plan has made. */
export function describeRemovals(name: string, makeHost: MakeHost, limits: HostLimits): void {
  if (limits.removesNoStructure === true) describeRefusedRemovals(name, makeHost);
  else {
    describeColumnRemovals(name, makeHost);
    describeSheetRemovals(name, makeHost);
  }
  describeNameRemovals(name, makeHost);
  describePartRemovals(name, makeHost);
}

function describeRefusedRemovals(name: string, makeHost: MakeHost): void {
  describe(`${name}: taking away columns and sheets`, () => {
    it.each<[string, WriteOperation, string]>([
      ["columns", removeColumns("Nuova"), "Dati"],
      ["columns that are not there", removeColumns("Assente"), "Dati"],
      ["a sheet", deleteRich, RICH],
      ["a sheet that is not there", { kind: "deleteSheet", sheet: "Assente" }, "Assente"],
    ])("is refused for %s, and nothing is written", async (_title, operation, where) => {
      const host = await makeHost([DATA_SHEET]);
      const before = await write(host, addColumns, createRich);
      const operations = [setText("Prova", "x"), setColumn("Peso", [1, 2, 3]), operation];
      expect(await host.gateway.apply({ operations })).toMatchObject({
        ok: false,
        failure: { code: "operationNotSupported", where },
      });
      expect(await host.inspect()).toEqual(before);
    });
  });
}

function describeColumnRemovals(name: string, makeHost: MakeHost): void {
  describe(`${name}: taking away columns`, () => {
    it("gives the workbook as it was before they were added", async () => {
      const host = await makeHost([DATA_SHEET]);
      const before = await host.inspect();
      await write(host, addColumns, setColumn("Nuova", [1, null, 2.5]));
      expect(await write(host, removeColumns("Nuova", "=Altra"))).toEqual(before);
    });

    it("moves those after them to the left, with their looks and formats", async () => {
      const host = await makeHost([DATA_SHEET]);
      const { cells, columnWidths } = sheetOf(await host.inspect(), DATA);
      const inspected = await write(host, removeColumns("Peso"));
      expect(inspected.tables[0]?.headers).toEqual(["Codice", "Data"]);
      const after = sheetOf(inspected, DATA);
      const { C3, C4, C5: _C5, C6: _C6, D3, D4, D5: _D5, D6, ...others } = cells;
      expect([C3?.value, C4?.value]).toEqual(["Peso", 0.85]);
      expect(after.cells).toEqual({ ...others, C3: D3, C4: D4, C6: D6 });
      expect(after.columnWidths).toEqual({ 1: columnWidths[1], 2: columnWidths[2], 3: 12 });
    });

    it("takes several that do not stand together", async () => {
      const host = await makeHost([DATA_SHEET]);
      const inspected = await write(host, addColumns, removeColumns("=Altra", "Codice", "Data"));
      expect(inspected.tables[0]?.headers).toEqual(["Peso", "Nuova"]);
      const { cells } = sheetOf(inspected, DATA);
      expect(["B3", "C3", "D3"].map((at) => cells[at]?.value)).toEqual([
        "Peso",
        "Nuova",
        undefined,
      ]);
      expect(["B4", "B5", "B6"].map((at) => cells[at]?.value)).toEqual([0.85, 12.5, 4.35]);
    });

    it("is no fault when they are not there, or spelled otherwise", async () => {
      const host = await makeHost([DATA_SHEET]);
      const before = await host.inspect();
      expect(await write(host, removeColumns("Assente", "PESO"))).toEqual(before);
    });

    it("is refused in a table that is not there", async () => {
      const host = await makeHost([DATA_SHEET]);
      const before = await host.inspect();
      const operations: readonly WriteOperation[] = [
        setText("Prova", "x"),
        { kind: "removeTableColumns", table: "Assente", headers: ["Peso"] },
      ];
      expect(await host.gateway.apply({ operations })).toMatchObject({
        ok: false,
        failure: { code: "workbookChanged", where: "Assente" },
      });
      expect(await host.inspect()).toEqual(before);
    });
  });
}

function describeSheetRemovals(name: string, makeHost: MakeHost): void {
  describe(`${name}: taking away sheets`, () => {
    it("gives the workbook as it was before the sheet was created, tables and chart included", async () => {
      const host = await makeHost([DATA_SHEET]);
      const before = await host.inspect();
      await write(host, createRich);
      expect(await write(host, deleteRich)).toEqual(before);
      expect(await write(host, createRich, deleteRich)).toEqual(before);
    });

    it("leaves a name that points there, which stands for nothing, until it is removed", async () => {
      const host = await makeHost([DATA_SHEET]);
      const before = await host.inspect();
      await write(host, createRich, setCell("Prova", RICH, "A1"));
      const { names } = await write(host, deleteRich);
      expect(names).toEqual({ Prova: { kind: "other" } });
      expect(await write(host, { kind: "removeName", name: "Prova" })).toEqual(before);
    });

    it("is no fault when the sheet is not there", async () => {
      const host = await makeHost([DATA_SHEET]);
      const before = await host.inspect();
      expect(await write(host, { kind: "deleteSheet", sheet: "Assente" })).toEqual(before);
    });
  });
}

function describeNameRemovals(name: string, makeHost: MakeHost): void {
  describe(`${name}: taking away names`, () => {
    it("takes one and leaves the others", async () => {
      const host = await makeHost([DATA_SHEET]);
      const before = await host.inspect();
      await write(host, setText("Prova.Uno", "1"), setCell("Prova.Due", DATA, "B3"));
      const { names } = await write(host, { kind: "removeName", name: "Prova.Uno" });
      expect(names).toEqual({ "Prova.Due": { kind: "cell", sheet: DATA, address: "B3" } });
      expect(await write(host, { kind: "removeName", name: "Prova.Due" })).toEqual(before);
    });

    it("is no fault when it is not there", async () => {
      const host = await makeHost([DATA_SHEET]);
      const before = await write(host, setText("Prova.Uno", "1"));
      expect(await write(host, { kind: "removeName", name: "Prova.Due" })).toEqual(before);
    });
  });
}

function describePartRemovals(name: string, makeHost: MakeHost): void {
  const part = (namespace: string): WriteOperation => ({
    kind: "setCustomPart",
    namespace,
    xml: `<dati xmlns="${namespace}">x</dati>`,
  });
  const remove = (namespace: string): WriteOperation => ({ kind: "removeCustomPart", namespace });

  describe(`${name}: taking away custom parts`, () => {
    it("takes that of a namespace and leaves the others", async () => {
      const host = await makeHost([DATA_SHEET]);
      const before = await host.inspect();
      await write(host, part(SPACE), part(`${SPACE}:altro`));
      const { customParts } = await write(host, remove(SPACE));
      expect(Object.keys(customParts)).toEqual([`${SPACE}:altro`]);
      expect(await write(host, remove(`${SPACE}:altro`))).toEqual(before);
    });

    it("is no fault when it is not there", async () => {
      const host = await makeHost([DATA_SHEET]);
      const before = await write(host, part(`${SPACE}:altro`));
      expect(await write(host, remove(SPACE))).toEqual(before);
    });
  });
}
