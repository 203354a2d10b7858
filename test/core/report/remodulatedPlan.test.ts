import { checkDraft } from "../../../src/core/draft/checkDraft";
import { draftOfText } from "../../../src/adapters/draft/plainText";
import { DRAFT_TEXTS } from "../../../src/locale/it/draft";
import { documentText } from "../../fixtures/documentText";
import { evaluationOf, madeDocument } from "../../fixtures/madeDocument";
import type { FileTables } from "../../fixtures/workbookFile";

// A plan that was changed since its approval: what Relazione and Piano say of it, and what a draft may say.

const ACT = "Giunta comunale n. 80 del 10/09/2025";

/** Three were approved: 1 got another weight, 2 was excluded, 3 is as it was; 4 was added. All but 2 were reached. */
const REMODULATED = {
  Parametri: [
    ["Parametro", "Valore"],
    ["Ente", "Comune di Prova"],
    ["Anno", 2025],
    ["Fase", "Consuntivo"],
    ["Pesi", "Assegnati"],
    ["Peso degli esclusi", "Ridistribuito"],
    ["Risultato dell'obiettivo", "Tutto o niente"],
  ],
  Obiettivi: [
    ["Codice", "Settore/servizio", "Ob. operativo", "Peso", "Esito", "Motivazione"],
    ["1", "Alfa", "Aprire lo sportello", 20, "Raggiunto", null],
    ["2", "Alfa", "Rifare il sito", 30, "Escluso", "Fondi revocati"],
    ["3", "Beta", "Asfaltare la via", 40, "Raggiunto", null],
    ["4", "Beta", "Piantare gli alberi", 10, "Raggiunto", null],
  ],
  Atti: [
    ["Atto", "Organo", "Numero", "Data"],
    ["Approvazione del Piano della performance", "Giunta comunale", "12", "30/01/2025"],
  ],
  PianoApprovato: [
    ["Anno", "Codice", "Settore/servizio", "Ob. operativo", "Peso assegnato"],
    [2025, "1", "Alfa", "Aprire lo sportello", 30],
    [2025, "2", "Alfa", "Rifare il sito", 30],
    [2025, "3", "Beta", "Asfaltare la via", 40],
  ],
  Variazioni: [
    ["Anno", "Codice obiettivo", "Settore/servizio", "Variazione", "Atto", "Motivazione"],
    [2025, "1", "Alfa", "Modificato", ACT, "Meno personale"],
    [2025, "2", "Alfa", "Tolto", "Giunta comunale n. 95 del 30/10/2025", null],
    [2025, "4", "Beta", "Aggiunto", ACT, "Nuovi fondi"],
  ],
} satisfies FileTables;

async function textOf(tables: FileTables, document: "relazione" | "piano"): Promise<string> {
  return documentText(await madeDocument(evaluationOf(tables), document));
}

const BRIEF =
  "Il Comune di Prova si era dato 3 obiettivi per il 2025: raggiunti 3 su 3 valutabili (3 del piano approvato, 1 escluso, 1 aggiunto).";

it("the Relazione tells what the ente had set itself by the approved plan", async () => {
  expect(await textOf(REMODULATED, "relazione")).toContain(BRIEF);
  const { Obiettivi, ...others } = REMODULATED;
  const onlyAdded = {
    ...others,
    Obiettivi: Obiettivi.map((row) =>
      row[0] === "2" ? ["2", "Alfa", "Rifare il sito", 30, "Raggiunto", null] : row,
    ),
  };
  expect(await textOf(onlyAdded, "relazione")).toContain(
    "si era dato 3 obiettivi per il 2025: raggiunti 4 su 4 valutabili (3 del piano approvato, 1 aggiunto).",
  );
});

it("a draft that says it in the same words has no mark", () => {
  const { marks } = checkDraft(draftOfText(BRIEF), evaluationOf(REMODULATED), DRAFT_TEXTS);
  expect(marks).toEqual([]);
  const unsaid = "Sono stati raggiunti 3 obiettivi del piano, 1 escluso.";
  expect(
    checkDraft(draftOfText(unsaid), evaluationOf(REMODULATED), DRAFT_TEXTS).marks,
  ).toHaveLength(1);
});

it("the Piano does not pass for the one that its act approved", async () => {
  const text = await textOf(REMODULATED, "piano");
  expect(text).toContain("Approvato con atto della Giunta comunale, n. 12 del 30 gennaio 2025");
  // The excluded objective stands in the Piano, which is of before the year.
  expect(text).toContain(
    `(subtitle) Testo aggiornato con le variazioni successive all'approvazione: ${ACT}\n`,
  );
  const { Variazioni: _, ...unrecorded } = REMODULATED;
  expect(await textOf(unrecorded, "piano")).toContain(
    "(subtitle) Testo aggiornato con le variazioni successive all'approvazione\n",
  );
  expect(await textOf(REMODULATED, "relazione")).not.toContain("Testo aggiornato");
});

it("the Piano that is as it was approved says nothing of changes", async () => {
  const { Obiettivi, Variazioni, ...others } = REMODULATED;
  const asApproved = {
    ...others,
    Obiettivi: Obiettivi.filter(([code]) => code !== "4").map((row) =>
      row[0] === "1" ? ["1", "Alfa", "Aprire lo sportello", 30, "Raggiunto", null] : row,
    ),
    Variazioni: Variazioni.filter(([, , , kind]) => kind === "Variazione" || kind === "Tolto"),
  };
  expect(await textOf(asApproved, "piano")).not.toContain("Testo aggiornato");
});
