import { listPlaces, proposeImport } from "../../src/app/importSheet";
import { createMemoryGateway } from "../contract/memoryGateway";
import { emptyWorkbook, type MemoryWorkbook } from "../contract/memoryWorkbook";
import { addSheet, firstTable, previewed, proposed } from "./commanding";
import { calculated, smallWorkbook } from "./runningWorkbook";

/** The Excel table "Piano" in PEG!B3:C5, with a heading above it, a note beside it and a row below it. */
function addOwnTable(workbook: MemoryWorkbook): void {
  addSheet(workbook, "PEG", [
    ["Descrizione obiettivo"],
    [],
    [null, "Settore", "Obiettivo", "nota"],
    [null, "Tecnico", "Curare i parchi", "sentire la Giunta"],
    [null, "Affari generali", "Pubblicare gli atti"],
    [null, "Tecnico", "Una riga fuori dalla tabella"],
  ]);
  const headers = ["Settore", "Obiettivo"];
  const place = { sheet: "PEG", headerRow: 3, firstColumn: 2 };
  workbook.tables.push({ name: "Piano", ...place, headers, dataRowCount: 2 });
}

describe("what can be picked as a table of the user's own", () => {
  it("offers the sheets and the tables that are not ours", async () => {
    const workbook = smallWorkbook();
    await calculated(workbook);
    addOwnTable(workbook);
    const listed = await listPlaces(createMemoryGateway(workbook));
    expect(listed).toEqual({
      ok: true,
      value: { sheets: ["PEG"], tables: [{ table: "Piano", sheet: "PEG" }] },
    });
  });

  it("takes of an Excel table its own rows, whatever stands around it", async () => {
    const workbook = emptyWorkbook();
    addOwnTable(workbook);
    const proposal = await proposed(workbook, { kind: "table", table: "Piano" });
    expect(firstTable(proposal).source).toMatchObject({ sheet: "PEG", address: "B3:C5" });
    expect(previewed(proposal)).toMatchObject({
      firstRows: [
        { sheetRow: 4, texts: ["Tecnico", "Curare i parchi"] },
        { sheetRow: 5, texts: ["Affari generali", "Pubblicare gli atti"] },
      ],
      rowCount: 2,
      leftOut: [],
    });
  });

  it("is refused for a table that is no longer there", async () => {
    const gateway = createMemoryGateway(emptyWorkbook());
    expect(await proposeImport(gateway, { kind: "table", table: "Piano" })).toMatchObject({
      ok: false,
      failure: { code: "workbookChanged", where: "Piano" },
    });
  });
});
