import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { loadWorkbook } from "../../tools/emulated-excel/load/load";
import type { ApiVersion } from "../../tools/emulated-excel/protocol/hostType";
import { smallPlan } from "../fixtures/smallPlan";
import { rowsXml, workbookFile } from "../fixtures/workbookFile";
import type { PaneUser } from "./paneUser";

/** A refusal as the user of the pane meets it. */
export interface Trial {
  readonly when: string;
  readonly excelApi?: ApiVersion;
  readonly work: Work;
  /** What goes wrong; batches are counted from the work's last click on. */
  readonly arrange: (excel: EmulatedExcel) => void;
  /** What another user does just before a batch. */
  readonly meanwhile?: readonly [batch: number, act: (excel: EmulatedExcel) => void];
  readonly sentence: string;
  readonly leaves: Aftermath;
}

/** What is in the workbook after the refusal. */
export type Aftermath =
  /** What stood there before; once `mend` has done what the sentence says, the same work is done. */
  | { readonly kind: "asFound"; readonly mend: (excel: EmulatedExcel) => void }
  /** Some of it, which these buttons take away. */
  | { readonly kind: "halfWritten"; readonly restore: readonly string[] }
  /** Some of our data; after going on, nothing of ours is left there. */
  | { readonly kind: "halfRemoved" }
  /** All of it: there is only something to be seen to. */
  | { readonly kind: "written"; readonly check: (excel: EmulatedExcel) => void };

/** A work of the pane on `openWithOwnSheet`. */
export interface Work {
  /** To its last click. */
  readonly reach: (user: PaneUser) => Promise<void>;
  readonly button: string;
  /** The title of the screen at its end. */
  readonly end: string;
}

/** The small plan, and beside it a sheet of the user's own with two objectives. */
export function openWithOwnSheet(excelApi: ApiVersion = "1.14"): EmulatedExcel {
  const rows = rowsXml([
    ["Settore/servizio", "Ob. operativo", "Esito"],
    ["Alfa", "Curare i parchi", "Raggiunto"],
    ["Beta", "Pubblicare gli atti", "Non raggiunto"],
  ]);
  const file = workbookFile(smallPlan(), { otherSheets: [{ name: "PEG", rows }] });
  return openEmulatedExcel(loadWorkbook(file), { excelApi });
}

export const CALCULATION: Work = {
  reach: async () => Promise.resolve(),
  button: "Calcola performance",
  end: "Calcolo eseguito",
};

/** The batches of a calculation: two that read, one that looks whether it can be written, one that writes. */
export const CALCULATION_BATCHES = { check: 3, writing: 4 } as const;

/** *Rimuovi i dati del componente*, all of them, right after a calculation. */
export const REMOVAL: Work = {
  reach: async (user) => {
    await user.click(CALCULATION.button);
    await user.sees(CALCULATION.end);
    await user.click("Torna al controllo");
    await user.click("Altro");
    await user.click("Rimuovi i dati del componente");
    await user.pick("I fogli di riepilogo");
    await user.pick("Le colonne dei risultati");
  },
  button: "Rimuovi",
  end: "Dati rimossi",
};

export const READING_OWN_SHEET: Work = {
  reach: async (user) => {
    await user.click("Altro");
    await user.click("Copia obiettivi da altri fogli");
    await user.sees("Ho già i miei fogli");
  },
  button: "Avanti",
  end: "Le colonne",
};

export const COPYING: Work = {
  reach: async (user) => {
    await READING_OWN_SHEET.reach(user);
    await lookThrough(user);
  },
  button: "Copia in Obiettivi",
  end: "Righe copiate",
};

/** From the picked sheet to the preview of what is copied. */
export async function lookThrough(user: PaneUser): Promise<void> {
  await user.click("Avanti");
  await user.click("Avanti: le righe");
  await user.click("Avanti: anteprima");
  await user.sees("Anteprima");
}
