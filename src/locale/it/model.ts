import type { ModelTexts } from "../../core/texts/texts";

/** The page of instructions of the empty workbook. */
export const MODEL_TEXTS: ModelTexts = {
  instructionsSheet: "Istruzioni",
  instructionsTitle: "Come si usa questa cartella di lavoro",
  instructions: [
    { role: "heading", text: "1. Parametri" },
    {
      role: "paragraph",
      text: "Scrivete l'ente e l'anno, e scegliete che cosa prevede il vostro Sistema di misurazione e valutazione della performance: come si stabiliscono i pesi, come si attribuisce il risultato, il risultato minimo atteso e la soglia della performance. Ciò che il Sistema non prevede resta vuoto.",
    },
    { role: "heading", text: "2. Strutture" },
    {
      role: "paragraph",
      text: "Una riga per settore, servizio o area, nell'ordine in cui devono comparire. Il risultato minimo atteso si scrive solo se è diverso da quello generale.",
    },
    { role: "heading", text: "3. Obiettivi" },
    {
      role: "paragraph",
      text: "Una riga per obiettivo. Se un obiettivo appartiene a più strutture, separatele con un punto e virgola; se appartiene a tutte, scrivete «Tutti». Il peso si scrive solo se nei parametri avete scelto «Assegnati».",
    },
    {
      role: "paragraph",
      text: "A fine anno ogni responsabile scrive l'esito: Raggiunto, Parzialmente raggiunto (con il grado di raggiungimento), Non raggiunto, oppure Escluso con la motivazione.",
    },
    { role: "heading", text: "4. Calcolo" },
    {
      role: "paragraph",
      text: "Il calcolo aggiunge alle tabelle le colonne dei pesi e dei risultati e prepara il foglio di riepilogo da stampare o allegare. Le vostre celle non vengono mai modificate. Potete aggiungere colonne e fogli vostri.",
    },
    {
      role: "paragraph",
      text: "Se qualcosa non va, il calcolo non scrive nulla e indica la cella da correggere e che cosa fare.",
    },
  ],
};
