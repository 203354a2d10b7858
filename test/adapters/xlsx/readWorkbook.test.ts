import { openPackage } from "../../../src/adapters/package/package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/snapshot";
import { locateParts } from "../../../src/adapters/xlsx/read/workbookParts";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { refusedCode } from "../../fixtures/faults";
import {
  buildXlsx,
  relationships,
  workbookParts,
  type Parts,
  type WorkbookSource,
} from "../../fixtures/xlsx";

const SHEETS = [{ name: "Primo" }, { name: "L'anno 2022" }, { name: "Terzo" }];

function snapshotOf(source: Partial<WorkbookSource>, more: Parts = {}): WorkbookSnapshot {
  const parts = { ...workbookParts({ sheets: SHEETS, ...source }), ...more };
  return readSnapshot(openPackage(buildXlsx(parts)), "Calcola.");
}

function codeOf(parts: Parts): string | null {
  return refusedCode(() => readSnapshot(openPackage(buildXlsx(parts)), "Calcola."));
}

describe("a zip of another kind", () => {
  const workbook = workbookParts({ sheets: SHEETS });
  const typed = (type: string): Parts => ({
    ...workbook,
    "[Content_Types].xml": (workbook["[Content_Types].xml"] ?? "").replace(
      /application\/[^"]*sheet\.main\+xml/,
      type,
    ),
  });

  it.each<[string, Parts]>([
    ["a zip of photographs", { "a.jpg": "…" }],
    ["an OpenDocument sheet", { mimetype: "application/vnd.oasis.opendocument.spreadsheet" }],
    [
      "a Word document",
      typed("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
    ],
    ["a binary workbook", typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main")],
  ])("is no workbook: %s", (_, parts) => {
    expect(codeOf(parts)).toBe("fileNotWorkbook");
  });

  it.each([
    ["a workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"],
    ["a workbook with macros", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
    ["a template", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"],
  ])("is read as a workbook: %s", (_, type) => {
    expect(codeOf(typed(type))).toBeNull();
  });

  it.each([
    ["its package relationships", "_rels/.rels"],
    ["its workbook part", "xl/workbook.xml"],
    ["the relationships of its workbook", "xl/_rels/workbook.xml.rels"],
    ["one of its sheets", "xl/worksheets/sheet2.xml"],
  ])("is a damaged workbook without %s", (_, missing) => {
    const rest = Object.fromEntries(Object.entries(workbook).filter(([path]) => path !== missing));
    expect(codeOf(rest)).toBe("fileDamaged");
  });
});

describe("names of the workbook", () => {
  const definedNames = [
    `<definedName name="Calcola.A">'L''anno 2022'!$B$7</definedName>`,
    `<definedName name="calcola.b" hidden="1">terzo!C3</definedName>`,
    `<definedName name="Calcola.C">"detto ""x"" &amp; y"</definedName>`,
    `<definedName name="Calcola.D">Primo!#REF!</definedName>`,
    `<definedName name="Calcola.E">Primo!$A$1:$B$2</definedName>`,
    `<definedName name="Calcola.F">Quarto!$A$1</definedName>`,
    `<definedName name="Calcola.G" localSheetId="0">Primo!$A$1</definedName>`,
    `<definedName name="Altro">Primo!$A$1</definedName>`,
  ].join("");

  it("are those with the prefix and no sheet of their own, each with what it stands for", () => {
    expect(snapshotOf({ definedNames }).names).toEqual([
      { name: "Calcola.A", target: { kind: "cell", sheet: "L'anno 2022", address: "B7" } },
      { name: "calcola.b", target: { kind: "cell", sheet: "Terzo", address: "C3" } },
      { name: "Calcola.C", target: { kind: "text", text: `detto "x" & y` } },
      { name: "Calcola.D", target: { kind: "other" } },
      { name: "Calcola.E", target: { kind: "other" } },
      { name: "Calcola.F", target: { kind: "other" } },
    ]);
  });

  it("bring the sheets that they point to", () => {
    const sheets = [
      { name: "Primo", rows: `<row r="2"><c r="B2"><v>5</v></c></row>` },
      { name: "Terzo" },
    ];
    const two = `<definedName name="Calcola.A">Primo!$A$1</definedName><definedName name="Calcola.B">Terzo!$A$1</definedName>`;
    expect(snapshotOf({ sheets, definedNames: two }).namedSheets).toEqual([
      {
        name: "Calcola.A",
        sheet: "Primo",
        rows: [
          [null, null],
          [null, { number: 5, format: "plain" }],
        ],
      },
      { name: "Calcola.B", sheet: "Terzo", rows: [] },
    ]);
  });

  it("are none where the workbook has none", () => {
    expect(snapshotOf({})).toMatchObject({ names: [], namedSheets: [] });
  });
});

describe("what stands against writing", () => {
  const PROTECTED = `<sheetProtection password="CC1A" sheet="1" objects="1"/>`;

  it.each<[string, string, boolean]>([
    ["on", PROTECTED, true],
    [
      "on, under a prefix",
      `<x:sheetProtection xmlns:x="a" sheet='true'></x:sheetProtection>`,
      true,
    ],
    ["off", `<sheetProtection sheet="0" objects="1"/>`, false],
    ["in a comment", `<!-- <sheetProtection sheet="1"/> -->`, false],
    ["in a text", `<extLst><ext><![CDATA[<sheetProtection sheet="1"/>]]></ext></extLst>`, false],
    ["without its switch", `<sheetProtection formatCells="0"/>`, false],
    ["of which a cell only speaks", "<!-- -->", false],
  ])("a sheet's protection, %s", (_, afterRows, isProtected) => {
    const rows = `<row><c t="str"><v>&lt;sheetProtection sheet="1"/&gt;</v></c></row>`;
    const { sheets } = snapshotOf({
      sheets: [{ name: "Primo", rows, afterRows }, { name: "Due" }],
    });
    expect(sheets).toEqual([
      { name: "Primo", isProtected, isHidden: false },
      { name: "Due", isProtected: false, isHidden: false },
    ]);
  });

  it.each<[string, string, Partial<WorkbookSnapshot>]>([
    ["nothing", "", { isStructureProtected: false, isReadOnly: false, isSigned: false }],
    [
      "a locked structure",
      `<workbookProtection lockStructure="1"/>`,
      { isStructureProtected: true },
    ],
    [
      "locked windows alone",
      `<workbookProtection lockWindows="1"/>`,
      { isStructureProtected: false },
    ],
    [
      "a password to modify",
      `<fileSharing userName="a" reservationPassword="CC1A"/>`,
      { isReadOnly: true },
    ],
    [
      "a hashed password",
      `<fileSharing algorithmName="SHA-512" hashValue="aGFzaA=="/>`,
      { isReadOnly: true },
    ],
    ["a mere recommendation", `<fileSharing readOnlyRecommended="1"/>`, { isReadOnly: false }],
  ])("is read from the workbook: %s", (_, beforeSheets, expected) => {
    expect(snapshotOf({ beforeSheets })).toMatchObject(expected);
  });

  it.each([
    ["true", true],
    ["false", false],
  ])("the mark of a final version: %s", (value, isReadOnly) => {
    const custom =
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="_MarkAsFinal"><vt:bool>${value}</vt:bool></property></Properties>`;
    const more = {
      "_rels/.rels": relationships([
        { type: "officeDocument", target: "xl/workbook.xml" },
        { type: "custom-properties", target: "docProps/custom.xml" },
      ]),
      "docProps/custom.xml": custom,
    };
    expect(snapshotOf({}, more).isReadOnly).toBe(isReadOnly);
  });

  it("a digital signature", () => {
    const type =
      "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
    const more = {
      "_rels/.rels": relationships([
        { type: "officeDocument", target: "xl/workbook.xml" },
        { type, target: "_xmlsignatures/origin.sigs" },
      ]),
    };
    expect(snapshotOf({}, more).isSigned).toBe(true);
  });
});

describe("the parts of a workbook", () => {
  it("are located for whoever writes", () => {
    const source = {
      sheets: [
        {
          name: "Dati",
          tables: [{ name: "T", ref: "A1:A2", columns: ["a"], attributes: `totalsRowCount="1"` }],
        },
        { name: "Altro" },
      ],
      sharedStrings: "",
      styles: "",
    };
    const parts = locateParts(openPackage(buildXlsx(workbookParts(source))));
    expect(parts).toMatchObject({
      workbookPath: "xl/workbook.xml",
      isStrict: false,
      stylesPath: "xl/styles.xml",
      sharedStringsPath: "xl/sharedStrings.xml",
    });
    expect(parts.sheets).toEqual([
      {
        name: "Dati",
        path: "xl/worksheets/sheet1.xml",
        sheetId: "1",
        relationshipId: "rId1",
        type: "worksheet",
        isHidden: false,
      },
      {
        name: "Altro",
        path: "xl/worksheets/sheet2.xml",
        sheetId: "2",
        relationshipId: "rId2",
        type: "worksheet",
        isHidden: false,
      },
    ]);
    expect(parts.tables).toEqual([
      {
        displayName: "T",
        calculatedColumns: [],
        path: "xl/tables/table1.xml",
        sheet: parts.sheets[0],
        range: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 },
        headerRowCount: 1,
        totalsRowCount: 1,
        columnNames: ["a"],
      },
    ]);
  });

  it("say that the workbook is in the Strict form", () => {
    const parts = workbookParts({ sheets: SHEETS });
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    );
    expect(locateParts(openPackage(buildXlsx(parts))).isStrict).toBe(true);
  });
});
