/** The same with a sign, and behind a number above or below zero what is said of it. */
export function signedFormat(places: number, above: string | null, below: string | null): string {
  const format = numberFormat(places);
  const said = (word: string | null): string => (word === null ? "" : `" ${word}"`);
  return `+${format}${said(above)};-${format}${said(below)};${format}`;
}

/** The format of a number with so many decimals, in the American form that every host takes: "#,##0.00". */
export function numberFormat(places: number): string {
  return places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
}
