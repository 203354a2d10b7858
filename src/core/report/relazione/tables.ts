import type { Evaluation } from "../../domain/evaluation";
import type { ColumnCode, FigureTable, FigureTableCode } from "../../tables/figureTable";
import type { DocumentCell, DocumentRow, DocumentTable, TextBlock } from "../document";
import { tableBlock, wordsCell } from "../tableBlock";
import type { DocumentWords } from "./input";

/** Columns that become lines over the rows that they have in common, where the page is narrow. */
const GROUPING: Partial<Record<FigureTableCode, readonly ColumnCode[]>> = {
  performance: ["mission", "programme"],
  // An objective is named in the first of its rows only.
  indicators: ["code", "operationalObjective", "unit"],
};

/** A figure table with its caption over it and its notes below. */
export function captionedTable(
  figures: FigureTable,
  evaluation: Evaluation,
  words: DocumentWords,
  isWide: boolean,
): readonly TextBlock[] {
  const texts = words.summary;
  const table = tableBlock(figures, evaluation, texts);
  return [
    {
      kind: "paragraph",
      role: "caption",
      text: words.relazione.caption(texts.tableTitle(figures.code, evaluation), evaluation),
    },
    isWide && figures.code === "performance" ? table : withGroupLines(table, figures),
    ...figures.notes.map((note) => ({
      kind: "paragraph" as const,
      role: "note" as const,
      text: texts.note(note, evaluation),
    })),
  ];
}

/** Each run of rows with the same values in those columns under one line that names them. */
function withGroupLines(table: DocumentTable, figures: FigureTable): DocumentTable {
  const grouping = GROUPING[figures.code] ?? [];
  const places = grouping
    .map((column) => figures.columns.indexOf(column))
    .filter((place) => place >= 0);
  if (places.length === 0) return table;
  const kept = <Item>(items: readonly Item[]): readonly Item[] =>
    items.filter((_, at) => !places.includes(at));
  const codeAt = figures.columns.indexOf("code");
  let last = "";
  const rows = table.rows.flatMap((row): readonly DocumentRow[] => {
    if (row.role === "heading") return [row];
    const cells = kept(row.cells);
    const named = places.filter((place) => (row.cells[place]?.text ?? "") !== "");
    const line = named.map((place) => row.cells[place]?.text ?? "").join("  ·  ");
    const isNew = named.some((place) => place !== codeAt) && line !== last;
    if (row.role === "total" || !isNew) return [{ ...row, cells: totalCells(row, cells) }];
    last = line;
    return [
      { role: "heading", cells: [wordsCell(line)] },
      { ...row, cells },
    ];
  });
  return { ...table, columns: kept(table.columns), rows };
}

/** The label of a total is in the first column, which may be one of those that are gone. */
function totalCells(
  { role, cells: former }: DocumentRow,
  cells: readonly DocumentCell[],
): readonly DocumentCell[] {
  const [label] = former;
  return role === "total" && label ? [label, ...cells.slice(1)] : cells;
}
