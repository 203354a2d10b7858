import { CHART_NAME_PREFIX } from "../../../core/workbook/plan";
import { commands, type QueuedCommand } from "../session/batches";
import { untracked } from "../session/host";
import type { SheetState } from "../preflight/workbookState";

/**
 * Makes a sheet blank without taking it away: formulas that point to it, and names, go on working. Its tables become
 * plain cells first; of its charts only ours go. The page stays as it is but for the breaks, which are ours.
 */
export function clearSheet(sheet: string, { charts, tables }: SheetState): QueuedCommand {
  const ours = charts.filter((name) => name.startsWith(CHART_NAME_PREFIX));
  return commands(20 + 4 * (ours.length + tables.length), ({ worksheets }) => {
    const worksheet = worksheets.getItem(sheet);
    for (const name of tables) worksheet.tables.getItem(name).convertToRange();
    worksheet.autoFilter.remove();
    const used = untracked(worksheet.getUsedRangeOrNullObject(false));
    used.unmerge();
    // Before anything else goes: by its values one sees whether the sheet was reached.
    used.clear("Contents");
    for (const name of ours) worksheet.charts.getItemOrNullObject(name).delete();
    worksheet.freezePanes.unfreeze();
    worksheet.horizontalPageBreaks.removePageBreaks();
    const all = untracked(worksheet.getRange());
    all.rowHidden = false;
    all.columnHidden = false;
    all.format.useStandardHeight = true;
    all.format.useStandardWidth = true;
    used.dataValidation.clear();
    used.conditionalFormats.clearAll();
    used.clear("All");
  });
}
