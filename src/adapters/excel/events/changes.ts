import { runBatches, type ExcelSession } from "../session/session";
import { judgeChanges, type ToldChange } from "./changeAuthor";

/**
 * Calls back when the user, a co-author or another add-in changes, adds or deletes a table, or deletes its sheet; it may
 * do so more than once. `isOwnWriting`: whether this pane is writing or has just done so. The handlers die with the pane.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 *
 * Returns whether Excel accepted the handlers.
 */
export async function followTables(
  session: ExcelSession,
  onChange: () => void,
  isOwnWriting: () => boolean,
): Promise<boolean> {
  const isByOthers = judgeChanges(isOwnWriting);
  const hear = (change: ToldChange): void => {
    if (isByOthers(change)) onChange();
  };
  const asked = await runBatches(session, async ({ workbook }, sync) => {
    followCells(workbook, hear);
    const placeTables = followWholeTables(workbook, hear);
    await sync();
    placeTables();
    return null;
  });
  return asked.ok;
}

type Hear = (change: ToldChange) => void;

function followCells({ tables, worksheets }: Excel.Workbook, hear: Hear): void {
  tables.onChanged.add(
    telling((cells) => {
      hear({ kind: "cellsOfTable", cells, isRemote: isRemote(cells) });
    }),
  );
  worksheets.onChanged.add(
    telling((cells) => {
      hear({
        kind: "cellsOfSheet",
        cells,
        isByThisAddin: cells.triggerSource === "ThisLocalAddin",
      });
    }),
  );
}

/**
 * Returns a function to call after the batch; it notes which sheet each table is on. Excel may not report the tables
 * of a deleted sheet.
 */
function followWholeTables({ tables, worksheets }: Excel.Workbook, hear: Hear): () => void {
  const sheets = new Map<string, string>();
  tables.load("items/id,items/worksheet/id");
  tables.onAdded.add(
    telling((added) => {
      sheets.set(added.tableId, added.worksheetId);
      hear({ kind: "wholeTable", isRemote: isRemote(added) });
    }),
  );
  tables.onDeleted.add(
    telling((deleted) => {
      sheets.delete(deleted.tableId);
      hear({ kind: "wholeTable", isRemote: isRemote(deleted) });
    }),
  );
  worksheets.onDeleted.add(
    telling((deleted) => {
      const hadTables = [...sheets.values()].includes(deleted.worksheetId);
      if (hadTables) hear({ kind: "wholeTable", isRemote: isRemote(deleted) });
    }),
  );
  return () => {
    for (const { id, worksheet } of tables.items) sheets.set(id, worksheet.id);
  };
}

/** Wraps a callback as an event handler of Excel, which must return a promise. */
function telling<Told>(tell: (told: Told) => void): (told: Told) => Promise<void> {
  return (told) => {
    tell(told);
    return Promise.resolve();
  };
}

function isRemote({ source }: { readonly source: string }): boolean {
  return source === "Remote";
}
