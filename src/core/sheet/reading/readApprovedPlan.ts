import {
  PLANNED_FIELDS,
  type ApprovedObjective,
  type PlannedField,
} from "../../domain/yearRecords";
import { codeKey, foldText } from "../../contract/matching";
import { cellPlace } from "../../domain/place";
import { KIND_CHOICES } from "../../contract/words";
import { readText } from "./cells";
import { choiceList, findChoice } from "./cellsChoice";
import { changedFields, isOtherText } from "./plannedCells";
import type { NamedObjective } from "./findNamed";
import { cellAt, openTable, type OpenTable } from "./readTable";
import { isOfYear, type RecordsReading } from "./recordsReading";

const KINDS = choiceList(KIND_CHOICES);
type CellField = Exclude<PlannedField, "unit">;
const CELL_FIELDS = PLANNED_FIELDS.filter((field): field is CellField => field !== "unit");

/**
 * The rows of `PianoApprovato` of the year, each with the objective that it is now and with what has changed since. The
 * key is unit and code; an objective that moved to another unit is found by its code, if nothing else has that code.
 */
export function readApprovedPlan(records: RecordsReading): readonly ApprovedObjective[] {
  const { reading, silent, snapshot, year, find } = records;
  const table = openTable(reading, snapshot, "approvedPlan", { required: ["code"] });
  if (!table) return [];
  const rows = table.rows.filter((row) => isOfYear(records, cellAt(table, row, "year"), year));
  const codes = new Map<string, number>();
  for (const row of rows) {
    const key = codeKey(find(cellAt(table, row, "code"), null).code ?? "");
    codes.set(key, (codes.get(key) ?? 0) + 1);
  }
  const current = openTable(silent, snapshot, "objectives", { required: [] });
  const seen = new Set<string>();
  return rows.flatMap((row): readonly ApprovedObjective[] => {
    const named = find(cellAt(table, row, "code"), cellAt(table, row, "unit"));
    const { code, unit } = named;
    if (code === null) return [];
    const isAlone = codes.get(codeKey(code)) === 1;
    const found =
      onlyOne(named) ?? (isAlone ? onlyOne(find(cellAt(table, row, "code"), null)) : null);
    const key = found === null ? `${codeKey(code)} ${foldText(unit ?? "")}` : String(found);
    if (seen.has(key)) {
      const place = cellPlace("approvedPlan", row, "code");
      reading.report("approved-repeated", { objective: code }, place);
      return [];
    }
    seen.add(key);
    const title = readText(silent, cellAt(table, row, "operationalObjective"));
    const kindCell = cellAt(table, row, "kind");
    const kind = (kindCell && findChoice(silent, kindCell, KINDS)) ?? "performance";
    const base = { code, unit, title, kind, objective: found };
    if (found === null || current === null)
      return [{ ...base, changedFields: [], isReplaced: false }];
    const objective = records.objectives[found];
    const after = objective?.operationalObjective ?? "";
    return [
      {
        ...base,
        changedFields: [
          ...(isInOtherUnits(records, table, row, found) ? (["unit"] as const) : []),
          ...changedFields(
            silent,
            { approved: table, approvedRow: row, current, currentRow: objective?.row ?? 0 },
            CELL_FIELDS,
          ),
        ],
        isReplaced: title !== null && isOtherText(silent, title, after),
      },
    ];
  });
}

function onlyOne({ positions }: NamedObjective): number | null {
  const [first, other] = positions;
  return first === undefined || other !== undefined ? null : first;
}

function isInOtherUnits(
  { objectives, readMembership }: RecordsReading,
  table: OpenTable<"approvedPlan">,
  row: number,
  position: number,
): boolean {
  const before = readMembership(cellAt(table, row, "unit"));
  const now = objectives[position]?.units ?? [];
  return membershipKey(before) !== membershipKey(now);
}

function membershipKey(units: "all" | readonly number[]): string {
  return units === "all" ? units : [...units].sort((a, b) => a - b).join();
}
