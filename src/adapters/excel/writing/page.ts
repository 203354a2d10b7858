import type { PageSetup } from "../../../core/workbook/plan";
import { footerSections } from "../../../core/workbook/footer";
import { commands, type QueuedCommand } from "../session/batches";

const POINTS_PER_CENTIMETRE = 72 / 2.54;

/**
 * How the sheet prints; the footer comes last. Title rows that were set before and are none now stay: Office.js cannot
 * take them back.
 */
export function pageCommands(sheet: string, page: PageSetup): readonly QueuedCommand[] {
  const setup = commands(14, ({ worksheets }) => {
    setPage(worksheets.getItem(sheet).pageLayout, page);
  });
  const breaks = page.pageBreaksBefore.filter((row) => row > 1);
  if (breaks.length === 0) return [setup];
  const broken = commands(breaks.length * 2, ({ worksheets }) => {
    const { horizontalPageBreaks } = worksheets.getItem(sheet);
    for (const row of breaks) horizontalPageBreaks.add(`A${row}`);
  });
  return [broken, setup];
}

function setPage(layout: Excel.PageLayout, page: PageSetup): void {
  const { margins, titleRows } = page;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = page.fitsOnePageWide ? { horizontalFitToPages: 1 } : { scale: 100 };
  layout.topMargin = margins.top * POINTS_PER_CENTIMETRE;
  layout.rightMargin = margins.right * POINTS_PER_CENTIMETRE;
  layout.bottomMargin = margins.bottom * POINTS_PER_CENTIMETRE;
  layout.leftMargin = margins.left * POINTS_PER_CENTIMETRE;
  if (titleRows !== null) layout.setPrintTitleRows(`$${titleRows.first}:$${titleRows.last}`);
  const { left, right } = footerSections(page.footer);
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.rightFooter = right;
}
