import type { Objective } from "../../domain/objective";
import { cellPlace } from "../../domain/place";
import type { Variation } from "../../domain/yearRecords";
import { header } from "../../contract/tables";
import { VARIATION_CHOICES } from "../../contract/words";
import { readText } from "./cells";
import { choiceList, readChoice } from "./cellsChoice";
import { cellAt, openTable } from "./readTable";
import { isOfYear, type RecordsReading } from "./recordsReading";

/** An act is told by its number or its date. */
const HAS_DIGIT = /\d/;

const KINDS = choiceList(VARIATION_CHOICES);

/** The rows of `Variazioni` of the year; one without a unit is about every objective with its code. */
export function readVariations(records: RecordsReading): readonly Variation[] {
  const { reading, snapshot, year, find } = records;
  const table = openTable(reading, snapshot, "variations", { required: ["objectiveCode"] });
  if (!table) return [];
  return table.rows.flatMap((row): readonly Variation[] => {
    if (!isOfYear(records, cellAt(table, row, "year"), year)) return [];
    const { code, unit, positions } = find(
      cellAt(table, row, "objectiveCode"),
      cellAt(table, row, "unit"),
    );
    const kindHeader = header("variations", "variation");
    const kind = readChoice(reading, cellAt(table, row, "variation"), KINDS, kindHeader);
    const act = readText(reading, cellAt(table, row, "act"));
    const reason = readText(reading, cellAt(table, row, "reason"));
    if (code === null) return [];
    if (act === null || !HAS_DIGIT.test(act)) {
      const place = cellPlace("variations", row, "act");
      reading.report("variation-without-act", { objective: code, found: act }, place);
    }
    const meant = positions.length === 0 ? [null] : positions;
    return meant.map((objective) => ({
      row,
      code,
      unit,
      title: null,
      objective,
      kind,
      act,
      reason,
    }));
  });
}

/** Gives to every objective the act by which it was changed or dropped in the year. */
export function withVariationActs(
  objectives: readonly Objective[],
  variations: readonly Variation[],
): readonly Objective[] {
  const acts = new Map<number, string>();
  for (const { objective, act } of variations) {
    if (objective !== null && act !== null) acts.set(objective, act);
  }
  return objectives.map((objective, position) => {
    const variationAct = acts.get(position);
    return variationAct === undefined ? objective : { ...objective, variationAct };
  });
}
