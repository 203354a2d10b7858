import type { DocumentPart, ReportDocument } from "../../report/document";
import { pageSetup } from "../../workbook/pageSetup";
import type { BarChart, SheetContent } from "../../workbook/plan";
import { sheetChart } from "./chart";
import { gridOf } from "./grid";
import { headerRowOf, pageBreaks, repeatedRows } from "./page";
import { sheetSection, type SheetSection } from "./sections";

/** What has room on one line beside the page number. */
const LONGEST_FOOTER = 110;

/** A part of a document as a sheet: columns, heights, print and chart. What it says is the document's. */
export function partSheet(part: DocumentPart, document: ReportDocument): SheetContent {
  const grid = gridOf(part);
  const settings = { grid, continues: document.continues };
  const sections = part.sections.map((section) => sheetSection(section, settings));
  const page = { orientation: part.orientation, grid };
  const titleRows = repeatedRows(sections);
  const { before, between } = document.pageNumber;
  return {
    columnWidths: grid,
    rows: sections.flatMap(({ rows }) => rows),
    frozenRows: headerRowOf(sections, 0) ?? sections[0]?.rows.length ?? 0,
    showsGridlines: false,
    page: pageSetup(
      part.orientation,
      document.footer.slice(0, LONGEST_FOOTER),
      [before, { field: "page" }, between, { field: "pages" }],
      titleRows,
      pageBreaks(sections, page, titleRows),
    ),
    chart: chartOf(sections, grid.length),
    tables: [],
    validations: [],
  };
}

/** A sheet has one chart at most: the first one. */
function chartOf(sections: readonly SheetSection[], lastColumn: number): BarChart | null {
  for (const [at, { table }] of sections.entries()) {
    const header = headerRowOf(sections, at);
    if (table?.block.chart && header !== null) {
      return sheetChart(table.block, table.block.chart, header, lastColumn);
    }
  }
  return null;
}
