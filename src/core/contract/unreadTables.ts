import { input, output, UNIT } from "./column";
import { table } from "./table";

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
