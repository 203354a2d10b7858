import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assert, constantFrom, integer, property, string, tuple } from "fast-check";
import { editCells } from "../../../src/page/sheets/editCells";
import { packageFaults } from "../../fixtures/packageSoundness";
import { openPackage } from "../../fixtures/package/openedPackage";
import { sdkFaults } from "../../fixtures/openXmlSdk";
import { workbookFile } from "../../fixtures/workbookFile";
import { buildSurvivalWorkbook } from "../../fixtures/survivalWorkbook";
import { damagedZip } from "./damagedZip";
import { cellAt, sheetIn, textsOf, viewOf } from "./viewOf";

const SONDRIO = readFileSync(join(__dirname, "../../../samples/sondrio-2022.xlsx"));
const HEADERS = ["Codice", "Settore/servizio", "Ob. operativo", "Esito", "Peso assegnato", "Miei"];

function edited(bytes: Uint8Array, sheet: string, row: number, column: number, text: string) {
  const answer = editCells(bytes, { sheet, cells: [{ row, column, text }] });
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

/** The parts that differ. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const former = openPackage(before).parts;
  const parts = openPackage(after).parts;
  return [...new Set([...former.keys(), ...parts.keys()])].filter(
    (path) => Buffer.compare(former.get(path) ?? Buffer.of(), parts.get(path) ?? Buffer.of()) !== 0,
  );
}

describe("a cell that is typed into", () => {
  it("changes its sheet; all else stays byte for byte", () => {
    const after = edited(SONDRIO, "Obiettivi", 3, 8, "Non raggiunto");
    expect(cellAt(viewOf(after), "Obiettivi", "H3")?.text).toBe("Non raggiunto");
    // Samples ask for the calculation already.
    expect(changedParts(SONDRIO, after)).toEqual(["xl/worksheets/sheet4.xml"]);
    expect(packageFaults({ output: after, input: SONDRIO })).toEqual([]);
    expect(sdkFaults(after, SONDRIO)).toEqual([]);
  });

  it("says that formulas wait, which a spreadsheet program calculates", () => {
    const file = workbookFile({
      Obiettivi: [HEADERS, ["1", "Tecnico", "Uno", "", 40, { formula: "E2*2", cached: 80 }]],
    });
    expect(viewOf(file).formulasMayBeOld).toBe(false);
    const after = edited(file, "Obiettivi", 2, 5, "50");
    expect(viewOf(after).formulasMayBeOld).toBe(true);
    expect(cellAt(viewOf(after), "Obiettivi", "F2")).toMatchObject({
      text: "80",
      formula: "=E2*2",
    });
    expect(changedParts(file, after)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  it("keeps the richest workbook sound", () => {
    const before = buildSurvivalWorkbook();
    const [sheet, table] = viewOf(before).sheets.flatMap((one) =>
      one.tables.filter(({ id }) => id === "objectives").map((found) => [one, found] as const),
    )[0] ?? [null, null];
    if (sheet === null) throw new Error("no objectives");
    const at = table.columns.findIndex(({ header }) => header === "Ob. operativo");
    const column = table.range.firstColumn + at;
    const after = edited(before, sheet.name, table.firstDataRow, column, '=HYPERLINK("x")');
    expect(packageFaults({ output: after, input: before })).toEqual([]);
    expect(sdkFaults(after, before)).toEqual([]);
  });

  it.each([
    ["=1+1", "=1+1", "text"],
    ["2024", "2024", "text"],
    ["01.02", "01.02", "text"],
    ["VERO", "VERO", "text"],
  ])("keeps %s a text in a column of texts", (text, shown, kind) => {
    const file = workbookFile({ Obiettivi: [HEADERS, ["1", "Tecnico", "Uno"]] });
    const cell = cellAt(viewOf(edited(file, "Obiettivi", 2, 3, text)), "Obiettivi", "C2");
    expect(cell).toMatchObject({ text: shown, kind });
    expect(cell?.formula).toBeUndefined();
  });

  it.each([
    ["33,5", "33,5", "number"],
    ["1.234,5", "1234,5", "number"],
    ["1.234", "1.234", "text"],
    ["85%", "85%", "text"],
    ["abc", "abc", "text"],
  ])("takes %s in a column of numbers as %s", (text, shown, kind) => {
    const file = workbookFile({ Obiettivi: [HEADERS, ["1", "Tecnico", "Uno"]] });
    const after = edited(file, "Obiettivi", 2, 5, text);
    expect(cellAt(viewOf(after), "Obiettivi", "E2")).toMatchObject({ text: shown, kind });
  });

  it.each([
    ["12,5", "number"],
    ["12.02", "text"],
    ["01", "text"],
  ])("takes %s in a column of the user's as a %s", (text, kind) => {
    const file = workbookFile({ Obiettivi: [HEADERS, ["1", "Tecnico", "Uno"]] });
    const after = edited(file, "Obiettivi", 2, 6, text);
    expect(cellAt(viewOf(after), "Obiettivi", "F2")).toMatchObject({ text, kind });
  });

  it("understands percentages and days in cells that show them", () => {
    const file = workbookFile({
      Obiettivi: [HEADERS, ["1", "Tecnico", "Uno", "", { percent: 0.1 }, { date: 44927 }]],
    });
    const percent = edited(file, "Obiettivi", 2, 5, "33,5");
    expect(cellAt(viewOf(percent), "Obiettivi", "E2")?.text).toBe("33,50%");
    const day = edited(file, "Obiettivi", 2, 6, "31/12/2024");
    expect(cellAt(viewOf(day), "Obiettivi", "F2")).toMatchObject({
      text: "31/12/2024",
      kind: "date",
    });
    const noDay = edited(file, "Obiettivi", 2, 6, "31/02/2024");
    expect(cellAt(viewOf(noDay), "Obiettivi", "F2")).toMatchObject({
      text: "31/02/2024",
      kind: "text",
    });
  });

  it("makes the table longer in the row right below it", () => {
    const after = edited(SONDRIO, "Obiettivi", 23, 6, "Nuovo obiettivo");
    const view = viewOf(after);
    expect(sheetIn(view, "Obiettivi").tables[0]).toMatchObject({ lastDataRow: 23, growthRow: 24 });
    expect(cellAt(view, "Obiettivi", "F23")?.text).toBe("Nuovo obiettivo");
    expect(packageFaults({ output: after, input: SONDRIO })).toEqual([]);
    expect(sdkFaults(after, SONDRIO)).toEqual([]);
  });

  it("is emptied by an empty text", () => {
    const after = edited(SONDRIO, "Obiettivi", 2, 8, "");
    expect(cellAt(viewOf(after), "Obiettivi", "H2")?.text).toBe("");
  });
});

describe("a cell that cannot be typed into", () => {
  it.each([
    ["Istruzioni", 1, 1, "outside"],
    ["Obiettivi", 1, 1, "frame"],
    ["Nessuno", 1, 1, "outside"],
  ])("%s, row %i, column %i: %s", (sheet, row, column, reason) => {
    expect(editCells(SONDRIO, { sheet, cells: [{ row, column, text: "x" }] })).toEqual({
      ok: false,
      failure: { code: "notEditable", reason, row, column },
    });
  });

  it("holds no text that is longer than a cell keeps", () => {
    const cells = [{ row: 2, column: 6, text: "x".repeat(32_768) }];
    expect(editCells(SONDRIO, { sheet: "Obiettivi", cells })).toMatchObject({
      failure: { reason: "tooLong" },
    });
  });

  it("refuses a damaged file", () => {
    const edit = { sheet: "Obiettivi", cells: [{ row: 2, column: 6, text: "x" }] };
    expect(editCells(damagedZip(SONDRIO), edit)).toMatchObject({
      failure: { code: "fileDamaged" },
    });
  });
});

describe("several cells at once", () => {
  const file = workbookFile({
    Obiettivi: [HEADERS, ["1", "Tecnico", "Uno", "Raggiunto", 40, "a"]],
    Altro: [["Nota"], ["sotto"]],
  });
  const cells = [2, 3, 4].flatMap((row) => [
    { row, column: 1, text: String(row) },
    { row, column: 5, text: "12,5" },
  ]);

  it("make the table longer by the rows below it, with the formats of its last row", () => {
    const answer = editCells(file, { sheet: "Obiettivi", cells });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    const view = viewOf(answer.value);
    expect(sheetIn(view, "Obiettivi").tables[0]).toMatchObject({ lastDataRow: 4, growthRow: 5 });
    expect(cellAt(view, "Obiettivi", "A4")).toMatchObject({ text: "4" });
    expect(cellAt(view, "Obiettivi", "E4")).toMatchObject({ kind: "number" });
    expect(packageFaults({ output: answer.value, input: file })).toEqual([]);
    expect(sdkFaults(answer.value, file)).toEqual([]);
  });

  it("are all left as they were when one of them cannot be written", () => {
    const beside = { row: 3, column: 7, text: "fuori" };
    expect(editCells(file, { sheet: "Obiettivi", cells: [...cells, beside] })).toMatchObject({
      failure: { code: "notEditable", reason: "outside", row: 3, column: 7 },
    });
  });
});

describe("whatever is typed", () => {
  const file = workbookFile({
    Obiettivi: [HEADERS, ["1", "Tecnico", "Uno", "Raggiunto", 40], ["2", "Tecnico", "Due", "", 60]],
  });
  const before = textsOf(viewOf(file));

  it("is read again as it was typed, and no other cell changes", () => {
    const texts = string({ unit: "binary", maxLength: 40 }).filter((text) => text.trim() !== "");
    const places = tuple(integer({ min: 2, max: 4 }), constantFrom(1, 2, 3, 4));
    assert(
      property(texts, places, (text, [row, column]) => {
        const after = textsOf(viewOf(edited(file, "Obiettivi", row, column, text)));
        const place = `Obiettivi ${String(row)},${String(column)}`;
        expect(after.get(place)).toBe(text);
        const others = (all: ReadonlyMap<string, string>) =>
          [...all].filter(([key]) => key !== place);
        expect(others(after)).toEqual(others(before));
      }),
      { numRuns: 100 },
    );
  });
});
