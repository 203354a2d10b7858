import { createWorkbook } from "../../../tools/emulated-excel/model/sheets";
import { openEmulatedExcel } from "../../../tools/emulated-excel/emulatedExcel";
import { openSample } from "../openWorkbooks";
import { openOutsideExcel } from "../paneUser";
import { inExcel, type Journey } from "./journey";

// Before there is anything to work on, and where there never will be.

export const noConnection: Journey = {
  name: "no connection to Microsoft",
  open: inExcel(() => openEmulatedExcel(createWorkbook()), {
    microsoft: "hanging",
    prepare: (context) => context.clock.install(),
  }),
  go: async (user, visit) => {
    await user.sees("Calcola Performance");
    await visit("shell", null);
    // Not yet the next screen, which the clock of the page brings after ten seconds.
    await user.frame.getByText("Si sta aprendo…").waitFor({ timeout: 1_000 });
    await user.pane.page.clock.fastForward("00:10");
    await user.sees("Manca il collegamento con Microsoft");
    await visit("no-connection", "Riprova");
  },
};

export const partMissing: Journey = {
  name: "no connection to where the pane is published",
  open: inExcel(() => openEmulatedExcel(createWorkbook()), { ownScript: "aborted" }),
  go: async (user, visit) => {
    await user.sees("Il componente non è arrivato per intero");
    await visit("pane-missing", "Riprova");
  },
  provokes: /ERR_CONNECTION_REFUSED/,
};

export const outsideExcel: Journey = {
  name: "outside Excel",
  open: openOutsideExcel,
  go: async (user, visit) => {
    await user.sees("Questa pagina lavora dentro Excel");
    await visit("outside", null);
  },
  // Outside Office, office.js asks for more than the content policy of the page lets it.
  provokes: /Content Security Policy|request elsewhere/,
};

export const tooOld: Journey = {
  name: "too old an Excel",
  open: inExcel(() => openSample("sondrio-2022", "1.8")),
  go: async (user, visit) => {
    await user.sees("Questa versione di Excel è troppo vecchia");
    await visit("too-old", null);
  },
};

export const slowOpening: Journey = {
  name: "a slow Excel at the opening",
  open: inExcel(() => {
    const excel = openSample("sondrio-2022");
    excel.faults.timeOutBatch(1, { isDone: false, answer: "never" });
    return excel;
  }),
  go: async (user, visit) => {
    await user.sees("Controllo in corso");
    await visit("working-opening", null);
  },
};
