import { openPackage } from "../../../src/adapters/package/package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/snapshot";
import { RESTORE_POINT_NAMESPACE } from "../../../src/core/workbook/plan";
import { buildXlsx, relationships, workbookParts } from "../../fixtures/xlsx";

const RESTORE_POINT = `<passo xmlns="${RESTORE_POINT_NAMESPACE}">1</passo>`;
const DECLARED = `<?xml version="1.0" encoding="utf-8" standalone="no"?>\r\n${RESTORE_POINT}`;

/** What is read as the restore point in a workbook with these custom parts; null is one that is not there. */
function restorePointAmong(...documents: readonly (string | Uint8Array | null)[]): string | null {
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
  return readSnapshot(openPackage(buildXlsx(parts)), "-").restorePoint;
}

/** Little-endian, with its mark, as Power Query writes its part. */
function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

describe("the restore point of a run", () => {
  it("is the document without its declaration", () => {
    expect(restorePointAmong(DECLARED)).toBe(RESTORE_POINT);
    expect(restorePointAmong(RESTORE_POINT)).toBe(RESTORE_POINT);
    expect(restorePointAmong(utf16(RESTORE_POINT))).toBe(RESTORE_POINT);
  });

  it("is found among the parts of others, whatever these are", () => {
    const mashup = utf16(
      `<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">UEs=</DataMashup>`,
    );
    const broken = `<aperto xmlns="urn:altra">`;
    expect(restorePointAmong(mashup, null, broken, DECLARED)).toBe(RESTORE_POINT);
  });

  it("is none where the namespace is only mentioned, or declared and not the root's", () => {
    expect(restorePointAmong()).toBeNull();
    expect(
      restorePointAmong(`<x xmlns="urn:altra" xmlns:r="${RESTORE_POINT_NAMESPACE}"/>`),
    ).toBeNull();
    expect(restorePointAmong(`<x xmlns="urn:altra">${RESTORE_POINT_NAMESPACE}</x>`)).toBeNull();
  });

  it("may stand under a prefix", () => {
    const restorePoint = `<r:passo xmlns:r="${RESTORE_POINT_NAMESPACE}"/>`;
    expect(restorePointAmong(restorePoint)).toBe(restorePoint);
  });
});
