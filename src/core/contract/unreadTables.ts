import { input, output, UNIT, words } from "./column";
import { table } from "./table";
import { OUTCOMES } from "./words";

// Tables of the contract that nothing reads yet: their names and headers are ours already.

/** `Personale`: who works in which unit, and how much. */
export const STAFF_TABLE = table({
  name: "Personale",
  inNewWorkbook: "never",
  blankRows: 0,
  columns: {
    person: input("Nominativo", { width: 30 }),
    unit: UNIT,
    category: input("Categoria"),
    share: input("% di impegno"),
    unitPerformanceShare: output("Quota performance di struttura %", "figure"),
  },
});

/** `Monitoraggi`: the state of the objectives at a date in the year. */
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

/** `MissioniProgrammi`: an ente's own list, instead of the official one. */
export const MISSIONS_TABLE = table({
  name: "MissioniProgrammi",
  inNewWorkbook: "never",
  blankRows: 0,
  columns: {
    code: input("Codice"),
    name: input("Denominazione", { width: 60 }),
  },
});
