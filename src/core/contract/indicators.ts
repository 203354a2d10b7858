import { input, output, UNIT, words } from "./column";
import { table } from "./table";
import { TRENDS } from "./words";

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
    trend: input("Andamento atteso", { list: words(TRENDS) }),
    startingValue: input("Valore di partenza"),
    target: input("Target", { synonyms: ["Valore atteso", "Valore obiettivo"] }),
    actual: input("Valore a consuntivo", { synonyms: ["Consuntivo", "Valore raggiunto"] }),
    numerator: input("Numeratore", { inNewTable: { option: "rapporti" } }),
    denominator: input("Denominatore", { inNewTable: { option: "rapporti" } }),
    weight: input("Peso"),
    band: input("Fascia", { inNewTable: { option: "fasce" } }),
    source: input("Fonte dei dati"),
    achievement: output("Raggiungimento %", "figure"),
    deviation: output("Scostamento", "signedFigure", 24),
  },
});
