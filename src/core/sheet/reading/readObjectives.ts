import { cellPlace } from "../../domain/place";
import type { Membership, Objective } from "../../domain/objective";
import type { StatedParameters } from "../../domain/parameters";
import { hasResults } from "../../domain/phase";
import { asWeight } from "../../domain/quantities";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readCode, readText, type FilledCell } from "./cells";
import { choiceList, readChoice } from "./cellsChoice";
import { readNumber } from "./cellsNumber";
import { withoutIssues, type Reading } from "./reading";
import { readScaleChoices, type ScalesReading } from "./readScales";
import type { ReadMembership, UnitRegistry } from "./readMembership";
import { createKeys } from "./readObjectiveKeys";
import { createDecisionReader, type ReadDecision } from "./readDecision";
import {
  cellAt,
  hasColumn,
  openTable,
  requiredCellAt,
  sheetRow,
  type OpenTable,
} from "./readTable";
import { header, type Field } from "../../contract/tables";
import { DEVIATION_CAUSES, KIND_CHOICES } from "../../contract/words";

/** The rows of `Obiettivi`, not yet joined with what measures them. */
export interface ObjectivesReading {
  readonly objectives: readonly Objective[];
  readonly hasCodes: boolean;
}

const KINDS = choiceList(KIND_CHOICES);
const CAUSES = choiceList(DEVIATION_CAUSES);

/**
 * Reads `Obiettivi` (workbook.md, Input tables); null without that table. A weight as a percentage is
 * that share of the total. Two rows with one key, unit and code, are reported. In Programmazione outcomes
 * are not asked, so nothing is said of those that cannot be read (rules.md §2).
 */
export function readObjectives(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  registry: UnitRegistry,
  readMembership: ReadMembership,
  { phase }: StatedParameters,
  scales: ScalesReading,
): ObjectivesReading | null {
  const required = ["unit", "operationalObjective"] as const;
  const table = openTable(reading, snapshot, "objectives", { required });
  if (!table) return null;
  const keys = createKeys();
  const readDecision = createDecisionReader(
    hasResults({ phase }) ? reading : withoutIssues(reading),
  );
  const objectives = table.rows.map((row) => {
    const units = readMembership(requiredCellAt(reading, table, row, "unit"));
    const objective = readObjective(reading, readDecision, table, row, units, scales);
    const clash = keys.claim(objective);
    if (clash) {
      const unit = clash.unit === null ? null : (registry.units[clash.unit]?.name ?? null);
      const firstRow = sheetRow(table, clash.row);
      const field = cellAt(table, row, "code") ? "code" : "unit";
      const params = { code: objective.code, unit, firstRow };
      reading.report("objective-twice", params, cellPlace("objectives", row, field));
    }
    return objective;
  });
  return { objectives, hasCodes: hasColumn(table, "code") };
}

function readObjective(
  reading: Reading,
  readDecision: ReadDecision,
  table: OpenTable<"objectives">,
  row: number,
  units: Membership,
  scales: ScalesReading,
): Objective {
  const cell = (field: Field<"objectives">): FilledCell | null => cellAt(table, row, field);
  const description = requiredCellAt(reading, table, row, "operationalObjective");
  const weight = readNumber(reading, cell("assignedWeight"));
  const kindHeader = header("objectives", "kind");
  const causeHeader = header("objectives", "deviationCause");
  const code = readCode(reading, cell("code"));
  return {
    row,
    code: code ?? String(row + 1),
    hasCode: code !== null,
    units,
    kind: readChoice(reading, cell("kind"), KINDS, kindHeader) ?? "performance",
    mission: readCode(reading, cell("mission")),
    programme: readCode(reading, cell("programme")),
    strategicObjective: readText(reading, cell("strategicObjective")),
    operationalObjective: readText(reading, description) ?? "",
    category: readText(reading, cell("category")),
    assignedWeight: weight && asWeight(weight.value),
    isWeightShare: weight?.isPercent ?? false,
    ...readDecision(table, row),
    deviationCause: readChoice(reading, cell("deviationCause"), CAUSES, causeHeader),
    variationAct: null,
    details: {
      fullDescription: readText(reading, cell("fullDescription")),
      purpose: readText(reading, cell("purpose")),
      owner: readText(reading, cell("owner")),
      staffInvolved: readText(reading, cell("staffInvolved")),
      resources: readText(reading, cell("resources")),
      evidence: readText(reading, cell("evidence")),
    },
    measurement: null,
    scaleChoices: readScaleChoices(reading, table, row, scales),
  };
}
