import { openSample } from "../openWorkbooks";
import type { PaneUser } from "../paneUser";
import { inExcel, type Journey } from "./journey";

/** A year: approved plan, monitoring, variations, Prospetto, new year. */
export const duringTheYear: Journey = {
  name: "the year of a plan",
  open: inExcel(() => openSample("borgo-esempio-2025")),
  go: async (user, visit) => {
    await user.sees("Performance 2025");
    await openYear(user);
    await visit("year", null);
    await user.click("Registra monitoraggio");
    await user.reads("Indicate la data.");
    await user.fill("Atto", "");
    await user.click("Registra il piano approvato");
    await user.reads("Scrivete l'atto che ha approvato il piano.");
    await user.click("Inizia il nuovo anno");
    await user.reads(/^Salvate prima una copia/);
    await visit("year-wrong", null);
    await user.fill("Atto", "Approvazione del Piano della performance");
    await user.fill("Organo (facoltativo)", "Giunta comunale");
    await user.fill("Numero (facoltativo)", "12");
    await user.fill("Data (facoltativa)", "2025-01-30");
    await user.click("Registra il piano approvato");
    await user.sees("Registrazione eseguita");
    await visit("year-approved", "Vai al controllo");
    await user.click("Vai al controllo");
    await openYear(user);
    await user.fill("Data del monitoraggio", "2025-06-30");
    await user.click("Registra monitoraggio");
    await user.reads(/^Monitoraggio al 30\/06\/2025/);
    await visit("year-monitored", "Vai al controllo");
    await user.click("Vai al controllo");
    user.excel.user.typeInCell("Obiettivi!C2", "Un testo che prima non c'era affatto");
    await user.click("Ricontrolla");
    await user.reads(/^2 differenze dal piano approvato/);
    await visit("ready-different", "Calcola performance");
    await user.click("Vai a «Durante l'anno»");
    await user.sees("Durante l'anno");
    await user.click("Registra le variazioni");
    await user.reads(/^2 variazioni aggiunte/);
    await visit("year-variations", "Vai al controllo");
    await user.click("Vai al controllo");
    await user.click("Calcola performance");
    await user.sees("Calcolo eseguito");
    await visit("done-year", "Apri il riepilogo");
    await user.click("Prospetto per il Nucleo di valutazione");
    await user.reads(/Prospetto interno/);
    await visit("done-prospetto", "Apri il riepilogo");
    await user.click("Torna al controllo");
    await openYear(user);
    await user.pick("Questo file è la copia per il nuovo anno");
    await user.click("Inizia il nuovo anno");
    await user.sees("Nuovo anno iniziato");
    await visit("year-begun", "Vai al controllo");
  },
};

async function openYear(user: PaneUser): Promise<void> {
  await user.click("Altro");
  await user.click("Durante l'anno");
  await user.sees("Durante l'anno");
}
