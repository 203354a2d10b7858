import { openPackage } from "../../../src/adapters/package/package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/snapshot";
import { refusalOf } from "../../fixtures/faults";
import { buildWorkbook } from "../../fixtures/xlsx";

// A text that many cells share is small in the file, and as large in memory and in results as it is often used.

const LONGEST_TEXT = 32_767;

/** In the rows of a table and, as a run leaves it, in those of a sheet that a name of ours marks. */
function withTextIn(rowCount: number, rowsOnSheet = 0): Uint8Array {
  const rowsOf = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" t="s"><v>0</v></c></row>`,
    ).join("");
  const table = { name: "Obiettivi", ref: `A1:A${rowCount + 1}`, columns: ["Obiettivo"] };
  return buildWorkbook({
    sheets: [
      { name: "Dati", rows: rowsOf(rowCount), tables: [table] },
      { name: "Riepilogo", rows: rowsOf(rowsOnSheet) },
    ],
    sharedStrings: `<si><t>${"x".repeat(LONGEST_TEXT)}</t></si>`,
    definedNames: '<definedName name="Calcola_Riepilogo">Riepilogo!$A$1</definedName>',
  });
}

describe("a text of 32,767 characters in every row", () => {
  it("is read in 1,250 of them", () => {
    const { tables } = readSnapshot(openPackage(withTextIn(1_250)), "-");
    expect(tables[0]?.rows).toHaveLength(1_250);
  });

  it("is read again on the sheets that we have written", () => {
    const { namedSheets } = readSnapshot(openPackage(withTextIn(1_250, 1_250)), "Calcola");
    expect(namedSheets[0]?.rows).toHaveLength(1_251);
  });

  it("makes a file too large in 1,300 rows of such a sheet", () => {
    const read = () => readSnapshot(openPackage(withTextIn(0, 1_300)), "Calcola");
    expect(refusalOf(read)).toMatchObject({ code: "fileTooLarge", where: "Riepilogo" });
  });

  it("makes a file too large in 1,300", () => {
    const read = () => readSnapshot(openPackage(withTextIn(1_300)), "-");
    expect(refusalOf(read)).toMatchObject({ code: "fileTooLarge", where: "xl/tables/table1.xml" });
  });
});
