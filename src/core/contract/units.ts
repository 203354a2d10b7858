import { input, output, UNIT, words } from "./column";
import { table } from "./table";
import { UNIT_TYPES } from "./words";

/** `Strutture`. */
export const UNITS_TABLE = table({
  name: "Strutture",
  inNewWorkbook: "always",
  blankRows: 8,
  columns: {
    unit: { ...UNIT, list: null },
    unitType: input("Tipo", { list: words(UNIT_TYPES) }),
    owner: input("Responsabile", {
      synonyms: ["Titolare EQ", "Titolare PO", "Dirigente"],
      width: 26,
      inNewTable: { option: "responsabile" },
    }),
    minimum: input("Risultato minimo atteso", { synonyms: ["Minimo atteso"] }),
    totalWeight: input("Totale dei pesi", { inNewTable: { option: "totale-dei-pesi" } }),
    notes: input("Note", { width: 30, inNewTable: { option: "note" } }),
    assessable: output("Valutabili", "count"),
    achievedCount: output("Raggiunti", "count"),
    unitResult: output("Risultato conseguito", "figure"),
    evaluation: output("Valutazione", "figure"),
  },
});
