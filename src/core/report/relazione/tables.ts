import type { Evaluation } from "../../domain/evaluation";
import type { ColumnCode, FigureTable } from "../../tables/figureTable";
import type { SummaryTexts } from "../../texts/texts";
import type { DocumentRow, DocumentTable, TextBlock } from "../document";
import { tableBlock, wordsCell } from "../tableBlock";

/** Columns that become lines over the rows that they have in common, where the page is narrow. */
const GROUPING: ReadonlySet<ColumnCode> = new Set(["mission", "programme"]);

/** A figure table with its caption over it and its notes below. */
export function captionedTable(
  figures: FigureTable,
  evaluation: Evaluation,
  texts: SummaryTexts,
  isWide: boolean,
): readonly TextBlock[] {
  const table = tableBlock(figures, evaluation, texts);
  return [
    { kind: "paragraph", role: "caption", text: texts.tableTitle(figures.code, evaluation) },
    isWide ? table : withGroupLines(table, figures),
    ...figures.notes.map((note) => ({
      kind: "paragraph" as const,
      role: "note" as const,
      text: texts.note(note, evaluation),
    })),
  ];
}

/** Each run of rows with the same mission and programme under one line that names them. */
function withGroupLines(table: DocumentTable, figures: FigureTable): DocumentTable {
  const isGrouping = figures.columns.map((column) => GROUPING.has(column));
  if (!isGrouping.includes(true)) return table;
  const kept = <Item>(items: readonly Item[]): readonly Item[] =>
    items.filter((_, at) => !isGrouping[at]);
  let last = "";
  const rows = table.rows.flatMap((row): readonly DocumentRow[] => {
    if (row.role === "heading") return [row];
    const cells = kept(row.cells);
    if (row.role === "total") return [{ ...row, cells }];
    const line = row.cells
      .flatMap(({ text }, at) => (isGrouping[at] && text !== "" ? [text] : []))
      .join("  ·  ");
    if (line === last) return [{ ...row, cells }];
    last = line;
    const groupLine = { role: "heading" as const, cells: [wordsCell(line)] };
    return line === "" ? [{ ...row, cells }] : [groupLine, { ...row, cells }];
  });
  return { ...table, columns: kept(table.columns), rows };
}
