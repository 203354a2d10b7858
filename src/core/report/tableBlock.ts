import type { Evaluation } from "../domain/evaluation";
import { fixedText, fullText } from "../numeric/decimal";
import {
  EMPTY_CELL,
  isTextColumn,
  type ColumnCode,
  type FigureCell,
  type FigureRow,
  type FigureTable,
} from "../tables/figureTable";
import { figureText } from "../texts/figureText";
import type { ChartBar, SummaryTexts } from "../texts/texts";
import type {
  DocumentCell,
  DocumentChart,
  DocumentRow,
  DocumentSection,
  DocumentSeries,
  DocumentTable,
} from "./document";

/** Of a column of numbers; of a column of words it depends on how long they are. */
const NUMBER_SHARE = 5;
const NARROWEST_WORDS = 6;

/** A figure table with its title and its notes. */
export function tableSection(
  figures: FigureTable,
  evaluation: Evaluation,
  texts: SummaryTexts,
): DocumentSection {
  return {
    blocks: [
      { kind: "heading", level: 2, text: texts.tableTitle(figures.code, evaluation) },
      tableBlock(figures, evaluation, texts),
      ...figures.notes.map((note) => ({
        kind: "paragraph" as const,
        role: "note" as const,
        text: texts.note(note, evaluation),
      })),
    ],
  };
}

export function tableBlock(
  figures: FigureTable,
  evaluation: Evaluation,
  texts: SummaryTexts,
): DocumentTable {
  const rows = figures.rows.map((row) => documentRow(row, figures, evaluation, texts));
  return {
    kind: "table",
    columns: figures.columns.map((column, at) => ({
      header: texts.columnHeader(column, evaluation),
      alignment: isTextColumn(column) ? "start" : "end",
      share: isTextColumn(column) ? shareOfWords(rows, at) : NUMBER_SHARE,
    })),
    rows,
    chart: figures.code === "unitResults" ? chartOf(figures, evaluation, texts) : null,
  };
}

/** The side of a square that holds them: so a column of long texts is neither a tower nor the whole page. */
function shareOfWords(rows: readonly DocumentRow[], column: number): number {
  const lengths = rows.flatMap(({ role, cells }) =>
    role === "data" ? [cells[column]?.text.length ?? 0] : [],
  );
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return Math.max(NARROWEST_WORDS, Math.ceil(Math.sqrt(longest)));
}

function documentRow(
  row: FigureRow,
  { columns }: FigureTable,
  evaluation: Evaluation,
  texts: SummaryTexts,
): DocumentRow {
  if (row.role === "heading") {
    const heading = texts.unitTypeHeading(row.unitType, evaluation);
    return { role: "heading", cells: [wordsCell(heading)] };
  }
  const cells = columns.map((_, at) => documentCell(row.cells[at] ?? EMPTY_CELL, texts));
  if (row.role === "data") return { role: "data", cells };
  const label = wordsCell(texts.totalLabel(row.label, evaluation));
  return { role: "total", cells: [label, ...cells.slice(1)] };
}

export function documentCell(cell: FigureCell, { figures }: SummaryTexts): DocumentCell {
  return { text: figureText(cell, figures), number: numberOf(cell) };
}

export function wordsCell(text: string): DocumentCell {
  return { text, number: null };
}

function numberOf(cell: FigureCell): string | null {
  switch (cell.kind) {
    case "count":
      return String(cell.count);
    case "figure":
      return fixedText(cell.figure.shown, cell.figure.places);
    case "asEntered":
      return fullText(cell.value, cell.places);
    default:
      return null;
  }
}

/** Bars of result and minimum expected. */
function chartOf(figures: FigureTable, evaluation: Evaluation, texts: SummaryTexts): DocumentChart {
  const looks = { result: "dark", minimum: "light" } as const;
  const series = (["result", "minimum"] as const).flatMap((code): readonly DocumentSeries[] => {
    const column = figures.columns.indexOf(code);
    const title = texts.columnHeader(code, evaluation);
    return column < 0 ? [] : [{ title, column, look: looks[code] }];
  });
  return {
    title: texts.chartTitle(evaluation),
    alternativeText: texts.chartAlternativeText(barsOf(figures, texts)),
    series,
  };
}

function barsOf({ columns, rows }: FigureTable, texts: SummaryTexts): readonly ChartBar[] {
  return rows.flatMap((row) => {
    if (row.role === "heading") return [];
    const textOf = (column: ColumnCode): string | null => {
      const cell = row.cells[columns.indexOf(column)];
      return cell === undefined || cell.kind === "empty" ? null : figureText(cell, texts.figures);
    };
    return [
      { name: textOf("unit") ?? "", result: textOf("result") ?? "", minimum: textOf("minimum") },
    ];
  });
}
