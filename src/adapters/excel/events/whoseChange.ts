import { doesOverlap, parseRangeReference } from "../../../core/workbook/reference";

/** Cells as Excel tells of them: the id of their sheet, "B2:C3" or "4:4". */
export interface ToldCells {
  readonly worksheetId: string;
  readonly address: string;
}

/** What Excel tells of. Remote: from the Excel of a co-author. */
export type ToldChange =
  | { readonly kind: "cellsOfTable"; readonly cells: ToldCells; readonly isRemote: boolean }
  | { readonly kind: "wholeTable"; readonly isRemote: boolean }
  | { readonly kind: "cellsOfSheet"; readonly cells: ToldCells; readonly isByThisAddin: boolean };

/**
 * Says of one change after the other whether it shows that somebody else has changed a table. Excel names the add-in
 * that made a change, but only of a change in a sheet and from ExcelApi 1.14 on
 * (https://learn.microsoft.com/javascript/api/excel/excel.eventtriggersource). So while this one writes, or has just
 * done so, a table's change is somebody else's where the sheet's change of those cells is, whichever of the two is told
 * first. An Excel that has never named our own writing is not believed: there everything told meanwhile is ours.
 */
export function judgeChanges(isOwnWriting: () => boolean): (change: ToldChange) => boolean {
  let namesOurs = false;
  let inTables: ToldCells[] = [];
  let bySomebodyElse: ToldCells[] = [];
  const forget = (): void => {
    inTables = [];
    bySomebodyElse = [];
  };
  return (change) => {
    const isOwnTime = isOwnWriting();
    if (change.kind !== "cellsOfSheet" && (change.isRemote || !isOwnTime)) {
      forget();
      return true;
    }
    if (change.kind === "cellsOfTable") inTables.push(change.cells);
    if (change.kind === "cellsOfSheet" && change.isByThisAddin) namesOurs = true;
    if (change.kind === "cellsOfSheet" && !change.isByThisAddin) bySomebodyElse.push(change.cells);
    const isSomebodyElses =
      namesOurs && bySomebodyElse.some((theirs) => inTables.some((cells) => share(cells, theirs)));
    if (isSomebodyElses || !isOwnTime) forget();
    return isSomebodyElses;
  };
}

/** Whole rows and columns, and several areas, share cells with all of their sheet. */
function share(some: ToldCells, others: ToldCells): boolean {
  if (some.worksheetId !== others.worksheetId) return false;
  const [one, other] = [parseRangeReference(some.address), parseRangeReference(others.address)];
  return one === null || other === null || doesOverlap(one, other);
}
