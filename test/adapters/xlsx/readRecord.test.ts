import { openPackage } from "../../../src/adapters/package/package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/snapshot";
import { RECORD_NAMESPACE } from "../../../src/core/workbook/plan";
import { buildXlsx, relationships, workbookParts } from "../../fixtures/xlsx";

const RECORD = `<passo xmlns="${RECORD_NAMESPACE}">1</passo>`;
const DECLARED = `<?xml version="1.0" encoding="utf-8" standalone="no"?>\r\n${RECORD}`;

/** What is read as the record in a workbook with these custom parts; null is one that is not there. */
function recordAmong(...documents: readonly (string | Uint8Array | null)[]): string | null {
  const parts: Record<string, string | Uint8Array> = workbookParts({ sheets: [{ name: "S" }] });
  parts["xl/_rels/workbook.xml.rels"] = relationships([
    { type: "worksheet", target: "worksheets/sheet1.xml" },
    ...documents.map((_, index) => ({
      type: "customXml",
      target: `../customXml/item${index + 1}.xml`,
    })),
  ]);
  documents.forEach((document, index) => {
    if (document !== null) parts[`customXml/item${index + 1}.xml`] = document;
  });
  return readSnapshot(openPackage(buildXlsx(parts)), "-").record;
}

/** Little-endian, with its mark, as Power Query writes its part. */
function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

describe("the record of a run", () => {
  it("is the document without its declaration", () => {
    expect(recordAmong(DECLARED)).toBe(RECORD);
    expect(recordAmong(RECORD)).toBe(RECORD);
    expect(recordAmong(utf16(RECORD))).toBe(RECORD);
  });

  it("is found among the parts of others, whatever these are", () => {
    const mashup = utf16(
      `<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">UEs=</DataMashup>`,
    );
    const broken = `<aperto xmlns="urn:altra">`;
    expect(recordAmong(mashup, null, broken, DECLARED)).toBe(RECORD);
  });

  it("is none where the namespace is only mentioned, or declared and not the root's", () => {
    expect(recordAmong()).toBeNull();
    expect(recordAmong(`<x xmlns="urn:altra" xmlns:r="${RECORD_NAMESPACE}"/>`)).toBeNull();
    expect(recordAmong(`<x xmlns="urn:altra">${RECORD_NAMESPACE}</x>`)).toBeNull();
  });

  it("may stand under a prefix", () => {
    const record = `<r:passo xmlns:r="${RECORD_NAMESPACE}"/>`;
    expect(recordAmong(record)).toBe(record);
  });
});
