import { cellAddress, columnLetters } from "../../../src/core/workbook/address";

describe("the letters of a column", () => {
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [702, "ZZ"],
    [703, "AAA"],
    [16_384, "XFD"],
  ])("of number %p are %s", (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(cellAddress(7, number)).toBe(`${letters}7`);
  });
});
