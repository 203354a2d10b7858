import type { DocumentPart, ReportDocument } from "../../report/document";
import { pageSetup } from "../../workbook/pageSetup";
import type { SheetChart, SheetContent } from "../../workbook/plan";
import { sheetChart } from "./chart";
import { gridWithFullRows } from "./fullRows";
import { countRows, headerRowOf, paginated, repeatedRows } from "./page";
import { partSections, type SheetSection } from "./sections";

/** What has room on one line beside the page number. */
const LONGEST_FOOTER = 110;

/** A part of a document as a sheet: columns, heights, print and chart. What it says is the document's. */
export function partSheet(part: DocumentPart, document: ReportDocument): SheetContent {
  const grid = gridWithFullRows(part, document.continues);
  const settings = { grid, continues: document.continues };
  const unbroken = partSections(part, settings);
  const page = { orientation: part.orientation, grid };
  const titleRows = repeatedRows(unbroken);
  const { sections, breaks } = paginated(unbroken, page, titleRows);
  const { before, between } = document.pageNumber;
  return {
    columnWidths: grid,
    rows: sections.flatMap(({ rows }) => rows),
    // The header of a long table; on the first sheet there is nothing that one wants to keep in sight.
    frozenRows: sections.length === 1 ? (headerRowOf(sections, 0) ?? 0) : 0,
    showsGridlines: false,
    page: pageSetup(
      part.orientation,
      document.footer.slice(0, LONGEST_FOOTER),
      [before, { field: "page" }, between, { field: "pages" }],
      titleRows,
      breaks,
    ),
    chart: chartOf(sections, grid.length),
    tables: [],
    validations: [],
  };
}

function chartOf(sections: readonly SheetSection[], lastColumn: number): SheetChart | null {
  const at = sections.findIndex(({ charted }) => charted !== null);
  const charted = sections[at]?.charted;
  if (!charted?.chart) return null;
  const tableAt = sections.findIndex(({ table }) => table?.block === charted);
  const headerRow = headerRowOf(sections, tableAt);
  const repeats = sections[tableAt]?.table?.repeats ?? 0;
  const firstRow = countRows(sections.slice(0, at)) + 1;
  return headerRow === null
    ? null
    : sheetChart(charted, charted.chart, { firstRow, headerRow, repeats, lastColumn });
}
