import type { Evaluation } from "../../domain/evaluation";
import type { CalendarDate } from "../../domain/calendarDate";
import { figureTables } from "../../tables/figureTables";
import type { SummaryTexts } from "../../texts/texts";
import type { BarChart, PageSetup, SheetContent } from "../../workbook/plan";
import { pageSetup } from "../../workbook/pageSetup";
import { resultsChart, withRoomForChart } from "./chart";
import { countRows, headerRowOf, pageBreaks, repeatedRows } from "./page";
import { COLUMN_WIDTHS } from "./rows";
import {
  headlineSection,
  rulesSection,
  tableSection,
  titleSection,
  type Section,
} from "./sections";

/** What stands on one line beside the page number. */
const LONGEST_FOOTER = 110;

/** The title and the chart need this many columns even when no table does. */
const LEAST_COLUMNS = 7;

/** The sheet `Riepilogo <Anno>` (workbook.md, What is written). Sections without content are left out. */
export function summarySheet(
  evaluation: Evaluation,
  calculatedOn: CalendarDate,
  texts: SummaryTexts,
): SheetContent {
  const tables = figureTables(evaluation);
  const columns = Math.max(LEAST_COLUMNS, ...tables.map((table) => table.columns.length));
  const title = titleSection(evaluation, texts, columns);
  const sections = [
    title,
    headlineSection(evaluation, texts),
    ...tables.map((table) => {
      const section = tableSection(table, evaluation, texts, columns);
      return table.code === "unitResults" ? withRoomForChart(section, table) : section;
    }),
    rulesSection(evaluation, calculatedOn, texts, columns),
  ];
  return {
    columnWidths: COLUMN_WIDTHS.slice(0, columns),
    rows: sections.flatMap(({ rows }) => rows),
    frozenRows: title.rows.length,
    showsGridlines: false,
    page: pageOf(sections, columns, evaluation, texts),
    chart: chartOf(sections, columns, evaluation, texts),
    tables: [],
    validations: [],
  };
}

function pageOf(
  sections: readonly Section[],
  columns: number,
  evaluation: Evaluation,
  texts: SummaryTexts,
): PageSetup {
  const titleRows = repeatedRows(sections, columns);
  const { before, between } = texts.pageNumber;
  return pageSetup(
    "landscape",
    texts.footer(evaluation).slice(0, LONGEST_FOOTER),
    [before, { field: "page" }, between, { field: "pages" }],
    titleRows,
    pageBreaks(sections, columns, titleRows),
  );
}

function chartOf(
  sections: readonly Section[],
  columns: number,
  evaluation: Evaluation,
  texts: SummaryTexts,
): BarChart | null {
  const at = sections.findIndex(({ table }) => table?.figures.code === "unitResults");
  const figures = sections[at]?.table?.figures;
  const header = headerRowOf(sections, at);
  if (!figures || header === null) return null;
  const lastRow = countRows(sections.slice(0, at + 1));
  return resultsChart(figures, header, lastRow, columns, evaluation, texts);
}
