/** Lines of a table for a terminal: columns as wide as their longest text, numbers to the right. */
export function tableText(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  return [headers, ...rows]
    .map((row) => row.map((text, column) => text.padStart(widths[column] ?? 0)).join("   "))
    .join("\n");
}

/** "3.4 (wanted: at most 40): met". */
export function verdict(what: string, value: number, unit: string, most: number): string {
  const isMet = value <= most ? "met" : "NOT MET";
  return `${what}: ${value.toFixed(1)}${unit}, wanted at most ${most.toFixed(1)}${unit}: ${isMet}`;
}
