import { input, UNIT, words } from "./column";
import { table } from "./table";
import { YES_NO } from "./words";

/** `Attività`. */
export const ACTIVITIES_TABLE = table({
  name: "Attività",
  inNewWorkbook: { option: "attivita" },
  blankRows: 10,
  columns: {
    objectiveCode: input("Codice obiettivo"),
    unit: UNIT,
    activity: input("Attività", { synonyms: ["Fase", "Azione"], width: 60 }),
    weight: input("Peso"),
    completed: input("Completata", { list: words(YES_NO) }),
    progress: input("Avanzamento %"),
    dueDate: input("Scadenza"),
  },
});
