import { parseRangeReference, type SheetRange } from "../../core/workbook/reference";
import { placeOfReference } from "../../core/workbook/sheetReference";
import type { Digest } from "../../core/sheet/writing/sheetsToWrite";
import { success } from "../../core/workbook/result";
import { copyText } from "../../taskpane/clipboard";
import type { DownloadedFile, WorkbookTarget } from "../../taskpane/commands";
import type { PaneHost } from "../../taskpane/paneHost";
import type { WorkbookView } from "../sheets/workbookView";
import type { WorkbookFile } from "../workbookFile";

/** What the pane asks of the page around it. */
export interface PageTools {
  readonly digest: Digest;
  readonly selection: () => SheetRange;
  /** Marks cells in the grid and brings them into sight. */
  readonly show: (place: SheetRange) => void;
  readonly download: (file: DownloadedFile) => void;
}

/** The workbook that is open in the page. */
export function pagePaneHost(file: WorkbookFile, tools: PageTools, page: Document): PaneHost {
  return {
    digest: tools.digest,
    gateway: () => file.gateway,
    readSelection: () => Promise.resolve(success(tools.selection())),
    // It is on the page's first screen.
    openExample: null,
    select: (target) => {
      const place = placeOf(target, file.shown().view);
      if (place !== null) tools.show(place);
      return Promise.resolve(place !== null);
    },
    copy: (text, html) => copyText(text, page, html),
    renameTable: file.renameTable,
    openWithFile: null,
    download: tools.download,
    newWorkbook: file.newWorkbook,
    openWorkbook: null,
    followChanges: (onChange) =>
      file.follow((by) => {
        if (by === "grid") onChange();
      }),
    prepareNext: () => undefined,
  };
}

/** Null for what is not in a sheet that is shown. */
function placeOf(target: WorkbookTarget, { sheets }: WorkbookView): SheetRange | null {
  switch (target.kind) {
    case "cell": {
      const place = placeOfReference(target.reference);
      const range = place && parseRangeReference(place.address);
      const isShown = sheets.some(({ name }) => name === place?.sheet);
      return place && range && isShown ? { sheet: place.sheet, range } : null;
    }
    case "sheet":
      return sheets.some(({ name }) => name === target.sheet)
        ? { sheet: target.sheet, range: FIRST_CELL }
        : null;
    case "column":
      for (const { name: sheet, tables } of sheets) {
        const table = tables.find(({ name }) => name === target.table);
        const at = table?.columns.findIndex(({ header }) => header === target.header) ?? -1;
        if (table === undefined || at < 0) continue;
        const column = table.range.firstColumn + at;
        return {
          sheet,
          range: {
            firstRow: table.firstDataRow,
            lastRow: table.lastDataRow,
            firstColumn: column,
            lastColumn: column,
          },
        };
      }
      return null;
  }
}

const FIRST_CELL = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
