import { rangeAddress } from "../../../core/workbook/address";
import type { ColumnRange, ListValidation } from "../../../core/workbook/plan";
import { columnRange } from "../../../core/workbook/reference";
import { commands, type QueuedCommand } from "../session/batches";
import { untracked } from "../session/host";

/** Excel's limit for a list that is written out. */
const LONGEST_LIST = 255;

/**
 * Drop-down lists. The comma separates in every language
 * (https://github.com/OfficeDev/office-js/issues/2128), so values with a comma need a range.
 */
export function listCommands(
  sheet: string,
  validations: readonly ListValidation[],
): readonly QueuedCommand[] {
  return validations.map(({ cells, source, isStrict }) =>
    commands(6, (workbook) => {
      const { dataValidation } = cellsOf(workbook, sheet, cells);
      const list =
        source.kind === "values"
          ? listText(source.values)
          : cellsOf(workbook, source.sheet, source.range);
      dataValidation.rule = { list: { inCellDropDown: true, source: list } };
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = {
        showAlert: true,
        style: isStrict ? "Stop" : "Warning",
        title: "",
        message: "",
      };
    }),
  );
}

function cellsOf(workbook: Excel.Workbook, sheet: string, range: ColumnRange): Excel.Range {
  const address = rangeAddress(columnRange(range));
  return untracked(workbook.worksheets.getItem(sheet).getRange(address));
}

/** Throws when the list needs a range. */
function listText(values: readonly string[]): string {
  const list = values.join(",");
  const isListable = values.length > 0 && values.every((value) => !value.includes(","));
  if (!isListable || list.length > LONGEST_LIST) {
    throw new Error(`Not a list that a validation can hold: ${list}`);
  }
  return list;
}
