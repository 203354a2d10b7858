import type { Evaluation } from "../../domain/evaluation";
import { issue, type Issue, type RowWithOtherFigures } from "../../domain/issue";
import type { Objective } from "../../domain/objective";
import { cellValue } from "../../workbook/snapshot";
import { positionOf } from "../../workbook/names";
import { RULES_VERSION } from "../../domain/rulesVersion";
import type { OutputColumn } from "./outputs";
import type { RunStamp } from "./runStamp";

/**
 * What the rules of today change in a workbook whose data are those that the last run calculated: the rows whose
 * figures in our columns, or those of its indicators, would be others. Null if the run followed the same rules, or gave the same figures.
 */
export function changedByRules(
  { rulesVersion, calculatedOn }: RunStamp,
  { plan }: Evaluation,
  columns: readonly OutputColumn[],
): Issue<"figures-changed-by-rules"> | null {
  if (rulesVersion === RULES_VERSION) return null;
  const ofObjectives = changedRows("objectives", columns);
  const ofIndicators = changedRows("indicators", columns);
  const ofUnits = changedRows("units", columns);
  const isMeasuredOtherwise = ({ measurement }: Objective): boolean =>
    measurement?.source === "indicators" &&
    measurement.rows.some(({ row }) => ofIndicators.has(row));
  const nameOf = (unit: number): string => plan.units[unit]?.name ?? "";
  const rows: readonly RowWithOtherFigures[] = [
    ...plan.objectives
      .filter((objective) => ofObjectives.has(objective.row) || isMeasuredOtherwise(objective))
      .map(({ code, units }) => ({
        objective: code,
        units: units === "all" ? [] : units.map(nameOf),
      })),
    ...plan.units
      .filter(({ row }) => row !== null && ofUnits.has(row))
      .map(({ name }) => ({ objective: null, units: [name] })),
  ];
  return rows.length === 0 ? null : issue("figures-changed-by-rules", { calculatedOn, rows }, null);
}

/** Columns that the table does not have yet hold no former figures. */
function changedRows(
  id: OutputColumn["id"],
  columns: readonly OutputColumn[],
): ReadonlySet<number> {
  const changed = new Set<number>();
  for (const { table, header, values } of columns.filter((each) => each.id === id && each.exists)) {
    const column = positionOf(table, header);
    table.rows.forEach((cells, row) => {
      if (cellValue(cells[column] ?? null) !== (values[row] ?? null)) changed.add(row);
    });
  }
  return changed;
}
