import { tagWriter } from "../../../src/adapters/xlsx/write/markup";
import { escapeText } from "../../../src/adapters/package/xml";
import { parseXmlTree } from "../../../test/fixtures/package/xmlTree";
import { rangeReference } from "./saveReferences";
import type { EmulatedName, EmulatedWorkbook } from "../model/workbook";
import { notEmulated } from "../protocol/hostError";
import { openSavedPackage, SPREADSHEET, type SavedPackage } from "./savePackage";
import { saveSheet } from "./saveSheet";
import { openSavedStyles } from "./saveStyles";

const tag = tagWriter("");

/**
 * The workbook that the emulated Excel holds as an .xlsx file, for another program to open it: everything that
 * `loadWorkbook` takes from one, formulas with the value that they have. Throws for what it cannot write.
 */
export function saveWorkbook(workbook: EmulatedWorkbook): Uint8Array {
  const saved = openSavedPackage();
  const styles = openSavedStyles();
  const sheets = workbook.sheets.map((sheet, index) => {
    const path = saveSheet(saved, styles, sheet, index + 1);
    return tag("sheet", {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.visibility === "Visible" ? null : STATES[sheet.visibility],
      "r:id": saved.relate("xl/workbook.xml", "worksheet", path),
    });
  });
  saved.put("xl/styles.xml", `${SPREADSHEET}.styles+xml`, styles.part());
  saved.relate("xl/workbook.xml", "styles", "xl/styles.xml");
  saveCustomParts(saved, workbook);
  const names = definedNames(workbook);
  const content = [
    workbook.isReadOnly ? tag("fileSharing", { reservationPassword: "C258" }) : "",
    tag("workbookPr", { date1904: workbook.uses1904Dates ? 1 : null }),
    workbook.isStructureProtected ? tag("workbookProtection", { lockStructure: 1 }) : "",
    tag("bookViews", {}, tag("workbookView")),
    tag("sheets", {}, sheets.join("")),
    names === "" ? "" : tag("definedNames", {}, names),
  ];
  saved.putRoot("xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`, "workbook", content.join(""));
  saved.relate("", "officeDocument", "xl/workbook.xml");
  return saved.bytes();
}

const STATES = { Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function definedNames(workbook: EmulatedWorkbook): string {
  const global = [...workbook.names.values()].map((name) => nameMarkup(name, null));
  const local = workbook.sheets.flatMap((sheet, index) => {
    const { titleRows: titles, printArea: area } = sheet.page;
    const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
    const rows = titles && `${quoted}!$${titles.first + 1}:$${titles.last + 1}`;
    return [
      ...[...sheet.names.values()].map((name) => nameMarkup(name, index)),
      rows === null ? "" : builtIn("_xlnm.Print_Titles", index, rows),
      area === null ? "" : builtIn("_xlnm.Print_Area", index, area),
    ];
  });
  return [...global, ...local].join("");
}

function builtIn(name: string, sheet: number, formula: string): string {
  return tag("definedName", { name, localSheetId: sheet }, escapeText(formula));
}

function nameMarkup(named: EmulatedName, sheet: number | null): string {
  const { name, target, comment, isVisible } = named;
  const formula = typeof target === "string" ? target.replace(/^=/, "") : rangeReference(target);
  const attributes = {
    name,
    localSheetId: sheet,
    comment: comment === "" ? null : comment,
    hidden: isVisible ? null : 1,
  };
  return tag("definedName", attributes, escapeText(formula));
}

function saveCustomParts(saved: SavedPackage, workbook: EmulatedWorkbook): void {
  workbook.customParts.forEach(({ xml, namespace }, index) => {
    if (parseXmlTree(xml).namespace !== namespace) throw notEmulated("a part of two namespaces");
    const path = `customXml/item${index + 1}.xml`;
    const text = xml.startsWith("<?xml") ? xml : `<?xml version="1.0" encoding="UTF-8"?>${xml}`;
    saved.put(path, "application/xml", text);
    saved.relate("xl/workbook.xml", "customXml", path);
  });
}
