import type { WriteOperation } from "../../../src/core/workbook/plan";
import { buildXlsx, workbookParts } from "../../fixtures/xlsx";
import { carriedOut, content, partText, refusedWith } from "./carriedOut";

// The numbers that parts give to their elements: those that a program may read, and those that a file may hold.

const ROWS = `<row r="1"><c r="A1" t="inlineStr"><is><t>Codice</t></is></c></row>`;
const CREATE: WriteOperation = { kind: "createSheet", name: "Nuovo", content: content([]) };
const ADD: WriteOperation = { kind: "addTableColumns", table: "T", headers: ["Nuova"], width: 9 };
const SET: WriteOperation = {
  kind: "setTableColumn",
  table: "T",
  header: "Codice",
  values: [5],
  numberFormat: "0.0000",
};

function workbook(path: string, from: string | RegExp, to: string): Uint8Array {
  const table = { name: "T", ref: "A1:A2", columns: ["Codice"] };
  const parts = workbookParts({
    sheets: [{ name: "Dati", rows: ROWS, tables: [table] }],
    styles: STYLES,
  });
  const before = parts[path] ?? "";
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${path}`);
  return buildXlsx({ ...parts, [path]: after });
}

const STYLES =
  `<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>` +
  `<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills>` +
  `<borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0"/></cellXfs>`;

describe("the number of a new sheet", () => {
  it.each([
    ["follows the largest one", "7", "8"],
    ["stays below what programs accept", "65534", "1"],
  ])("%s", (_, present, given) => {
    const file = workbook("xl/workbook.xml", `sheetId="1"`, `sheetId="${present}"`);
    const text = partText(carriedOut(file, CREATE), "xl/workbook.xml");
    expect(text).toContain(`name="Nuovo" sheetId="${given}"`);
  });

  it("is the first that is free where the largest is taken", () => {
    const file = workbook(
      "xl/workbook.xml",
      /<sheet (.*) sheetId="1"(.*)\/>/,
      `<sheet $1 sheetId="65534"$2/><sheet name="Altro" sheetId="1" r:id="rId1"/>`,
    );
    const text = partText(carriedOut(file, CREATE), "xl/workbook.xml");
    expect(text).toContain(`name="Nuovo" sheetId="2"`);
  });
});

describe("a number that is none", () => {
  it.each([
    ["of a sheet", "xl/workbook.xml", `sheetId="1"`, `sheetId="uno"`, CREATE],
    ["of a column", "xl/tables/table1.xml", `tableColumn id="1"`, `tableColumn id="x"`, ADD],
    ["of a number format", "xl/styles.xml", `numFmtId="170"`, `numFmtId=""`, SET],
  ])("%s is a fault of the file", (_, path, from, to, operation) => {
    expect(refusedWith(workbook(path, from, to), operation)).toEqual(["fileDamaged", path]);
  });
});

describe("the table of formats", () => {
  const formats = (count: number): Uint8Array => {
    const list = `<cellXfs count="${count}">${`<xf numFmtId="0"/>`.repeat(count)}</cellXfs>`;
    return workbook("xl/styles.xml", /<cellXfs.*<\/cellXfs>/, list);
  };

  it("takes what brings it to the most that Excel accepts", () => {
    expect(refusedWith(formats(65_489), SET)).toBeNull();
  });

  it("is not made longer than that", () => {
    expect(refusedWith(formats(65_490), SET)).toEqual(["fileFormatsFull", "xl/styles.xml"]);
  });
});
