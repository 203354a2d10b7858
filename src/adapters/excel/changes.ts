import { converse, type ExcelLine } from "./conversation";

/**
 * Calls back when the user, a co-author or another add-in changes a table. Excel does not say of a table's change that
 * it was made by this pane: `isOwnWriting` is asked. The handler dies with the pane.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 *
 * Answers whether Excel has agreed to tell.
 */
export async function followTables(
  line: ExcelLine,
  onChange: () => void,
  isOwnWriting: () => boolean,
): Promise<boolean> {
  const asked = await converse(line, async ({ workbook }, sync) => {
    workbook.tables.onChanged.add(() => {
      if (!isOwnWriting()) onChange();
      return Promise.resolve();
    });
    await sync();
    return null;
  });
  return asked.ok;
}
