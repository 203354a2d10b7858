import type { Evaluation } from "../../domain/evaluation";
import type { ColumnCode, FigureTable } from "../../tables/figureTable";
import { figureText } from "../../texts/figureText";
import type { ChartBar, SummaryTexts } from "../../texts/texts";
import { DEFAULT_ROW_HEIGHT } from "../../workbook/limits";
import type { BarChart, ChartSeries, ColumnRange, SheetRow } from "../../workbook/plan";
import { heightOfRows } from "./page";
import type { Section } from "./sections";

/** Tells our chart from any other that somebody puts on the sheet. */
const CHART_NAME = "CalcolaPerformance.Grafico";

const LEAST_HEIGHT = 190;
/** Title, axis and legend. */
const FRAME_HEIGHT = 90;
const HEIGHT_PER_UNIT = 34;
const FILLER: SheetRow = { height: DEFAULT_ROW_HEIGHT, cells: [] };

/** The section with as many rows under its table as the chart beside it needs. */
export function withRoomForChart(section: Section, figures: FigureTable): Section {
  const needed = Math.max(LEAST_HEIGHT, FRAME_HEIGHT + figures.rows.length * HEIGHT_PER_UNIT);
  const beside = heightOfRows(section.rows.slice(section.table?.headerAt));
  const fillers = Math.max(0, Math.ceil((needed - beside) / DEFAULT_ROW_HEIGHT));
  return { ...section, rows: [...section.rows, ...Array.from({ length: fillers }, () => FILLER)] };
}

/** Bars of result and minimum expected, to the right of their table. Rows are of the whole sheet. */
export function resultsChart(
  figures: FigureTable,
  headerRow: number,
  lastRow: number,
  lastColumn: number,
  evaluation: Evaluation,
  texts: SummaryTexts,
): BarChart {
  const looks = { result: "dark", minimum: "light" } as const;
  const series = (["result", "minimum"] as const).flatMap((column): readonly ChartSeries[] => {
    const values = columnOf(column);
    const title = texts.columnHeader(column, evaluation);
    return values === null ? [] : [{ title, values, look: looks[column] }];
  });
  return {
    name: CHART_NAME,
    title: texts.chartTitle(evaluation),
    alternativeText: texts.chartAlternativeText(barsOf(figures, texts)),
    categories: rangeAt(0),
    series,
    anchor: {
      from: { row: headerRow, column: figures.columns.length + 1 },
      to: { row: lastRow, column: lastColumn },
    },
  };

  function columnOf(column: ColumnCode): ColumnRange | null {
    const position = figures.columns.indexOf(column);
    return position < 0 ? null : rangeAt(position);
  }

  function rangeAt(position: number): ColumnRange {
    return {
      column: position + 1,
      firstRow: headerRow + 1,
      lastRow: headerRow + figures.rows.length,
    };
  }
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
