import { input, UNIT, words } from "./column";
import { table } from "./table";
import { KIND_CHOICES, OUTCOMES } from "./words";

/**
 * `AnnoPrecedente`: the figures of a closed year, by unit and code, for the comparison with the next one. A row with
 * a code is an objective, one without is a unit, or the whole body; the first says by which rules.
 */
export const FORMER_YEAR_TABLE = table({
  name: "AnnoPrecedente",
  inNewWorkbook: "never",
  blankRows: 0,
  columns: {
    year: input("Anno", { width: 10 }),
    kind: input("Tipo obiettivo", { list: words(KIND_CHOICES) }),
    unit: UNIT,
    objectiveCode: input("Codice obiettivo"),
    operationalObjective: input("Ob. operativo", { width: 60 }),
    // Only of what was excluded: it had no figure, and is not new the year after.
    outcome: input("Esito", { list: words(OUTCOMES) }),
    grade: input("Grado di raggiungimento %"),
    percentage: input("Percentuale"),
    index: input("Indice"),
    rules: input("Regole", { width: 60 }),
  },
});
