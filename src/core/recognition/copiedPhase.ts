import { wordOf, wordOfOutcome, YES_NO } from "../contract/words";
import type { Outcome } from "../domain/outcome";
import type { Cell } from "../workbook/snapshot";
import { copiedValue } from "./cellText";
import type { CopiedDetail, CopiedValue } from "./copied";
import { outcomeNamed, type ImportField } from "./importFields";
import { phaseIn } from "./phaseRows";
import type { ImportChoices } from "./recognition";

/** A phase is done or not: another word stays, and is asked about. */
function doneWord(outcome: Outcome): string {
  if (outcome === "achieved") return wordOf(YES_NO, "yes");
  return outcome === "notAchieved" ? wordOf(YES_NO, "no") : wordOfOutcome(outcome);
}

/** What is written below an objective in its own columns: the weight, the date, the progress of a phase. */
export function copiedPhase(
  row: number,
  cells: readonly Cell[],
  objective: number,
  { choices, uses1904Dates }: { readonly choices: ImportChoices; readonly uses1904Dates: boolean },
): CopiedDetail {
  const valueOf = (field: ImportField): CopiedValue => {
    const column = choices.columns.indexOf(field);
    return column < 0 ? null : copiedValue(cells[column] ?? null, uses1904Dates);
  };
  const said = valueOf("activities.completed") ?? valueOf("outcome");
  const outcome = typeof said === "string" ? outcomeNamed(said) : null;
  const isPercent = typeof said === "string" && said.trim().endsWith("%");
  const given = {
    weight: valueOf("activities.weight") ?? valueOf("assignedWeight"),
    completed: isPercent ? null : outcome === null ? said : doneWord(outcome),
    progress: valueOf("activities.progress") ?? valueOf("grade") ?? (isPercent ? said : null),
    dueDate: valueOf("activities.dueDate"),
  };
  const activity = phaseIn(cells, choices.columns.indexOf("operationalObjective"));
  const filled = Object.entries(given).filter(([, value]) => value !== null);
  return {
    table: "activities",
    row,
    objective,
    values: { activity, ...Object.fromEntries(filled) },
  };
}
