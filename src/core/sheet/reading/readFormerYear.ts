import type {
  FormerGroup,
  FormerObjective,
  FormerYear,
  RuleInForce,
} from "../../domain/yearRecords";
import { asPercentage, type Percentage } from "../../domain/quantities";
import { KIND_CHOICES } from "../../contract/words";
import { readText, type FilledCell } from "./cells";
import { choiceList, findChoice } from "./cellsChoice";
import { readNumber } from "./cellsNumber";
import { createOutcomeReader } from "./readOutcome";
import { cellAt, openTable } from "./readTable";
import { isOfYear, type RecordsReading } from "./recordsReading";

const KINDS = choiceList(KIND_CHOICES);

/** What `AnnoPrecedente` keeps of the year before; null where it keeps nothing of that year. */
export function readFormerYear(records: RecordsReading): FormerYear | null {
  const { reading, silent, snapshot, units, find, readMembership } = records;
  if (records.year === null) return null;
  const year = records.year - 1;
  const table = openTable(reading, snapshot, "formerYear", { required: ["year", "kind"] });
  if (!table) return null;
  const groups: FormerGroup[] = [];
  const objectives: FormerObjective[] = [];
  const readOutcome = createOutcomeReader(reading);
  let rules: readonly RuleInForce[] = [];
  for (const row of table.rows) {
    const yearCell = cellAt(table, row, "year");
    if (yearCell === null || !isOfYear(records, yearCell, year)) continue;
    const written = readText(silent, cellAt(table, row, "rules"));
    if (written !== null) rules = rulesIn(written);
    const kindCell = cellAt(table, row, "kind");
    const kind = kindCell && findChoice(silent, kindCell, KINDS);
    if (kind === null) continue;
    const unitCell = cellAt(table, row, "unit");
    const { code, unit, positions } = find(cellAt(table, row, "objectiveCode"), unitCell);
    const figure = (cell: FilledCell | null): Percentage | null => {
      const number = readNumber(reading, cell);
      return number && asPercentage(number.value);
    };
    if (code === null) {
      const [position] = unit === null ? [] : membersOf(readMembership(unitCell));
      groups.push({
        kind,
        unit,
        position: position ?? null,
        percentage: figure(cellAt(table, row, "percentage")),
        index: figure(cellAt(table, row, "index")),
      });
    } else {
      objectives.push({
        code,
        unit,
        title: readText(silent, cellAt(table, row, "operationalObjective")),
        kind,
        objective: positions.length === 1 ? (positions[0] ?? null) : null,
        wasExcluded: readOutcome(cellAt(table, row, "outcome"), null).outcome === "excluded",
        achievement: figure(cellAt(table, row, "grade")),
      });
    }
  }
  return groups.length + objectives.length === 0 ? null : { year, rules, groups, objectives };

  function membersOf(membership: ReturnType<typeof readMembership>): readonly number[] {
    return membership === "all" ? units.map((_, at) => at).slice(0, 1) : membership;
  }
}

const RULE = /^\s*([^:]+):\s*(.*?)\s*$/;

/** "Pesi: Uguali; Decimali: 2". */
function rulesIn(text: string): readonly RuleInForce[] {
  return text.split(";").flatMap((part) => {
    const [, name, value] = RULE.exec(part) ?? [];
    return name === undefined || value === undefined ? [] : [{ name: name.trim(), value }];
  });
}
