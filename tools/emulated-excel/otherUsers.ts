import { parseReference } from "./model/addresses";
import { actAs } from "./model/happenings";
import { rangeOn } from "./model/ranges";
import { activateSheet, selectCells } from "./model/selection";
import { sheetNamed } from "./model/sheetNames";
import { addSheet, deleteSheet } from "./model/sheetStructure";
import { deleteCells, insertCells } from "./model/shifting";
import type { EmulatedRange, EmulatedSheet, EmulatedWorkbook } from "./model/workbook";
import { clearContents, writeValues } from "./model/writing";

/**
 * Another user of the workbook. What they do is refused where Excel would refuse it (with a HostError), and
 * raises events for the add-ins. Cells are named "Foglio1!C3", rows "Foglio1!3:5".
 */
export interface OtherUser {
  /** Taken as `Range.values` takes it, so in the American form. */
  readonly typeInCell: (cell: string, value: string | number | boolean) => void;
  readonly clearCells: (cells: string) => void;
  readonly insertRows: (rows: string) => void;
  readonly deleteRows: (rows: string) => void;
  readonly selectCells: (cells: string) => void;
  readonly openSheet: (name: string) => void;
  readonly addSheet: (name: string) => void;
  readonly deleteSheet: (name: string) => void;
  /** Anything else that the model's functions do. */
  readonly edit: (act: (workbook: EmulatedWorkbook) => void) => void;
}

export function createOtherUser(workbook: EmulatedWorkbook, actor: "user" | "coauthor"): OtherUser {
  const edit = (act: () => void): void => {
    actAs(workbook, actor, act);
  };
  const inCells = (address: string, act: (cells: EmulatedRange) => void): void => {
    edit(() => {
      act(cellsAt(workbook, address));
    });
  };
  const inSheet = (name: string, act: (sheet: EmulatedSheet) => void): void => {
    edit(() => {
      act(sheetCalled(workbook, name));
    });
  };
  return {
    typeInCell: (cell, value) => {
      inCells(cell, ({ sheet, rectangle }) => {
        writeValues(sheet, rectangle, value);
      });
    },
    clearCells: (cells) => {
      inCells(cells, ({ sheet, rectangle }) => {
        clearContents(sheet, rectangle);
      });
    },
    insertRows: (rows) => {
      inCells(rows, ({ sheet, rectangle }) => {
        insertCells(sheet, rectangle, "Down");
      });
    },
    deleteRows: (rows) => {
      inCells(rows, ({ sheet, rectangle }) => {
        deleteCells(sheet, rectangle, "Up");
      });
    },
    selectCells: (cells) => {
      inCells(cells, selectCells);
    },
    openSheet: (name) => {
      inSheet(name, activateSheet);
    },
    addSheet: (name) => {
      edit(() => {
        addSheet(workbook, name);
      });
    },
    deleteSheet: (name) => {
      inSheet(name, deleteSheet);
    },
    edit: (act) => {
      edit(() => {
        act(workbook);
      });
    },
  };
}

function sheetCalled(workbook: EmulatedWorkbook, name: string): EmulatedSheet {
  const sheet = sheetNamed(workbook, name);
  if (sheet === null) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function cellsAt(workbook: EmulatedWorkbook, address: string): EmulatedRange {
  const { sheet = null, rectangle } = parseReference(address) ?? {};
  if (sheet === null || rectangle === undefined) {
    throw new Error(`${address} names no cells of a sheet.`);
  }
  return rangeOn(sheetCalled(workbook, sheet), rectangle);
}
