import { columnOf } from "../inWorkbook";
import { openSample } from "../openWorkbooks";
import { inExcel, type Journey } from "./journey";

/** What is taken into a document, with a cell to read again before. */
export const forRelazione: Journey = {
  name: "the Relazione",
  open: inExcel(() => {
    const excel = openSample("sondrio-2022");
    const text = columnOf(excel, "Obiettivi", "Ob. operativo");
    excel.user.typeInCell(`Obiettivi!${text}3`, "Sportello, rinviato per malattia");
    return excel;
  }),
  go: async (user, visit) => {
    await user.click("Calcola performance");
    await user.sees("Calcolo eseguito");
    await user.click("Per la Relazione");
    await user.sees("Per la Relazione");
    await user.reads("Da rileggere prima di pubblicare: 1 cella.");
    await user.click("Anteprima: Obiettivi di miglioramento e ordinari");
    await user.click("Scarica i dati aperti (.zip)");
    await user.reads("Scaricato: Dati aperti 2022.zip");
    await visit("relazione", "Copia tutto");
    await user.click("Copia: In breve");
    await user.reads("Copiato.");
    await visit("relazione-copied", "Copia tutto");
  },
};
