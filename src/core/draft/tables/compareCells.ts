import type { Kind } from "../../domain/kind";
import type { Facts } from "../claims/claim";
import type { FactGroup } from "../groups";
import { kindsOf, type Mentions } from "../scope";
import type { KindWord, Token } from "../tokens";
import type { Columns } from "./columns";
import { checkGroupCell, type CellCheck } from "./groupCells";
import { checkObjectiveCell, objectiveOfRow } from "./objectiveCells";
import type { CellNumber, RowSubject } from "./rows";

export interface ReadRow {
  readonly at: number;
  readonly cells: readonly string[];
  readonly numbers: readonly (CellNumber | null)[];
  readonly subject: RowSubject | null;
}

export interface ComparedCell {
  readonly row: ReadRow;
  readonly column: number;
  readonly check: CellCheck;
  readonly group: FactGroup | null;
}

/** What stands above a table and says what it is about. */
export interface TableTitle {
  readonly tokens: readonly Token[];
  readonly mentions: Mentions;
}

/** The cells whose meaning is known: of groups where objectives are counted, else of objectives. */
export function comparedCells(
  rows: readonly ReadRow[],
  columns: Columns,
  title: TableTitle,
  facts: Facts,
): readonly ComparedCell[] {
  const kind = kindOf(columns, title);
  if (kind === null || title.mentions.isOfUnknownPart || isOfIndicators(columns)) return [];
  const isOfGroups = columns.meanings.some((meaning) => meaning?.kind === "count");
  const isWhole = isOfGroups
    ? coversUnits(rows, kind, facts.groups)
    : coversObjectives(rows, facts.evaluation);
  return rows.flatMap((row) =>
    columns.meanings.flatMap((meaning, column): readonly ComparedCell[] => {
      const number = row.numbers[column] ?? null;
      if (meaning === null || number === null) return [];
      const isTotal =
        row.subject !== null && row.subject.kind !== "unit" && row.subject.kind !== "category";
      if (isTotal && !isWhole) return [];
      if (isOfGroups) {
        const group = groupOf(row.subject, kind, facts.groups);
        const check = group && checkGroupCell(meaning, group, number, facts);
        return check === null ? [] : [{ row, column, check, group }];
      }
      if (kind !== "performance" || facts.isPlan) return [];
      const objective = objectiveOfRow(row.cells, row.subject, columns.meanings, facts.evaluation);
      const check = checkObjectiveCell(meaning, row.subject, objective, number, facts);
      return [{ row, column, check, group: null }];
    }),
  );
}

/** A row for each indicator or activity: its weight and result are not those of the objective. */
function isOfIndicators({ headers }: Columns): boolean {
  return headers.some((header) =>
    /\b(?:indicator|target|valore|baseline|consuntivo|unit. di misura|attivit|fas[ei]\b|azion)/i.test(
      header,
    ),
  );
}

/** Whether its total is that of all units, or of all categories; of a part, nobody knows the right one. */
function coversUnits(
  rows: readonly ReadRow[],
  kind: KindWord,
  groups: readonly FactGroup[],
): boolean {
  const totals = rows.filter(({ subject }) => subject?.kind === "total");
  const shown = new Set(rows.flatMap(({ subject }) => groupOf(subject, kind, groups) ?? []));
  const ofKind = (of: "unit" | "category"): readonly FactGroup[] =>
    groups.filter((group) => group[of] !== null && group.kinds[0] === kindOfWord(kind));
  const isComplete = (of: "unit" | "category"): boolean =>
    ofKind(of).length > 0 && ofKind(of).every((group) => shown.has(group));
  return totals.length === 1 && (isComplete("unit") || isComplete("category"));
}

function coversObjectives(rows: readonly ReadRow[], { objectives }: Facts["evaluation"]): boolean {
  const ofPlan = objectives.filter(({ objective }) => objective.kind === "performance").length;
  const shown = rows.filter(
    ({ subject, numbers }) => subject?.kind === "unit" && numbers.some(Boolean),
  );
  const totals = rows.filter(({ subject }) => subject?.kind === "total");
  return totals.length <= 1 && shown.length === ofPlan;
}

/** The one kind that title and headers name; null where they name none, or several. */
function kindOf({ tokens }: Columns, title: TableTitle): KindWord | null {
  const [kind, ...others] = kindsOf([...title.tokens, ...tokens]);
  return kind === undefined || others.length > 0 || kind === "strategic" ? null : kind;
}

function groupOf(
  subject: RowSubject | null,
  kind: KindWord,
  groups: readonly FactGroup[],
): FactGroup | null {
  const named = kindOfWord(kind);
  const ofKind = groups.filter(({ kinds }) => kinds.length === 1 && kinds[0] === named);
  switch (subject?.kind) {
    case "unit":
      return ofKind.find(({ unit }) => unit === subject.unit) ?? null;
    case "category":
      return ofKind.find(({ category }) => category === subject.category) ?? null;
    case "total":
      return ofKind.find(({ unit, category }) => unit === null && category === null) ?? null;
    default:
      return null;
  }
}

function kindOfWord(word: KindWord): Kind {
  return word === "otherStrategic" ? "strategic" : word;
}
