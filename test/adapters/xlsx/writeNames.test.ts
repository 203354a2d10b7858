import { parseXml } from "../../../src/adapters/package/xml";
import { sdkFaults } from "../../fixtures/openXmlSdk";
import { packageFaults } from "../../fixtures/packageSoundness";
import { buildWorkbook, buildXlsx, workbookParts } from "../../fixtures/xlsx";
import { carriedOut, partPaths, partText, refusedWith } from "./carriedOut";
import type { SetName } from "../../../src/core/workbook/plan";

const WORKBOOK = "xl/workbook.xml";
const sheets = [{ name: "Uno" }, { name: "L'altro" }];

function naming(name: string, target: SetName["target"]): SetName {
  return { kind: "setName", name, target };
}

function text(value: string): SetName["target"] {
  return { kind: "text", text: value };
}

describe("a name", () => {
  it("stands for a cell, wherever it is quoted from", () => {
    const target = { kind: "cell", sheet: "L'altro", address: "B7" } as const;
    const after = carriedOut(buildWorkbook({ sheets }), naming("Mio.Nome", target));
    expect(partText(after, WORKBOOK)).toContain(
      `</sheets><definedNames><definedName name="Mio.Nome">'L''altro'!$B$7</definedName></definedNames>`,
    );
  });

  it("stands for a text of at most 255 characters", () => {
    const before = buildWorkbook({ sheets });
    const after = carriedOut(before, naming("N", text(`a"b & <c>`)));
    expect(partText(after, WORKBOOK)).toContain(`>"a""b &amp; &lt;c&gt;"</definedName>`);
    expect(partText(carriedOut(before, naming("N", text("x".repeat(255)))), WORKBOOK)).toContain(
      "xxx",
    );
    expect(() => carriedOut(before, naming("N", text("x".repeat(256))))).toThrow("256");
  });

  it("is changed in its place, whatever its capitals, and names of one sheet are others", () => {
    const definedNames =
      `<definedName name="n" localSheetId="1">1</definedName>` +
      `<definedName name="N" hidden="1">2</definedName><definedName name="z">3</definedName>`;
    const after = carriedOut(buildWorkbook({ sheets, definedNames }), naming("n", text("nuovo")));
    expect(partText(after, WORKBOOK)).toContain(
      `<definedName name="n" localSheetId="1">1</definedName>` +
        `<definedName name="n" hidden="1">"nuovo"</definedName><definedName name="z">3</definedName>`,
    );
  });

  it("is removed, whatever its capitals, and names of one sheet stay", () => {
    const definedNames =
      `<definedName name="n" localSheetId="1">1</definedName>` +
      `<definedName name="N">2</definedName>`;
    const before = buildWorkbook({ sheets, definedNames });
    const after = carriedOut(before, { kind: "removeName", name: "n" });
    expect(partText(after, WORKBOOK)).toContain(
      `<definedNames><definedName name="n" localSheetId="1">1</definedName></definedNames>`,
    );
  });

  it("that was the only one leaves no list, and one that is not there leaves the part as it was", () => {
    const before = buildWorkbook({ sheets });
    const named = carriedOut(before, naming("N", text("x")));
    const after = carriedOut(named, { kind: "removeName", name: "N" });
    expect(partText(after, WORKBOOK)).toBe(partText(before, WORKBOOK));
    const again = carriedOut(after, { kind: "removeName", name: "N" });
    expect(partText(again, WORKBOOK)).toBe(partText(before, WORKBOOK));
  });

  it("comes before the calculation settings that are there", () => {
    const parts = workbookParts({ sheets });
    parts[WORKBOOK] = (parts[WORKBOOK] ?? "").replace(
      "</workbook>",
      `<calcPr calcId="1"/></workbook>`,
    );
    const after = carriedOut(buildXlsx(parts), naming("N", text("x")));
    expect(partText(after, WORKBOOK)).toContain(`</definedNames><calcPr calcId="1"/>`);
  });
});

describe("a custom part", () => {
  const put = (xml: string, namespace = "urn:mia") =>
    ({ kind: "setCustomPart", namespace, xml }) as const;

  it("is added with its properties, reached from the workbook", () => {
    const after = carriedOut(buildWorkbook({ sheets }), put(`<a:b xmlns:a="urn:mia">1</a:b>`));
    expect(packageFaults({ output: after, input: null })).toEqual([]);
    expect(sdkFaults(after, null)).toEqual([]);
    expect(partText(after, "customXml/item1.xml")).toMatch(/\?>\n<a:b xmlns:a="urn:mia">1<\/a:b>$/);
    expect(partText(after, "customXml/itemProps1.xml")).toMatch(
      /ds:itemID="\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\}".*ds:uri="urn:mia"/,
    );
  });

  it("is changed in its place, beside those of others", () => {
    const first = carriedOut(
      buildWorkbook({ sheets }),
      put(`<x xmlns="urn:altra"/>`, "urn:altra"),
      put(`<a xmlns="urn:mia"/>`),
    );
    const after = carriedOut(first, put(`<a xmlns="urn:mia">2</a>`));
    expect(partPaths(after)).toEqual(partPaths(first));
    expect(partText(after, "customXml/item2.xml")).toContain(">2</a>");
    expect(partText(after, "customXml/item1.xml")).toBe(partText(first, "customXml/item1.xml"));
  });

  it("is removed with its properties, and those of others stay", () => {
    const before = carriedOut(
      buildWorkbook({ sheets }),
      put(`<x xmlns="urn:altra"/>`, "urn:altra"),
    );
    const first = carriedOut(before, put(`<p:a xmlns:p="urn:mia"/>`));
    const after = carriedOut(first, { kind: "removeCustomPart", namespace: "urn:mia" });
    expect(partPaths(after)).toEqual(partPaths(before));
    for (const path of partPaths(before)) {
      expect(partText(after, path)).toBe(partText(before, path));
    }
  });

  it("is in the namespace that the plan says", () => {
    expect(() => carriedOut(buildWorkbook({ sheets }), put(`<a xmlns="urn:altra"/>`))).toThrow(
      "urn:mia",
    );
  });
});

describe("a copy of a sheet", () => {
  const SHEET = "xl/worksheets/sheet1.xml";
  const COPY = "xl/worksheets/sheet3.xml";
  const rows = `<row r="1"><c r="A1" s="0"><v>1</v></c></row>`;
  const tables = [{ name: "T", ref: "A1:A2", columns: ["x"] }];
  const afterRows =
    `<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>` +
    `<hyperlinks><hyperlink ref="A1" r:id="rId5"/><hyperlink ref="A2" location="Uno!A1"/></hyperlinks>` +
    `<pageSetup paperSize="9" r:id="rId6"/><drawing r:id="rId7"/><legacyDrawing r:id="rId8"/>`;
  const parts = workbookParts({
    sheets: [{ name: "Uno", rows, afterRows, tables }, { name: "Due" }],
  });
  parts[SHEET] = (parts[SHEET] ?? "").replace(
    "<sheetData>",
    `<sheetPr codeName="Foglio1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>`,
  );
  const before = buildXlsx(parts);
  const after = carriedOut(before, { kind: "copySheet", sheet: "Uno", name: "Copia" });
  const copy = parseXml(partText(after, COPY), COPY);

  it("has the cells, the merges and the page of the sheet", () => {
    expect(partText(after, COPY)).toContain(`<sheetData>${rows}</sheetData>`);
    expect(copy.children.map(({ local }) => local)).toEqual([
      "sheetPr",
      "sheetViews",
      "sheetData",
      "mergeCells",
      "hyperlinks",
      "pageSetup",
    ]);
  });

  it("has nothing that belongs to the sheet alone, and is not selected with it", () => {
    expect(partText(after, COPY)).not.toMatch(/r:id|codeName|tabSelected/);
    expect(partText(after, COPY)).toContain(`<hyperlink ref="A2" location="Uno!A1"/>`);
    expect(partPaths(after)).not.toContain("xl/worksheets/_rels/sheet3.xml.rels");
  });

  it("comes last and leaves the sheet as it was", () => {
    expect(partText(after, WORKBOOK)).toContain(`<sheet name="Copia" sheetId="3"`);
    expect(partText(after, SHEET)).toBe(partText(before, SHEET));
    const again = { kind: "copySheet", sheet: "Due", name: "COPIA" } as const;
    expect(refusedWith(after, again)).toEqual(["workbookChanged", "COPIA"]);
  });
});
