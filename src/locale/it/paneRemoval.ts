import type { RemovalTexts } from "../../taskpane/texts/setupTexts";

/** *Rimuovi i dati del componente*. */
export const PANE_REMOVAL: RemovalTexts = {
  title: "Rimuovi i dati del componente",
  goes: "Che cosa viene tolto",
  names: "I riferimenti nascosti con cui il componente riconosce ciò che ha scritto.",
  restorePoint: "I dati per tornare a com'era prima: dopo, «Ripristina» non si può più usare.",
  choices: "Le scelte conservate nel file, come la data entro cui rispondere ai solleciti.",
  nothing: "In questa cartella di lavoro non c'è nulla da togliere.",
  also: "Togli anche",
  summaries: (sheets) => (sheets.length === 1 ? "Il foglio di riepilogo" : "I fogli di riepilogo"),
  summariesHint: (sheets) =>
    `${sheets.map((sheet) => `«${sheet}»`).join(", ")}, con ciò che qualcuno vi avesse scritto.`,
  columns: (count) => (count === 1 ? "La colonna dei risultati" : "Le colonne dei risultati"),
  column: ({ table, header }) => `«${header}» in «${table}»`,
  stays: "Che cosa resta",
  staysSentence:
    "Le vostre tabelle con tutto ciò che contengono, e gli altri fogli: non vengono toccati.",
  staysSummaries: "I fogli di riepilogo, ma un nuovo calcolo ne farà altri.",
  staysColumns: "Le colonne dei risultati, come colonne vostre.",
  final: "Ciò che viene tolto non si può ripristinare.",
  remove: "Rimuovi",
  back: "Lascia tutto com'è",
  finished: {
    sentence: "I dati del componente non sono più in questa cartella di lavoro.",
    nothing: "Non c'era nulla da togliere.",
  },
};
