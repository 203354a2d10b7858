import { columnOf } from "../inWorkbook";
import { openSample } from "../openWorkbooks";
import { inExcel, type Journey } from "./journey";

export const sondrio: Journey = {
  name: "Sondrio",
  open: inExcel(() => openSample("sondrio-2022")),
  go: async (user, visit) => {
    await user.sees("Performance 2022");
    await visit("ready", "Calcola performance");
    await user.click("Calcola performance");
    await user.sees("Calcolo eseguito");
    await visit("done", "Apri il riepilogo");
    await user.frame
      .getByRole("button", { name: /come si arriva a questo valore/ })
      .first()
      .click();
    await user.reads("Come si arriva a questo valore");
    await visit("explanation", "Apri il riepilogo");
    const sheet = user.excel.workbook.sheets.at(-1)?.name ?? "";
    user.excel.user.typeInCell(`${sheet}!A1`, "Il nostro riepilogo");
    user.excel.user.typeInCell("Obiettivi!D4", "Un testo cambiato");
    await user.reads("I dati delle tabelle sono cambiati");
    await visit("done-changed", "Apri il riepilogo");
    await user.click("Ripristina com'era prima del calcolo");
    await user.sees("Ci sono modifiche fatte dopo il calcolo");
    await visit("restore-ask", "Lascia tutto com'è");
    await user.click("Lascia tutto com'è");
    await user.click("Torna al controllo");
    await user.sees("Performance 2022");
    await visit("ready-after", "Calcola performance");
    await user.click("Altro");
    await user.click("Rimuovi i dati del componente");
    await user.sees("Rimuovi i dati del componente");
    await visit("removing", "Lascia tutto com'è");
    await user.click("Lascia tutto com'è");
    await user.click("Altro");
    await user.click("Controlla il piano");
    await user.sees("Controlla il piano");
    await user.reads("Non risulta un obiettivo sui tempi di pagamento");
    await visit("plan-check", "Ripeti i controlli");
    await user.click("Torna indietro");
    await user.click("Altro");
    await user.click("Controlla un testo");
    await user.sees("Controlla un testo");
    await user.frame
      .getByLabel("Testo da controllare")
      .fill("Gli obiettivi ordinari raggiunti sono 140 su 140, pari al 97,22%. Si veda l'art. 10.");
    await user.click("Controlla");
    await user.reads("«140 su 140» → 140 su 144");
    await visit("text-check", "Controlla");
    await user.click("Torna indietro");
    await user.sees("Performance 2022");
    await user.click("Ripristina com'era prima del calcolo");
    await user.click("Ripristina lo stesso");
    await user.sees("Ripristino eseguito");
    await visit("restored", "Torna al controllo");
  },
};

export const midYear: Journey = {
  name: "mid-year",
  open: inExcel(() => openSample("sondrio-2022-meta-anno")),
  go: async (user, visit) => {
    await user.sees("Performance 2022");
    await user.frame.getByRole("button", { name: /^Chi deve ancora inserire gli esiti/ }).click();
    await user.frame
      .getByRole("button", { name: /^Copia sollecito/ })
      .first()
      .click();
    await visit("ready-pending", "Calcola performance");
  },
};

export const draft: Journey = {
  name: "draft",
  open: inExcel(() => {
    const excel = openSample("sondrio-2022");
    excel.user.clearCells(`Obiettivi!${columnOf(excel, "Obiettivi", "Esito")}3`);
    return excel;
  }),
  go: async (user, visit) => {
    await user.sees("Performance 2022");
    await visit("ready-draft", "Calcola in bozza");
    await user.click("Calcola in bozza");
    await user.sees("Calcolo eseguito");
    await visit("done-draft", "Apri il riepilogo");
  },
};
