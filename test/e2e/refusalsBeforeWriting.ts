import type { OpenRefusalCode } from "../../src/locale/it/openRefusals";
import { resizeTable } from "../../tools/emulated-excel/model/tableLayout";
import { mergeCells } from "../../tools/emulated-excel/model/merging";
import { sheetOf, tableOf } from "../../tools/emulated-excel/inspect/placesByName";
import { filterFirstColumn, liftFilter } from "./inWorkbook";
import {
  CALCULATION,
  CALCULATION_BATCHES,
  COPYING,
  READING_OWN_SHEET,
  type Trial,
} from "./refusalTrials";

// What Excel refuses before anything is written, and what its user then does.

const { check } = CALCULATION_BATCHES;
const nothing = (): void => undefined;

export const BEFORE_WRITING = {
  sheetProtected: {
    when: "somebody protects a sheet while it is read",
    work: CALCULATION,
    arrange: nothing,
    meanwhile: [
      check,
      (excel) => {
        sheetOf(excel, "Obiettivi").isProtected = true;
      },
    ],
    sentence:
      "Il foglio «Obiettivi» è protetto: non è stato scritto nulla. Toglietene la protezione (Revisione > Rimuovi protezione foglio) e riprovate.",
    leaves: {
      kind: "asFound",
      mend: (excel) => {
        sheetOf(excel, "Obiettivi").isProtected = false;
      },
    },
  },
  structureProtected: {
    when: "somebody protects the structure of the workbook while it is read",
    work: CALCULATION,
    arrange: nothing,
    meanwhile: [
      check,
      ({ workbook }) => {
        workbook.isStructureProtected = true;
      },
    ],
    sentence:
      "La struttura della cartella di lavoro è protetta e non si possono aggiungere né togliere fogli: non è stato scritto nulla. Togliete la protezione (Revisione > Proteggi cartella di lavoro) e riprovate.",
    leaves: {
      kind: "asFound",
      mend: ({ workbook }) => {
        workbook.isStructureProtected = false;
      },
    },
  },
  workbookReadOnly: {
    when: "the workbook can only be read any more",
    work: CALCULATION,
    arrange: nothing,
    meanwhile: [
      check,
      ({ workbook }) => {
        workbook.isReadOnly = true;
      },
    ],
    sentence:
      "La cartella di lavoro è aperta in sola lettura: non è stato scritto nulla. Abilitatene la modifica, oppure salvatene una copia, e riprovate.",
    leaves: {
      kind: "asFound",
      mend: ({ workbook }) => {
        workbook.isReadOnly = false;
      },
    },
  },
  tableFiltered: {
    when: "a filter hides rows, and the user lifts it by hand",
    work: CALCULATION,
    arrange: (excel) => {
      filterFirstColumn(excel, "Obiettivi", ["1"]);
    },
    sentence:
      "La tabella «Obiettivi» ha un filtro attivo, e con righe nascoste i valori finirebbero nel posto sbagliato: non è stato scritto nulla. Togliete il filtro, oppure lasciate che venga tolto e rimesso alla fine, e riprovate.",
    leaves: {
      kind: "asFound",
      mend: (excel) => {
        liftFilter(excel, "Obiettivi");
      },
    },
  },
  mergedCells: {
    when: "cells are merged where the columns would go",
    work: CALCULATION,
    arrange: (excel) => {
      const { right, top } = tableOf(excel, "Obiettivi").rectangle;
      const area = { top: top + 1, bottom: top + 2, left: right + 1, right: right + 1 };
      mergeCells(sheetOf(excel, "Obiettivi"), area, false);
    },
    sentence:
      "Accanto alla tabella, dove andrebbero le nuove colonne, ci sono celle unite («Obiettivi!H2:H3»): non è stato scritto nulla. Dividetele (Home > Unisci e centra) e riprovate.",
    leaves: {
      kind: "asFound",
      mend: (excel) => {
        sheetOf(excel, "Obiettivi").merged = [];
      },
    },
  },
  noRoomForColumns: {
    when: "something is written where the columns would go",
    work: CALCULATION,
    arrange: ({ user }) => {
      user.typeInCell("Obiettivi!I2", "appunto");
    },
    sentence:
      "A destra della tabella non c'è posto per le nuove colonne («Obiettivi!I2»): ci sono altre celle piene, celle unite, una formula che occupa più celle o un'altra tabella. Spostatele e riprovate: non è stato scritto nulla.",
    leaves: {
      kind: "asFound",
      mend: ({ user }) => {
        user.clearCells("Obiettivi!I2");
      },
    },
  },
  noRoomForRows: {
    when: "something is written where the rows would go",
    work: COPYING,
    arrange: ({ user }) => {
      user.typeInCell("Obiettivi!B6", "appunto");
    },
    sentence:
      "Sotto la tabella non c'è posto per le nuove righe («Obiettivi!B6»): ci sono altre celle piene, celle unite, una formula che occupa più celle, un'altra tabella o una riga di totali. Spostatele (la riga di totali si toglie da Struttura tabella > Riga Totale) e riprovate: non è stato scritto nulla.",
    leaves: {
      kind: "asFound",
      mend: ({ user }) => {
        user.clearCells("Obiettivi!B6");
      },
    },
  },
  operationNotSupported: {
    when: "an older Excel cannot make the table longer, and the user does",
    excelApi: "1.9",
    work: COPYING,
    arrange: nothing,
    sentence:
      "Qui non si può fare una delle operazioni richieste («Obiettivi»): non è stato scritto nulla. Usate un Excel aggiornato, oppure Excel sul web, e riprovate. Se mancano righe a una tabella, potete anche allungarla voi, trascinandone l'angolo in basso a destra.",
    leaves: {
      kind: "asFound",
      mend: (excel) => {
        const table = tableOf(excel, "Obiettivi");
        const { rectangle } = table;
        excel.user.edit(() => {
          resizeTable(table, { ...rectangle, bottom: rectangle.bottom + 2 });
        });
      },
    },
  },
  sheetTooLarge: {
    when: "something is written far below somebody's own table, and the user clears it",
    work: READING_OWN_SHEET,
    arrange: ({ user }) => {
      // 900,000 rows of six columns: more than five million cells.
      user.typeInCell("PEG!F900000", "x");
    },
    sentence:
      "Il foglio «PEG» è troppo grande per essere letto per intero. Copiate in un altro foglio la sola tabella che serve e scegliete quello.",
    leaves: {
      kind: "asFound",
      mend: ({ user }) => {
        user.clearCells("PEG!F900000");
      },
    },
  },
  workbookChanged: {
    when: "somebody inserts a row after the rows were read",
    work: CALCULATION,
    arrange: nothing,
    meanwhile: [
      check,
      ({ coauthor }) => {
        coauthor.insertRows("Obiettivi!3:3");
      },
    ],
    sentence:
      "Il file è cambiato durante il lavoro («Obiettivi»): non è stato scritto nulla. Riprovate.",
    leaves: { kind: "asFound", mend: nothing },
  },
  cellBeingEdited: {
    when: "a cell is being edited in an Excel that does not wait",
    work: CALCULATION,
    arrange: ({ faults }) => {
      faults.failBatch(1, "InvalidOperationInCellEditMode");
      faults.failBatch(2, "InvalidOperationInCellEditMode");
    },
    sentence:
      "State modificando una cella, e finché è così Excel non accetta altro: non è stato scritto nulla. Premete Invio per confermare o Esc per annullare, e riprovate.",
    leaves: {
      kind: "asFound",
      mend: ({ faults }) => {
        faults.clear();
      },
    },
  },
  excelFailed: {
    when: "Excel answers with an error",
    work: CALCULATION,
    arrange: ({ faults }) => {
      faults.failBatch(1, "GeneralException");
    },
    sentence:
      "Excel ha risposto con un errore: non è stato scritto nulla. Riprovate; se succede ancora, chiudete e riaprite la cartella di lavoro.",
    leaves: {
      kind: "asFound",
      mend: ({ faults }) => {
        faults.clear();
      },
    },
  },
  excelTimedOut: {
    when: "Excel gives up before it has begun to write",
    work: CALCULATION,
    arrange: ({ faults }) => {
      faults.timeOutBatch(CALCULATION_BATCHES.writing, { isDone: false, answer: "RequestAborted" });
    },
    sentence:
      "Excel non risponde, e nella cartella di lavoro non risulta scritto nulla. Attendete che abbia finito ciò che sta facendo e riprovate.",
    leaves: {
      kind: "asFound",
      mend: ({ faults }) => {
        faults.clear();
      },
    },
  },
} satisfies Partial<Record<OpenRefusalCode, Trial>>;
