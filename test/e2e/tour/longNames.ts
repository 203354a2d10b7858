import { typeRow, valuesOf } from "../inWorkbook";
import { openSample } from "../openWorkbooks";
import { openUntidy } from "../untidySheet";
import { inExcel, type Journey } from "./journey";

// Texts longer than any pane is wide, with no place to break them at.

const LONG = `Settore_${"affari_generali_e_servizi_alla_persona_".repeat(5)}`.slice(0, 200);

const SHORT = /^servizi alla persona$/i;

export const longNames: Journey = {
  name: "long names in the tables",
  open: inExcel(() => {
    const excel = openSample("sondrio-2022");
    for (const table of ["Strutture", "Obiettivi", "ObiettiviInNumero"]) {
      valuesOf(excel, table, "Settore/servizio").forEach((name, at) => {
        if (SHORT.test(String(name))) typeRow(excel, table, at + 1, { "Settore/servizio": LONG });
      });
    }
    typeRow(excel, "Obiettivi", 1, { Esito: "" });
    return excel;
  }),
  go: async (user, visit) => {
    await user.sees("Performance 2022");
    await user.click(/^Chi deve ancora inserire gli esiti/);
    await user.click(`Copia sollecito per ${LONG}`);
    await visit("ready-long", "Calcola in bozza");
    await user.click("Calcola in bozza");
    await user.sees("Calcolo eseguito");
    await user.frame
      .getByRole("button", { name: /come si arriva a questo valore/ })
      .last()
      .click();
    await user.reads("Come si arriva a questo valore");
    await visit("done-long", "Apri il riepilogo");
    typeRow(user.excel, "Obiettivi", 1, { Esito: LONG });
    await user.reads("I dati delle tabelle sono cambiati");
    await user.click("Torna al controllo");
    await user.reads("Prima di calcolare correggete");
    await visit("ready-long-errors", "Calcola performance");
  },
};

export const longHeadings: Journey = {
  name: "long names in own sheets",
  open: inExcel(() => {
    const excel = openUntidy();
    for (const cell of ["B6", "B10", "D6", "G4"]) excel.user.typeInCell(`PEG!${cell}`, LONG);
    return excel;
  }),
  go: async (user, visit) => {
    await user.click("Ho già i miei fogli");
    await user.click("Avanti");
    await user.sees("Le colonne");
    await visit("matching-columns-long", "Avanti: le righe");
    await user.click("Avanti: le righe");
    await user.sees("Le righe");
    await user.frame
      .getByRole("button", { name: /^Vedi l/ })
      .first()
      .click();
    await visit("matching-rows-long", "Avanti: anteprima");
    await user.click("Avanti: anteprima");
    await user.sees("Anteprima");
    await visit("matching-preview-long", "Avanti: ente e anno");
  },
};
