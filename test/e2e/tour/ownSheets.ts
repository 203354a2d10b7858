import { openDoubtful } from "../doubtfulSheet";
import { openOwnTables } from "../ownTables";
import { openUntidy } from "../untidySheet";
import { inExcel, type Journey } from "./journey";

export const ownSheets: Journey = {
  name: "own sheets",
  open: inExcel(openUntidy),
  go: async (user, visit) => {
    await user.reads("Il foglio «PEG» sembra contenere 3 obiettivi");
    await visit("first-use-found", "Usa questo foglio");
    await user.click("Ho già i miei fogli");
    await user.sees("Ho già i miei fogli");
    await visit("importing", "Avanti");
    await user.click("Avanti");
    await user.sees("Le colonne");
    await visit("matching-columns", "Avanti: le righe");
    await user.click("Avanti: le righe");
    await user.sees("Le righe");
    await visit("matching-rows", "Avanti: anteprima");
    await user.click("Avanti: anteprima");
    await user.sees("Anteprima");
    await visit("matching-preview", "Avanti: ente e anno");
    await user.click("Avanti: ente e anno");
    await user.sees("Ente e anno");
    await user.click("Copia in Obiettivi");
    await user.reads("Senza questa indicazione non si può calcolare.");
    await visit("matching-details", "Copia in Obiettivi");
    await user.fill("Anno", "2026");
    await user.pick("Sì, usa i pesi del foglio");
    user.excel.workbook.isStructureProtected = true;
    await user.click("Copia in Obiettivi");
    await user.sees("Non è stato scritto nulla");
    await visit("halted-copy", "Riprova");
    user.excel.workbook.isStructureProtected = false;
    await user.click("Riprova");
    await user.sees("Righe copiate");
    await visit("finished-copy", "Ho finito");
    await user.click("Copia un altro foglio");
    await user.sees("Ho già i miei fogli");
    user.excel.user.addSheet("Vuoto");
    user.excel.user.selectCells("Vuoto!B2");
    await user.pick("Le celle selezionate in Excel");
    await user.click("Avanti");
    await user.reads(/Nel foglio «Vuoto»|La selezione non si può leggere/);
    await visit("importing-failed", "Avanti");
  },
};

/** What only the body can say is asked on the way. */
export const doubtfulSheet: Journey = {
  name: "a doubtful sheet",
  open: inExcel(openDoubtful),
  go: async (user, visit) => {
    await user.click("Usa questo foglio");
    await user.sees("Le colonne");
    await visit("matching-doubts", "Avanti: le righe");
    await user.pick("Confermo: «Settore» va in «Settore/servizio»");
    const word = user.frame.getByLabel("«in linea» in 2 righe: che cosa vuol dire?");
    await word.selectOption("Raggiunto");
    await visit("matching-doubts-answered", "Avanti: le righe");
    await user.click("Avanti: le righe");
    await user.sees("Le righe");
    await visit("matching-rows-of-two", "Avanti: anteprima");
    await user.click("Avanti: anteprima");
    await user.sees("Anteprima");
    await visit("matching-preview-of-two", "Avanti: ente e anno");
  },
};

/** Many places to choose from; the name of an Excel table tells which. */
export const ownTables: Journey = {
  name: "own tables",
  open: inExcel(openOwnTables),
  go: async (user, visit) => {
    await user.reads("La tabella «Piano» ha le colonne degli obiettivi.");
    await visit("first-use-renamed", "Rinomina la tabella in «Obiettivi»");
    await user.click("Ho già i miei fogli");
    await user.sees("Ho già i miei fogli");
    await visit("importing-many", "Avanti");
    await user.pick("Tabella «Qualità_dei_servizi», nel foglio «Qualità»");
    await user.click("Avanti");
    await user.reads("Nella tabella «Qualità_dei_servizi» non si è trovata");
    await visit("importing-many-failed", "Avanti");
    await user.pick("Tabella «Piano», nel foglio «PEG»");
    await user.click("Avanti");
    await user.sees("Le colonne");
    await visit("matching-columns-table", "Avanti: le righe");
  },
};
