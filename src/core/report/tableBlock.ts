import type { Evaluation } from "../domain/evaluation";
import { fixedText, fullText } from "../numeric/decimal";
import {
  EMPTY_CELL,
  isTextColumn,
  type FigureCell,
  type FigureRow,
  type FigureTable,
} from "../tables/figureTable";
import { figureText } from "../texts/figureText";
import type { SummaryTexts } from "../texts/texts";
import { chartOf } from "./chartBlock";
import type {
  DocumentCell,
  DocumentChart,
  DocumentRow,
  DocumentSection,
  DocumentTable,
} from "./document";

/** Of a column of numbers; of a column of words it depends on how long they are. */
const NUMBER_SHARE = 3;
const NARROWEST_WORDS = 3;

/** A figure table with its title and its notes; a table on pages of its own says the status too. */
export function tableSection(
  figures: FigureTable,
  evaluation: Evaluation,
  texts: SummaryTexts,
  chart: DocumentChart | null = null,
): DocumentSection {
  const status = figures.rowsOf === "objectives" ? texts.status(evaluation) : null;
  return {
    blocks: [
      ...(status === null
        ? []
        : [{ kind: "paragraph" as const, role: "alert" as const, text: status }]),
      { kind: "heading", level: 2, text: texts.tableTitle(figures.code, evaluation) },
      { ...tableBlock(figures, evaluation, texts), ...(chart && { chart }) },
      ...figures.notes.map((note) => ({
        kind: "paragraph" as const,
        role: "note" as const,
        text: texts.note(note, evaluation),
      })),
      ...(chart === null || chart.without.length === 0
        ? []
        : [
            {
              kind: "paragraph" as const,
              role: "note" as const,
              text: texts.withoutBar(chart.without),
            },
          ]),
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
  const isPercentage = (cell.kind === "figure" || cell.kind === "asEntered") && cell.isPercentage;
  const text = figureText(cell, figures);
  const shown = { text, number: numberOf(cell), isPercentage };
  return cell.kind === "points" ? { ...shown, isSigned: true } : shown;
}

export function wordsCell(text: string): DocumentCell {
  return { text, number: null, isPercentage: false };
}

function numberOf(cell: FigureCell): string | null {
  switch (cell.kind) {
    case "count":
      return String(cell.count);
    case "figure":
      return fixedText(cell.figure.shown, cell.figure.places);
    case "asEntered":
      return fullText(cell.value, cell.places);
    case "points":
      return fixedText(cell.value, cell.places);
    default:
      return null;
  }
}
