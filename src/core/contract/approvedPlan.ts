import { input, UNIT, words } from "./column";
import { OBJECTIVES_TABLE } from "./objectives";
import { table } from "./table";
import { VARIATION_CHOICES } from "./words";

const OBJECTIVE = OBJECTIVES_TABLE.columns;

/** `PianoApprovato`: what describes and weighs the objectives, as it was approved. */
export const APPROVED_PLAN_TABLE = table({
  name: "PianoApprovato",
  inNewWorkbook: "never",
  blankRows: 0,
  columns: {
    year: input("Anno", { width: 10 }),
    code: OBJECTIVE.code,
    unit: OBJECTIVE.unit,
    mission: OBJECTIVE.mission,
    programme: OBJECTIVE.programme,
    strategicObjective: OBJECTIVE.strategicObjective,
    operationalObjective: OBJECTIVE.operationalObjective,
    fullDescription: OBJECTIVE.fullDescription,
    purpose: OBJECTIVE.purpose,
    kind: OBJECTIVE.kind,
    category: OBJECTIVE.category,
    owner: OBJECTIVE.owner,
    staffInvolved: OBJECTIVE.staffInvolved,
    resources: OBJECTIVE.resources,
    assignedWeight: OBJECTIVE.assignedWeight,
    importance: OBJECTIVE.importance,
    complexity: OBJECTIVE.complexity,
    nature: OBJECTIVE.nature,
  },
});

/** `Variazioni`: what changed after the approval, and by which act. */
export const VARIATIONS_TABLE = table({
  name: "Variazioni",
  inNewWorkbook: { option: "variazioni" },
  blankRows: 10,
  columns: {
    year: input("Anno", { width: 10 }),
    objectiveCode: input("Codice obiettivo"),
    unit: UNIT,
    variation: input("Variazione", { list: words(VARIATION_CHOICES) }),
    act: input("Atto", { width: 40 }),
    reason: input("Motivazione", { width: 40 }),
  },
});
