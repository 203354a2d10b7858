import { input, UNIT } from "./column";
import { table } from "./table";

/** `Indicatori`. */
export const INDICATORS_TABLE = table({
  name: "Indicatori",
  inNewWorkbook: { option: "indicatori" },
  blankRows: 10,
  columns: {
    objectiveCode: input("Codice obiettivo"),
    unit: UNIT,
    indicator: input("Indicatore", { width: 44 }),
    unitOfMeasure: input("Unità di misura"),
    trend: input("Andamento atteso"),
    startingValue: input("Valore di partenza"),
    target: input("Target", { synonyms: ["Valore atteso", "Valore obiettivo"] }),
    actual: input("Valore a consuntivo", { synonyms: ["Consuntivo", "Valore raggiunto"] }),
    weight: input("Peso"),
    band: input("Fascia", { inNewTable: "never" }),
    source: input("Fonte dei dati"),
  },
});
