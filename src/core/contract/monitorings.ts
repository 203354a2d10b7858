import { input, UNIT, words } from "./column";
import { table } from "./table";
import { OUTCOMES } from "./words";

/** `Monitoraggi`: the state of the objectives at dates in the year. */
export const MONITORINGS_TABLE = table({
  name: "Monitoraggi",
  inNewWorkbook: "never",
  blankRows: 0,
  columns: {
    year: input("Anno", { width: 10 }),
    date: input("Data", { width: 12 }),
    objectiveCode: input("Codice obiettivo"),
    unit: UNIT,
    outcome: input("Esito", { width: 24, list: words(OUTCOMES) }),
    progress: input("Avanzamento %"),
    difficulties: input("Criticità", { width: 40 }),
  },
});
