import { SHEET_LANGUAGE } from "../../../src/locale/it/sheetLanguage";
import { shownNumber, shownText } from "../../../src/core/workbook/shownNumber";

// The expected texts are what an Italian Excel shows.
describe("a number as a sheet shows it", () => {
  it.each([
    [1234.5, "#,##0.00", "1.234,50"],
    [-1.005, "0.00", "-1,01"],
    [-0.001, "0.00", "0,00"],
    [4.35, "0.0", "4,4"],
    [0.85, "0%", "85%"],
    [0.97222, "0.00%", "97,22%"],
    [100, "General", "100"],
    [4.76190476190476, "General", "4,761904762"],
    [1e12, "General", "1E+12"],
    [7, "00", "07"],
    [0, "#", ""],
    [1234567, "#,##0,", "1.235"],
    [12345, "0.00E+00", "1,23E+04"],
    [5, '"Ob. "0', "Ob. 5"],
    [1234.5, '#,##0.00\\ "€"', "1.234,50 €"],
    [123456789, "000-000-000", "123-456-789"],
    [0.5, "# ?/?", " 0,5"],
  ])("%p under %s", (number, code, text) => {
    expect(shownNumber(number, code, SHEET_LANGUAGE, false)).toBe(text);
  });

  it.each([
    [5, "+5,00 sopra"],
    [-5, "-5,00 sotto"],
    [0, "0,00"],
  ])("takes the section for %p", (number, text) => {
    const code = '+#,##0.00" sopra";-#,##0.00" sotto";#,##0.00';
    expect(shownNumber(number, code, SHEET_LANGUAGE, false)).toBe(text);
  });

  it("takes the section whose condition holds", () => {
    const code = '[>=90]0" sì";0" no"';
    expect(shownNumber(90, code, SHEET_LANGUAGE, false)).toBe("90 sì");
    expect(shownNumber(89, code, SHEET_LANGUAGE, false)).toBe("89 no");
  });
});

describe("a date as a sheet shows it", () => {
  it.each([
    [44927, "m/d/yyyy", false, "01/01/2023"],
    [44927, "d mmmm yyyy", false, "1 gennaio 2023"],
    [44927, "ddd d mmm yy", false, "dom 1 gen 23"],
    [44927.5, "dd/mm/yyyy hh:mm", false, "01/01/2023 12:00"],
    [1.25, "[h]:mm", false, "30:00"],
    [0, "dd/mm/yyyy", true, "01/01/1904"],
    [60, "dd/mm/yyyy", false, "########"],
  ])("%p under %s", (serial, code, uses1904Dates, text) => {
    expect(shownNumber(serial, code, SHEET_LANGUAGE, uses1904Dates)).toBe(text);
  });
});

describe("a text as a sheet shows it", () => {
  it("is itself, or in the section for texts", () => {
    expect(shownText("=1+1", "0.00")).toBe("=1+1");
    expect(shownText("Piano", '0;0;0;"«"@"»"')).toBe("«Piano»");
  });
});
