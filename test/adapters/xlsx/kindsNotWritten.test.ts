import type { WriteOperation } from "../../../src/core/workbook/plan";
import { buildXlsx, workbookParts } from "../../fixtures/xlsx";
import { refusedWith } from "./carriedOut";

const ADD: WriteOperation = {
  kind: "addTableColumns",
  table: "Obiettivi",
  headers: ["Nuova"],
  width: 14,
};

describe("a template", () => {
  it.each([
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    "application/vnd.ms-excel.template.macroEnabled.main+xml",
  ])("is not written as a workbook, also where nothing is to be written: %s", (type) => {
    const parts = workbookParts({ sheets: [{ name: "Dati" }] });
    const types = parts["[Content_Types].xml"] ?? "";
    parts["[Content_Types].xml"] = types.replace(/"[^"]*sheet\.main\+xml"/, `"${type}"`);
    const template = buildXlsx(parts);
    const refused = ["fileKindNotWritable", "xl/workbook.xml"];
    expect(refusedWith(template, ADD)).toEqual(refused);
    expect(refusedWith(template)).toEqual(refused);
  });
});

describe("a Strict workbook", () => {
  it("is not written to", () => {
    const parts = workbookParts({ sheets: [{ name: "Dati" }] });
    const workbookPart = parts["xl/workbook.xml"] ?? "";
    parts["xl/workbook.xml"] = workbookPart.replace(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    );
    const [code] = refusedWith(buildXlsx(parts), ADD) ?? [];
    expect(code).toBe("fileKindNotWritable");
  });
});
