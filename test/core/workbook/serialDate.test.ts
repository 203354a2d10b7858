import fc from "fast-check";
import { dateFromSerial, serialFromDate } from "../../../src/core/workbook/serialDate";

const LAST = 2_958_465;
const DAYS_TO_1904 = 1462;

describe("the serial number of a day", () => {
  it.each([
    [{ year: 1900, month: 1, day: 1 }, false, 1],
    [{ year: 1900, month: 2, day: 28 }, false, 59],
    [{ year: 1900, month: 3, day: 1 }, false, 61],
    [{ year: 2022, month: 12, day: 31 }, false, 44_926],
    [{ year: 9999, month: 12, day: 31 }, false, LAST],
    [{ year: 1904, month: 1, day: 1 }, true, 0],
    [{ year: 2022, month: 12, day: 31 }, true, 43_464],
    [{ year: 9999, month: 12, day: 31 }, true, LAST - DAYS_TO_1904],
  ])("of %j (1904: %p) is %p, and back", (date, uses1904Dates, serial) => {
    expect(serialFromDate(date, uses1904Dates)).toBe(serial);
    expect(dateFromSerial(serial, uses1904Dates)).toEqual(date);
    expect(dateFromSerial(serial + 0.75, uses1904Dates)).toEqual(date);
  });

  it.each([
    [{ year: 1899, month: 12, day: 31 }, false],
    [{ year: 1900, month: 2, day: 29 }, false],
    [{ year: 1903, month: 12, day: 31 }, true],
    [{ year: 2023, month: 2, day: 29 }, false],
    [{ year: 2022, month: 13, day: 1 }, false],
    [{ year: 2022, month: 1, day: 0 }, false],
    [{ year: 2022, month: 1, day: 366 }, false],
    [{ year: 10_000, month: 1, day: 1 }, false],
  ])("of %j (1904: %p) is none", (date, uses1904Dates) => {
    expect(serialFromDate(date, uses1904Dates)).toBeNull();
  });

  it.each([
    [0, false],
    [60, false],
    [LAST + 1, false],
    [-1, true],
    [LAST - DAYS_TO_1904 + 1, true],
    [Number.NaN, false],
  ])("is not %p (1904: %p)", (serial, uses1904Dates) => {
    expect(dateFromSerial(serial, uses1904Dates)).toBeNull();
  });

  it("is the one that its day came from", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAST }), fc.boolean(), (serial, uses1904Dates) => {
        const date = dateFromSerial(serial, uses1904Dates);
        if (date === null) return;
        expect(serialFromDate(date, uses1904Dates)).toBe(serial);
      }),
    );
  });
});
