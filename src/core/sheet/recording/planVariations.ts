import { inputsOf, type Field } from "../../contract/tables";
import { VARIATION_CHOICES, wordOf } from "../../contract/words";
import type { Plan } from "../../domain/plan";
import type { WriteOperation } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { unrecordedVariations, type DerivedVariation } from "../../year/remodulation";
import { addedRows } from "../newWorkbook/addedRows";
import { findTable } from "../reading/locate";
import type { WrittenValue } from "./writtenValues";

export interface PlannedVariations {
  readonly added: readonly DerivedVariation[];
  /** `PianoApprovato` has nothing of the year to compare with. */
  readonly isWithoutPlan: boolean;
  readonly sheet: string | null;
  readonly operations: readonly WriteOperation[];
}

const FIELDS = inputsOf("variations").map(({ field }) => field);

/** A row of `Variazioni` for each difference from the approved plan that it does not have; act and reason are the user's. */
export function planVariations(snapshot: WorkbookSnapshot, plan: Plan): PlannedVariations {
  const added = unrecordedVariations(plan);
  const isWithoutPlan = plan.records.approved.length === 0;
  if (added.length === 0) {
    const sheet = findTable(snapshot, "variations")?.sheet ?? null;
    return { added, isWithoutPlan, sheet, operations: [] };
  }
  const rows = added.map(({ code, unit, kind }) => {
    const values: Readonly<Record<Field<"variations">, WrittenValue>> = {
      year: plan.parameters.year,
      objectiveCode: code,
      unit,
      variation: wordOf(VARIATION_CHOICES, kind),
      act: null,
      reason: null,
    };
    return FIELDS.map((field) => values[field]);
  });
  const { sheet, operations } = addedRows(snapshot, { id: "variations", fields: FIELDS, rows });
  return { added, isWithoutPlan, sheet, operations };
}
