import { input, UNIT, words } from "./column";
import { table } from "./table";
import { KIND_CHOICES } from "./words";

/** `ObiettiviInNumero`: what is kept as numbers and not row by row. */
export const COUNTED_TABLE = table({
  name: "ObiettiviInNumero",
  inNewWorkbook: { option: "obiettivi-in-numero" },
  blankRows: 10,
  columns: {
    kind: input("Tipo obiettivo", { list: words(KIND_CHOICES) }),
    unit: UNIT,
    category: input("Categoria", { width: 30 }),
    assigned: input("Assegnati"),
    excluded: input("Esclusi"),
    achieved: input("Raggiunti", { synonyms: ["Conseguiti"] }),
    reason: input("Motivazione", { width: 40 }),
  },
});
