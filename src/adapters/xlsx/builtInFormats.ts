/**
 * The codes of the number formats that every host knows by number (ECMA-376 part 1, 18.8.30), in the American form in
 * which Excel names them. Left out are those with a code that depends on the country: currencies (5 to 8, 41 to 44), the
 * dates of East Asian versions (27 to 36, 50 to 58).
 */
const CODES: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

const IDS: ReadonlyMap<string, number> = new Map([...CODES].map(([id, code]) => [code, id]));

/** Null for a number that has no code, or none that holds everywhere. */
export function codeOfBuiltIn(id: number): string | null {
  return CODES.get(id) ?? null;
}

export function builtInOfCode(code: string): number | null {
  return IDS.get(code) ?? null;
}
