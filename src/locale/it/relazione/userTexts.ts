/** The start of a text, on one line and cut between words, where it is long. */
export function shortened(text: string, longest: number): string {
  const line = text
    .slice(0, 4 * longest)
    .replace(/\s+/g, " ")
    .trim();
  const letters = Array.from(line);
  if (letters.length <= longest && text.length <= 4 * longest) return line;
  const start = letters.slice(0, longest - 1).join("");
  const end = start.lastIndexOf(" ");
  return `${start.slice(0, end > longest / 2 ? end : undefined).replace(/[\s,;:.]+$/, "")}…`;
}

/** With a full stop, unless whoever wrote it put one. */
export function withFullStop(text: string): string {
  const trimmed = text.trimEnd();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
