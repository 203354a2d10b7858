import { runBatches, type ExcelSession } from "../session/session";

/**
 * Gives a table of the user's another name; formulas that name it follow. False when it is no longer there, the name
 * is taken, or Excel refuses.
 */
export async function renameTable(
  session: ExcelSession,
  from: string,
  to: string,
): Promise<boolean> {
  const renamed = await runBatches(session, async ({ workbook }, sync) => {
    const table = workbook.tables.getItemOrNullObject(from);
    const taken = workbook.tables.getItemOrNullObject(to);
    table.load("name");
    taken.load("name");
    await sync();
    if (table.isNullObject || !taken.isNullObject) return false;
    table.name = to;
    await sync();
    return true;
  });
  return renamed.ok && renamed.value;
}
