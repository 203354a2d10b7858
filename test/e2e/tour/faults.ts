import { openEmpty, openSample } from "../openWorkbooks";
import { PUBLISHED } from "../publishedPane";
import { inExcel, type Journey } from "./journey";

// What goes wrong in the pane itself.

export const ourMistake: Journey = {
  name: "fault of ours",
  open: inExcel(() => openSample("sondrio-2022")),
  go: async (user, visit) => {
    await user.sees("Performance 2022");
    user.excel.restartCount();
    user.excel.faults.emptyAnswer(1);
    await user.click("Calcola performance");
    await user.sees("Qualcosa non ha funzionato");
    await user.reads("PropertyNotLoaded");
    await visit("fault-ours", "Riapri il componente");
    await user.click("Riapri il componente");
    await user.sees("Performance 2022");
  },
};

export const notFetched: Journey = {
  name: "fault of the network",
  open: inExcel(openEmpty),
  go: async (user, visit) => {
    await user.sees("Calcola Performance");
    await user.reads("Gli obiettivi 2022");
    const { page } = user.pane;
    await page.route(`${PUBLISHED.base}/*.js`, (route) => route.abort("internetdisconnected"));
    await user.click("Prepara questo file");
    await user.sees("Manca il collegamento");
    await visit("fault-network", "Riapri il componente");
    await page.unrouteAll();
    await user.click("Riapri il componente");
    await user.click("Prepara questo file");
    await user.sees("Prepara questo file");
  },
  provokes: /ERR_INTERNET_DISCONNECTED|ChunkLoadError/,
};
