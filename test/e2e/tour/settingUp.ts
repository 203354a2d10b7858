import { openEmpty, openSample } from "../openWorkbooks";
import { inExcel, type Journey } from "./journey";

export const firstUse: Journey = {
  name: "first use",
  open: inExcel(openEmpty),
  go: async (user, visit) => {
    await user.sees("Calcola Performance");
    await user.reads("Gli obiettivi 2022");
    await visit("first-use", "Prepara questo file");
    await user.click("Apri un esempio");
    await user.reads("L'esempio è aperto");
    await visit("first-use-example", "Prepara questo file");
    await user.click("Prepara questo file");
    await user.sees("Prepara questo file");
    await user.fill("Anno", "26");
    await user.click("Aggiungi le tabelle");
    await user.reads("Scrivete l'anno");
    await visit("adding-wrong-year", "Aggiungi le tabelle");
    await user.fill("Ente", "Comune di Prova");
    await user.fill("Anno", "2026");
    await user.click("Aggiungi le tabelle");
    await user.sees("Tabelle aggiunte");
    await visit("finished-tables", "Rispondi alle domande");
    await user.click("Vai al controllo");
    await user.sees("Performance 2026");
    await visit("ready-empty", "Calcola performance");
  },
};

export const questions: Journey = {
  name: "questions",
  open: inExcel(() => openSample("modello-vuoto")),
  go: async (user, visit) => {
    await user.click("Altro");
    await visit("ready-model", "Calcola performance");
    await user.click("Domande sul vostro SMVP");
    await user.sees("Che cosa prevede il vostro SMVP?");
    await visit("questions", "Salva le risposte");
    await user.frame.getByLabel("Previsto, su 100:").first().check();
    await user.click("Avanzate");
    await user.click("Fase e triennio");
    await user.click("Salva le risposte");
    await user.reads("Non è stato scritto nulla");
    await visit("questions-wrong", "Salva le risposte");
    await user.frame.getByPlaceholder("per esempio 85").first().fill("79,5");
    await user.click("Salva le risposte");
    await user.sees("Risposte salvate");
    await visit("finished-answers", "Vai al controllo");
    await user.click("Vai al controllo");
    await user.click("Altro");
    await user.click("Aggiungi: obiettivi in numero, atti…");
    await user.sees("Aggiungi tabelle");
    await visit("adding", "Aggiungi le tabelle");
  },
};
