import { inputsOf, type Field } from "../../contract/tables";
import { wordOfKind, wordOfOutcome } from "../../contract/words";
import type { Evaluation, WeighedEvaluation } from "../../domain/evaluation";
import type { Figure } from "../../domain/figure";
import { isExcluded } from "../../domain/objective";
import type { TableSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { rulesInForce, rulesText } from "../../year/rules";
import { unitText } from "../../year/remodulation";
import { findColumn, findTable } from "../reading/locate";
import { percentageValue, type WrittenValue } from "./writtenValues";

type FormerField = Field<"formerYear">;
type Values = Readonly<Partial<Record<FormerField, WrittenValue>>>;

export const FORMER_FIELDS = inputsOf("formerYear").map(({ field }) => field);

/** The rows of `AnnoPrecedente` for a closed year: its rules, its kinds, its units, its objectives. */
export function formerRows(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
): readonly (readonly WrittenValue[])[] {
  const { plan, kinds, units, objectives } = evaluation;
  const { year } = plan.parameters;
  const table = findTable(snapshot, "formerYear");
  const rows: readonly Values[] = [
    { rules: rulesText(rulesInForce(plan)) },
    ...kinds.map((group) => groupValues(group, null, table)),
    ...units.map((group) => groupValues(group, group.unit.name, table)),
    ...objectives.map(({ objective, achievement }, position): Values => ({
      kind: wordOfKind(objective.kind),
      unit: unitText(plan, position),
      objectiveCode: objective.code,
      operationalObjective: objective.operationalObjective,
      outcome: isExcluded(objective) ? wordOfOutcome("excluded") : null,
      grade: written(achievement, table, "grade"),
    })),
  ];
  return rows.map((values) =>
    FORMER_FIELDS.map((field) => (field === "year" ? year : (values[field] ?? null))),
  );
}

function groupValues(
  { kind, percentage, index }: WeighedEvaluation,
  unit: string | null,
  table: TableSnapshot | null,
): Values {
  return {
    kind: wordOfKind(kind),
    unit,
    percentage: written(percentage, table, "percentage"),
    index: written(kind === "performance" ? index : null, table, "index"),
  };
}

/** As it was shown. */
function written(
  figure: Figure | null,
  table: TableSnapshot | null,
  field: FormerField,
): WrittenValue {
  const column = table && findColumn(table, "formerYear", field);
  return figure && percentageValue(figure.shown, table, column);
}
