import { placeOfReference } from "../../../src/core/workbook/sheetReference";

describe("a place as formulas write it", () => {
  it.each([
    ["Obiettivi!K7", "Obiettivi", "K7"],
    ["'Riepilogo 2025'!A1", "Riepilogo 2025", "A1"],
    ["'L''anno'!$B$2", "L'anno", "$B$2"],
    ["'A!B'!C3", "A!B", "C3"],
  ])("%s", (reference, sheet, address) => {
    expect(placeOfReference(reference)).toEqual({ kind: "cell", sheet, address });
  });

  it.each(["K7", "Obiettivi!", "Obiettivi!Esito", "'Obiettivi!K7"])("is not %s", (reference) => {
    expect(placeOfReference(reference)).toBeNull();
  });
});
