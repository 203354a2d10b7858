import type { SheetBlock } from "../workbook/block";
import { cellText } from "./cellText";
import { filledIn, type Region } from "./sheetParts";
import { readHeading } from "./headings";
import { headingWords } from "./headingWords";
import { isUnitLabel, unitInTitle } from "./unitNames";

/** Where the unit of all rows of a table was found. */
export type UnitOrigin = "label" | "title" | "sheet";

export interface FoundUnit {
  readonly name: string;
  readonly origin: UnitOrigin;
}

const TABLE_ROW = 3;

/** "Settore | Tecnico | Anno | 2024": every second text is a value, and no heading. */
function areLabels(texts: readonly string[]): boolean {
  const label = texts.findIndex(isUnitLabel);
  const beside = texts[label + 1];
  return (
    label >= 0 &&
    beside !== undefined &&
    (readHeading(beside).meaning?.certainty ?? "guessed") === "guessed"
  );
}

/** The unit that the cells above a table say, the nearest first, or the name of its sheet; null when neither does. */
export function unitAbove(block: SheetBlock, region: Region, header: number): FoundUnit | null {
  const titles: string[] = [];
  for (let row = header - 1; row >= 0; row -= 1) {
    const texts = filledIn(block.rows[row] ?? [], region.left, region.right).map(({ cell }) =>
      cellText(cell),
    );
    // The words of another table are not about this one.
    if (texts.length >= TABLE_ROW && !areLabels(texts)) continue;
    const label = texts.findIndex(isUnitLabel);
    const beside = label < 0 ? undefined : texts[label + 1];
    if (beside !== undefined && !isUnitLabel(beside)) return { name: beside, origin: "label" };
    titles.push(...texts);
  }
  const [titled] = titles.flatMap((title) => unitInTitle(title) ?? []);
  if (titled !== undefined) return { name: titled, origin: "title" };
  const named = unitInTitle(block.sheet);
  return named === null ? null : { name: named, origin: "sheet" };
}

/** The year that the titles above a table say; null for none, or for several. */
export function yearAbove(block: SheetBlock, header: number): number | null {
  const years = block.rows
    .slice(0, header)
    .flatMap((cells) => cells.map((cell) => headingWords(cellText(cell)).period?.year ?? null))
    .filter((year) => year !== null);
  const distinct = [...new Set(years)];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}
