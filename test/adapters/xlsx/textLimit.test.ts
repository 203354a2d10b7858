import { openPackage } from "../../../src/adapters/package/package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/snapshot";
import { refusalOf } from "../../fixtures/faults";
import { buildWorkbook } from "../../fixtures/xlsx";

// A text that many cells share is small in the file, and as large in memory and in results as it is often used.

const LONGEST_TEXT = 32_767;

function withTextIn(rowCount: number): Uint8Array {
  const rows = Array.from(
    { length: rowCount },
    (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" t="s"><v>0</v></c></row>`,
  );
  const table = { name: "Obiettivi", ref: `A1:A${rowCount + 1}`, columns: ["Obiettivo"] };
  return buildWorkbook({
    sheets: [{ name: "Dati", rows: rows.join(""), tables: [table] }],
    sharedStrings: `<si><t>${"x".repeat(LONGEST_TEXT)}</t></si>`,
  });
}

describe("a text of 32,767 characters in every row", () => {
  it("is read in 1,250 of them", () => {
    const { tables } = readSnapshot(openPackage(withTextIn(1_250)), "-");
    expect(tables[0]?.rows).toHaveLength(1_250);
  });

  it("makes a file too large in 1,300", () => {
    const read = () => readSnapshot(openPackage(withTextIn(1_300)), "-");
    expect(refusalOf(read)).toMatchObject({ code: "fileTooLarge", where: "xl/tables/table1.xml" });
  });
});
