import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookView } from "../../../src/page/sheets/readWorkbookView";
import { SHEET_LANGUAGE } from "../../../src/locale/it/sheetLanguage";
import { accessTo, listFor } from "../../../src/page/sheets/cellAccess";
import type { WorkbookView } from "../../../src/page/sheets/workbookView";
import { parseCellReference } from "../../../src/core/workbook/reference";
import { workbookFile } from "../../fixtures/workbookFile";
import { buildSurvivalWorkbook } from "../../fixtures/survivalWorkbook";
import { damagedZip } from "./damagedZip";
import { cellAt, sheetIn, viewOf } from "./viewOf";

const SONDRIO = readFileSync(join(__dirname, "../../../samples/sondrio-2022.xlsx"));

const HEADERS = [
  "Codice",
  "Settore/servizio",
  "Ob. operativo",
  "Esito",
  "Grado di raggiungimento %",
];

describe("the view of a workbook", () => {
  it("shows the sheets of the Sondrio example with their texts", () => {
    const view = viewOf(SONDRIO);
    expect(view.sheets.map(({ name }) => name)).toEqual([
      "Istruzioni",
      "Parametri",
      "Strutture",
      "Obiettivi",
      "ObiettiviInNumero",
    ]);
    expect(cellAt(view, "Parametri", "B2")).toMatchObject({
      text: "Comune di Sondrio",
      kind: "text",
    });
    expect(cellAt(view, "Obiettivi", "H2")?.text).toBe("Raggiunto");
    expect(sheetIn(view, "Obiettivi").tables[0]).toMatchObject({
      name: "Obiettivi",
      id: "objectives",
      growthRow: 23,
    });
  });

  it("makes a column without a width of its own as wide as what would be cut in it", () => {
    const narrow = "Obiettivo specifico triennale";
    const sheet = sheetIn(
      viewOf(
        workbookFile({
          Foglio: [["Un titolo lungo che corre sulle celle vuote"], ["n.", narrow, "x"]],
        }),
      ),
      "Foglio",
    );
    const [first = sheet.columnWidth, second = 0, third = sheet.columnWidth] = sheet.columnWidths;
    expect(first).toBe(sheet.columnWidth);
    // Some six pixels a letter.
    expect(second).toBeGreaterThan(narrow.length * 5);
    expect(second).toBeLessThan(narrow.length * 9);
    expect(third).toBe(sheet.columnWidth);
  });

  it("applies number formats and keeps what one would type again", () => {
    const view = viewOf(
      workbookFile({
        Obiettivi: [HEADERS, ["01", "Tecnico", { date: 44927 }, true, { percent: 0.855 }]],
      }),
    );
    expect(cellAt(view, "Obiettivi", "A2")).toMatchObject({ text: "01", kind: "text" });
    expect(cellAt(view, "Obiettivi", "C2")).toMatchObject({ text: "01/01/2023", kind: "date" });
    expect(cellAt(view, "Obiettivi", "D2")).toMatchObject({ text: "VERO", kind: "truth" });
    expect(cellAt(view, "Obiettivi", "E2")).toMatchObject({
      text: "85,50%",
      entry: "85,5%",
      kind: "number",
    });
  });

  it("shows a formula with its saved value, moved where cells share it", () => {
    const shared = `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1</f><v>6</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>8</v></c></row>`;
    const view = viewOf(workbookFile({}, { otherSheets: [{ name: "Note", rows: shared }] }));
    expect(cellAt(view, "Note", "A1")).toMatchObject({ text: "6", formula: "=B1*$C$1" });
    expect(cellAt(view, "Note", "A2")).toMatchObject({ text: "8", formula: "=B2*$C$1" });
    expect(sheetIn(view, "Note").hasFormulas).toBe(true);
  });

  it("offers the words of the contract, and those of the file before them", () => {
    const validation = `<dataValidations count="1"><dataValidation type="list" sqref="D2" showErrorMessage="1"><formula1>"Sì,No"</formula1></dataValidation></dataValidations>`;
    const file = workbookFile(
      {
        Strutture: [["Settore/servizio"], ["Tecnico"], ["Finanziario"]],
        Obiettivi: [HEADERS, ["1", "Tecnico", "Uno"], ["2", "Tecnico", "Due"]],
        Parametri: [
          ["Parametro", "Valore"],
          ["Fase", "Consuntivo"],
          ["Ente", "Comune"],
        ],
      },
      { afterRows: { Obiettivi: validation } },
    );
    const view = viewOf(file);
    const words = (sheet: string, row: number, column: number) =>
      listFor(sheetIn(view, sheet), { row, column })?.words ?? null;
    expect(words("Obiettivi", 2, 4)).toEqual(["Sì", "No"]);
    expect(words("Obiettivi", 3, 4)).toContain("Parzialmente raggiunto");
    expect(words("Obiettivi", 2, 2)).toEqual(["Tecnico", "Finanziario"]);
    expect(words("Parametri", 2, 2)).toEqual(["Programmazione", "Monitoraggio", "Consuntivo"]);
    expect(words("Parametri", 3, 2)).toBeNull();
    // The row by which the table grows has the list of the row above.
    expect(words("Obiettivi", 4, 4)).toContain("Raggiunto");
  });

  it("survives a workbook of everything: theme colours, merged cells, other tables", () => {
    const view = viewOf(buildSurvivalWorkbook());
    expect(view.looks.every(({ fill }) => fill === null || /^#[\dA-F]{6}$/.test(fill))).toBe(true);
    expect(view.sheets.length).toBeGreaterThan(1);
  });

  it("leaves out hidden sheets and cuts what no person fills", () => {
    const far = `<row r="1"><c r="A1" t="str"><v>qui</v></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>`;
    const view = viewOf(workbookFile({}, { otherSheets: [{ name: "Lontano", rows: far }] }));
    expect(sheetIn(view, "Lontano")).toMatchObject({ lastRow: 1, lastColumn: 1, isCut: true });
  });

  it("answers a damaged file with a refusal", () => {
    expect(workbookView(damagedZip(SONDRIO), SHEET_LANGUAGE)).toMatchObject({
      ok: false,
      failure: { code: "fileDamaged" },
    });
    expect(workbookView(new Uint8Array(), SHEET_LANGUAGE)).toMatchObject({
      ok: false,
      failure: { code: "fileEmpty" },
    });
  });
});

describe("what can be typed into", () => {
  const file = workbookFile(
    {
      Obiettivi: [
        [...HEADERS, "Peso calcolato", "Doppio"],
        ["1", "Tecnico", "Uno", "", "", 50, { formula: "A2*2", cached: 2 }],
      ],
      Miei: [["Nome"], ["x"]],
      Strutture: [["Settore/servizio"], ["Tecnico"]],
    },
    { afterRows: { Strutture: `<sheetProtection sheet="1"/>` } },
  );
  const access = (view: WorkbookView, sheet: string, address: string) => {
    const place = parseCellReference(address) ?? { row: 0, column: 0 };
    const hasFormula = cellAt(view, sheet, address)?.formula !== undefined;
    const found = accessTo(view, sheetIn(view, sheet), place, hasFormula);
    return found.isEditable ? found.header : found.reason;
  };

  it.each([
    ["Obiettivi", "D2", "Esito"],
    ["Obiettivi", "C3", "Ob. operativo"],
    ["Obiettivi", "A1", "frame"],
    ["Obiettivi", "F2", "output"],
    ["Obiettivi", "G2", "formula"],
    ["Obiettivi", "J2", "outside"],
    ["Obiettivi", "C4", "outside"],
    ["Miei", "A2", "outside"],
    ["Strutture", "A2", "protectedSheet"],
  ])("%s!%s: %s", (sheet, address, expected) => {
    expect(access(viewOf(file), sheet, address)).toBe(expected);
  });
});
