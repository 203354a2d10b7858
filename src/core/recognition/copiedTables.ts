import { foldText } from "../contract/matching";
import { inputsOf, type Field } from "../contract/tables";
import type { TableLayout } from "../sheet/newWorkbook/tableLayout";
import type { CopiedDetail, CopiedRows, CopiedValue } from "./copied";
import { FURTHER_TABLES, TABLES_APART, type FurtherTable } from "./importFields";

/** Beside what is copied, a new `Obiettivi` has what is needed to say how it went. */
const ESSENTIAL: readonly Field<"objectives">[] = [
  "unit",
  "operationalObjective",
  "outcome",
  "grade",
  "reason",
];

interface Objective {
  readonly values: Map<Field<"objectives">, CopiedValue>;
}

/** The tables that rows copied from one or several places make together. */
export interface CopiedTables {
  /** With the fields that something was copied into. */
  readonly objectives: TableLayout<"objectives">;
  /** Those that have a row. */
  readonly further: readonly TableLayout<FurtherTable>[];
  /** Codes were made, because indicators and activities name their objective by its code. */
  readonly hasNewCodes: boolean;
}

/**
 * An objective that a later place names again, with its indicators, is not copied twice. Indicators and activities
 * name their objective by its code; where it has none it gets its number, or the next that is not in `takenCodes`.
 */
export function copiedTables(
  copies: readonly CopiedRows[],
  takenCodes: readonly string[] = [],
): CopiedTables {
  const objectives: Objective[] = [];
  const details: { detail: CopiedDetail; objective: Objective | null }[] = [];
  for (const copy of copies) {
    const known = copy.details.some(({ objective }) => objective !== null)
      ? new Map(objectives.map((objective) => [identityOf(objective), objective]))
      : new Map<string, Objective>();
    const own = copy.rows.map(({ values }) => {
      const objective = {
        values: new Map(copy.fields.map((field, at) => [field, values[at] ?? null])),
      };
      const former = known.get(identityOf(objective));
      if (former === undefined) objectives.push(objective);
      return former ?? objective;
    });
    for (const detail of copy.details) {
      details.push({ detail, objective: objectiveOf(detail, own) ?? null });
    }
  }

  function objectiveOf(
    { table, objective, values }: CopiedDetail,
    own: readonly Objective[],
  ): Objective | undefined {
    if (objective !== null) return own[objective];
    const isNamed = TABLES_APART.includes(table) || values["objectiveCode"] !== undefined;
    return isNamed ? undefined : objectives.at(-1);
  }

  const linked = details.some(({ objective }) => objective !== null);
  const hasNewCodes = linked && giveCodes(objectives, takenCodes);
  const hasRepeatedCodes = repeats(objectives.map(codeOf));
  return {
    objectives: objectivesLayout(objectives),
    further: FURTHER_TABLES.flatMap((table) => {
      const rows = details
        .filter(({ detail }) => detail.table === table)
        .map(({ detail, objective }) =>
          objective === null
            ? detail.values
            : {
                ...detail.values,
                objectiveCode: objective.values.get("code") ?? null,
                ...(hasRepeatedCodes ? { unit: objective.values.get("unit") ?? null } : {}),
              },
        );
      return rows.length === 0 ? [] : [furtherLayout(table, rows)];
    }),
    hasNewCodes,
  };
}

function identityOf({ values }: Objective): string {
  return (["unit", "code", "operationalObjective"] as const)
    .map((field) => foldText(String(values.get(field) ?? "")))
    .join("\n");
}

function codeOf({ values }: Objective): string {
  return String(values.get("code") ?? "").trim();
}

function repeats(codes: readonly string[]): boolean {
  return new Set(codes).size < codes.length;
}

/** Whether any was without. */
function giveCodes(objectives: readonly Objective[], takenCodes: readonly string[]): boolean {
  const taken = new Set([...takenCodes, ...objectives.map(codeOf)]);
  let number = 0;
  let isAny = false;
  for (const objective of objectives) {
    number += 1;
    if (codeOf(objective) !== "") continue;
    while (taken.has(String(number))) number += 1;
    taken.add(String(number));
    objective.values.set("code", number);
    isAny = true;
  }
  return isAny;
}

function objectivesLayout(objectives: readonly Objective[]): TableLayout<"objectives"> {
  const used = new Set(objectives.flatMap(({ values }) => [...values.keys()]));
  const fields = inputsOf("objectives").flatMap(({ field }) => (used.has(field) ? [field] : []));
  const rows = objectives.map(({ values }) => fields.map((field) => values.get(field) ?? null));
  return { id: "objectives", fields, rows };
}

/** `Obiettivi` as a new table, in the order of the contract. */
export function newObjectives({
  id,
  fields,
  rows,
}: TableLayout<"objectives">): TableLayout<"objectives"> {
  const used = new Set([...ESSENTIAL, ...fields]);
  const all = inputsOf("objectives").flatMap(({ field }) => (used.has(field) ? [field] : []));
  return {
    id,
    fields: all,
    rows: rows.map((row) => all.map((field) => row[fields.indexOf(field)] ?? null)),
  };
}

function furtherLayout(
  id: FurtherTable,
  rows: readonly Readonly<Record<string, CopiedValue>>[],
): TableLayout<FurtherTable> {
  const fields = inputsOf(id).flatMap(({ field }) =>
    rows.some((row) => row[field] !== undefined) ? [field] : [],
  );
  return {
    id,
    fields,
    rows: rows.map((row) => fields.map((field) => row[field] ?? null)),
  };
}
