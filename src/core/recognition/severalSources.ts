import { foldText } from "../contract/matching";
import { copyRows } from "./copyRows";
import { kindInTitles } from "./furtherTable";
import type { ImportSource } from "./importing";
import { namedUnits } from "./namedUnits";
import { KIND_CHOICES, wordOf } from "../contract/words";
import type { CopiedDetail, CopiedRows } from "./copied";
import type { ImportChoices } from "./recognition";

// What only several tables together tell.

/** A name that tells nothing: "Foglio1", "Obiettivi 2024", "Scheda 3". */
const ANY_SHEET =
  /\d|^(foglio|sheet|tab|data|dati|obiettivi|piano|pesatura|performance|scheda|schede|elenco|report|peg|pdo|piao|monitoraggio|consuntivo|relazione|all(egato)?)\b/;

/**
 * Sheets of the same layout, none of which says a unit, are of the unit that each is named after. A guess, that the
 * user sees.
 */
export function withUnitsOfSheets(sources: readonly ImportSource[]): readonly ImportSource[] {
  const own = sources.filter(({ kind }) => kind === "objectives");
  const names = new Set(own.map(({ sheet }) => sheet));
  const isUnsaid = ({ recognition }: ImportSource): boolean => {
    const { columns, takesUnitsFromHeadings, unitForAll } = recognition.proposal;
    return !columns.includes("unit") && !takesUnitsFromHeadings && unitForAll === null;
  };
  const areNames = [...names].every((name) => !ANY_SHEET.test(foldText(name)));
  if (names.size < 2 || !areNames || !own.every(isUnsaid)) return sources;
  return sources.map((source) => {
    if (source.kind !== "objectives") return source;
    const { recognition, sheet } = source;
    const proposal = { ...recognition.proposal, unitForAll: sheet };
    return {
      ...source,
      recognition: { ...recognition, unitAbove: { name: sheet, origin: "sheet" }, proposal },
    };
  });
}

/** What is copied of a table; of counts with the kind that its titles say, or that having a unit tells. */
export function copyOf(source: ImportSource, choices: ImportChoices): CopiedRows {
  const copied = rowsOf(source, choices);
  if (source.kind !== "counted") return copied;
  const given = kindGiver(source);
  const details = copied.details.map((detail) => {
    const { values } = detail;
    return { ...detail, values: { ...values, kind: values["kind"] ?? given(detail) } };
  });
  return { ...copied, details };
}

/** The kinds that rows of counts get though none of their cells says it, each once. */
export function givenKinds(source: ImportSource, choices: ImportChoices): readonly string[] {
  if (source.kind !== "counted") return [];
  const given = kindGiver(source);
  const silent = rowsOf(source, choices).details.filter(
    ({ values }) => (values["kind"] ?? null) === null,
  );
  return [...new Set(silent.map(given))];
}

function rowsOf({ block, recognition, uses1904Dates }: ImportSource, choices: ImportChoices) {
  return copyRows(block, recognition, choices, uses1904Dates);
}

function kindGiver({ titles }: ImportSource): (detail: CopiedDetail) => string {
  const said = kindInTitles(titles);
  return ({ values }) =>
    said ?? wordOf(KIND_CHOICES, (values["unit"] ?? null) === null ? "strategic" : "ordinary");
}

/** Whether a table of counts only counts the objectives that are copied row by row: then it would count them twice. */
export function isSummary(counts: CopiedRows, objectives: readonly CopiedRows[]): boolean {
  const byUnit = new Map<string, number>();
  for (const { fields, rows } of objectives) {
    const column = fields.indexOf("unit");
    for (const { values } of rows) {
      const unit = foldText(String(values[column] ?? ""));
      byUnit.set(unit, (byUnit.get(unit) ?? 0) + 1);
    }
  }
  return (
    counts.details.length > 0 &&
    counts.details.every(
      ({ values }) => byUnit.get(foldText(String(values["unit"] ?? ""))) === values["assigned"],
    )
  );
}

/** Whether people work in units that have objectives. None where there are no objectives, any where no unit is known. */
export function areOfUnits(staff: CopiedRows, copies: readonly CopiedRows[]): boolean {
  const known = new Set(namedUnits(copies).map(foldText));
  if (known.size === 0) return copies.length > 0;
  return staff.details.some(({ values }) => known.has(foldText(String(values["unit"] ?? ""))));
}
