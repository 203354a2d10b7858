import type { OpenRefusalCode } from "../../src/locale/it/openRefusals";
import { filterFirstColumn, valuesOf } from "./inWorkbook";
import { CALCULATION, CALCULATION_BATCHES, REMOVAL, type Trial, type Work } from "./refusalTrials";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { tableOf } from "../../tools/emulated-excel/inspect/placesByName";

// What happens to Excel once it has begun to write: put back at once, later, or only said.

const { writing } = CALCULATION_BATCHES;
const RESTORE = "Ripristina com'era prima del calcolo";
const nothing = (): void => undefined;

/** The same with the user's word that filters are lifted. */
const LIFTING: Work = {
  ...CALCULATION,
  reach: async (user) => {
    filterFirstColumn(user.excel, "Obiettivi", ["1"]);
    await user.click(CALCULATION.button);
    await user.reads("ha un filtro attivo");
  },
  button: "Togli il filtro, scrivi e rimettilo",
};

/** From a batch on, for longer than any work is. */
function failFrom(first: number, { faults }: EmulatedExcel): void {
  for (let batch = first; batch < first + 30; batch += 1)
    faults.failBatch(batch, "GeneralException");
}

function insertRow({ coauthor }: EmulatedExcel): void {
  coauthor.insertRows("Obiettivi!3:3");
}

export const WHILE_WRITING = {
  failedAndUndone: {
    when: "Excel breaks off in the middle of the writing",
    work: CALCULATION,
    arrange: ({ faults }) => {
      faults.failBatch(writing, "GeneralException", { actionIndex: 60 });
    },
    sentence:
      "Excel si è interrotto durante la scrittura. Ciò che era già stato scritto («Peso calcolato», «Risultato calcolato» in «Obiettivi») è stato rimesso com'era prima. Riprovate.",
    leaves: {
      kind: "asFound",
      mend: ({ faults }) => {
        faults.clear();
      },
    },
  },
  rowsMovedAndUndone: {
    when: "somebody inserts a row exactly before the writing",
    work: CALCULATION,
    arrange: nothing,
    meanwhile: [writing, insertRow],
    sentence:
      "Le righe della tabella «Obiettivi» sono state spostate o tolte da altri mentre si scriveva. Tutto è stato rimesso com'era prima. Riprovate quando nessun altro ordina o inserisce righe.",
    leaves: { kind: "asFound", mend: nothing },
  },
  partlyWritten: {
    when: "Excel breaks off in the middle of the writing, and stays so",
    work: CALCULATION,
    arrange: (excel) => {
      failFrom(writing + 1, excel);
      excel.faults.failBatch(writing, "GeneralException", { actionIndex: 60 });
    },
    sentence:
      "Excel si è interrotto, e la scrittura può essere rimasta a metà («Peso calcolato», «Risultato calcolato» in «Obiettivi»; «Riepilogo 2025»; «Riepilogo 2025 - Obiettivi»; «Riepilogo 2025 - Scostamenti»). «Ripristina» rimette tutto com'era prima; se chiede conferma delle modifiche, confermate.",
    leaves: { kind: "halfWritten", restore: [RESTORE] },
  },
  rowsMoved: {
    when: "somebody inserts a row exactly before the writing, and then Excel fails",
    work: CALCULATION,
    arrange: (excel) => {
      failFrom(writing + 1, excel);
    },
    meanwhile: [writing, insertRow],
    sentence:
      "Le righe della tabella «Obiettivi» sono state spostate o tolte da altri mentre si scriveva: i valori scritti non corrispondono più alle righe. Usate «Ripristina» per tornare a com'era prima (se chiede conferma delle modifiche, confermate), e poi riprovate.",
    leaves: { kind: "halfWritten", restore: [RESTORE, "Ripristina lo stesso"] },
  },
  partlyRemoved: {
    when: "Excel breaks off in the middle of taking away what is ours",
    work: REMOVAL,
    arrange: ({ faults }) => {
      faults.failBatch(writing, "GeneralException", { actionIndex: 30 });
    },
    sentence:
      "Excel si è interrotto mentre si toglievano i dati. Può esserne stata tolta solo una parte («Peso calcolato», «Risultato calcolato» in «Obiettivi»): riprovate, e verrà tolto anche il resto.",
    leaves: { kind: "halfRemoved" },
  },
  filterNotPutBack: {
    when: "a filter was lifted with the user's word, and Excel does not take it back",
    work: LIFTING,
    arrange: ({ faults }) => {
      faults.failBatch(writing + 1, "GeneralException");
    },
    sentence:
      "È stato scritto tutto, ma il filtro della tabella «Obiettivi» non è stato rimesso. Applicatelo di nuovo (Dati > Filtro).",
    leaves: {
      kind: "written",
      check: (excel) => {
        expect(valuesOf(excel, "Obiettivi", "Peso calcolato")).toEqual([33.33, 33.33, 33.33]);
        expect(tableOf(excel, "Obiettivi").columns[0]?.filter).toBeNull();
      },
    },
  },
} satisfies Partial<Record<OpenRefusalCode, Trial>>;
