/** The format of a number with so many decimals, in the American form that every host takes: "#,##0.00". */
export function numberFormat(places: number): string {
  return places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
}
