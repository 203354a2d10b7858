import { doesOverlap, parseRangeReference } from "../../../core/workbook/reference";

/** Cells as an event of Excel names them: the id of their sheet, "B2:C3" or "4:4". */
export interface ToldCells {
  readonly worksheetId: string;
  readonly address: string;
}

/** An event of Excel. Remote: from the Excel of a co-author. */
export type ToldChange =
  | { readonly kind: "cellsOfTable"; readonly cells: ToldCells; readonly isRemote: boolean }
  | { readonly kind: "wholeTable"; readonly isRemote: boolean }
  | { readonly kind: "cellsOfSheet"; readonly cells: ToldCells; readonly isByThisAddin: boolean };

/**
 * Takes the events in their order and says of each whether another user has changed a table. Excel names the add-in
 * that made a change, but only in events of a sheet and from ExcelApi 1.14 on
 * (https://learn.microsoft.com/javascript/api/excel/excel.eventtriggersource). So while we write, or just
 * after it, a change of a table is another user's if the sheet's event for the same cells is. The two events come in
 * any order. An Excel that never names us as the author is not trusted: every change during our writing counts as ours.
 */
export function judgeChanges(isOwnWriting: () => boolean): (change: ToldChange) => boolean {
  let namesOurs = false;
  let inTables: ToldCells[] = [];
  let byOthers: ToldCells[] = [];
  const forget = (): void => {
    inTables = [];
    byOthers = [];
  };
  return (change) => {
    const isOwnTime = isOwnWriting();
    if (change.kind !== "cellsOfSheet" && (change.isRemote || !isOwnTime)) {
      forget();
      return true;
    }
    if (change.kind === "cellsOfTable") inTables.push(change.cells);
    if (change.kind === "cellsOfSheet" && change.isByThisAddin) namesOurs = true;
    if (change.kind === "cellsOfSheet" && !change.isByThisAddin) byOthers.push(change.cells);
    const isByOthers =
      namesOurs && byOthers.some((theirs) => inTables.some((cells) => share(cells, theirs)));
    if (isByOthers || !isOwnTime) forget();
    return isByOthers;
  };
}

/** Whole rows and columns, and several areas, count as sharing cells with all of their sheet. */
function share(some: ToldCells, others: ToldCells): boolean {
  if (some.worksheetId !== others.worksheetId) return false;
  const [one, other] = [parseRangeReference(some.address), parseRangeReference(others.address)];
  return one === null || other === null || doesOverlap(one, other);
}
