import { input, output, UNIT } from "./column";
import { table } from "./table";

/** `Personale`: who works in which unit, and how much. */
export const STAFF_TABLE = table({
  name: "Personale",
  inNewWorkbook: { option: "quote-personale" },
  blankRows: 20,
  columns: {
    person: input("Nominativo", { width: 30 }),
    unit: UNIT,
    category: input("Categoria"),
    share: input("% di impegno"),
    unitPerformanceShare: output("Quota performance di struttura %", "figure"),
  },
});
