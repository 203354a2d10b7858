import { header } from "../contract/tables";
import type { SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import type { CardTable } from "./cards";
import { cellText } from "./cellText";
import type { HeadingTest } from "./headingLike";
import { filledIn, type ColumnHeading, type Region } from "./sheetParts";

/** "Obiettivo 1", "OB. N. 2 – Piano asfalti", "Obiettivo n° 3". */
const NUMBERED = /^(?:obiettivo|ob\.?)\s*(?:n\s*[.°]?\s*)?(\d{1,2})\s*(?:$|[-:–—.)]\s*(.*)$)/i;
const FEWEST_LABELS = 2;
const OBJECTIVE = header("objectives", "operationalObjective");

/** A table with its objectives beside each other and its labels in the first column, as rows; null for another. */
export function transposedTable(
  block: SheetBlock,
  { left, right }: Region,
  test: HeadingTest,
): CardTable | null {
  const first = block.rows.findIndex((cells) => numberedIn(cells, left, right).length > 1);
  if (first < 0) return null;
  const columns = numberedIn(block.rows[first] ?? [], left, right);
  const labels = labelsBelow(block, first, left);
  const known = labels.filter(({ text }) => test(text) !== null);
  if (known.length < FEWEST_LABELS || known.length * 2 < labels.length) return null;
  const own = columns.map(({ text }) => text);
  const isNamed = own.every((text) => text !== "");
  const headings = [
    ...(isNamed ? [headingOf(OBJECTIVE)] : []),
    // "Descrizione" in such a table is that of the objective.
    ...labels.map(({ text }) => {
      const meaning = test(text);
      const isObjective = !isNamed && meaning?.traits.includes("generic") === true;
      return headingOf(isObjective ? OBJECTIVE : text);
    }),
  ];
  const rows: readonly (readonly Cell[])[] = [
    headings.map(({ text }) => text),
    ...columns.map(({ column, text }) => [
      ...(isNamed ? [text] : []),
      ...labels.map(({ row }) => block.rows[row]?.[column] ?? null),
    ]),
  ];
  const struckCells = (block.struckCells ?? []).flatMap(({ row, column }) => {
    const at = columns.findIndex((each) => each.column === column);
    const label = labels.findIndex((each) => each.row === row);
    if (at < 0 || (label < 0 && row !== first)) return [];
    return [{ row: at + 1, column: label < 0 ? 0 : label + (isNamed ? 1 : 0) }];
  });
  return {
    block: { ...block, rows, merged: [], struckCells },
    part: { header: { first: 0, last: 0 }, headings, firstRow: 0, lastRow: rows.length - 1 },
    // The whole of an objective is in no row of the sheet: that of its number stands for it.
    sheetRows: rows.map(() => block.firstRow + first),
    unread: [],
    firstRow: first,
  };
}

function numberedIn(cells: readonly Cell[], left: number, right: number) {
  const found = filledIn(cells, left, right).flatMap(({ column, cell }) => {
    const [, number, text = ""] = NUMBERED.exec(cellText(cell).trim()) ?? [];
    return number === undefined ? [] : [{ column, number, text: text.trim() }];
  });
  const isOther = new Set(found.map(({ number }) => number)).size === found.length;
  return isOther && found[0]?.column !== left ? found : [];
}

function labelsBelow(block: SheetBlock, first: number, left: number) {
  const labels: { readonly row: number; readonly text: string }[] = [];
  for (let row = first + 1; row < block.rows.length; row += 1) {
    const text = cellText(block.rows[row]?.[left] ?? null).replace(/\s*:$/, "");
    if (text === "") break;
    labels.push({ row, text });
  }
  return labels;
}

function headingOf(text: string): ColumnHeading {
  return { text, leaf: text, above: "" };
}
