import { nameKey } from "../../../core/workbook/names";
import type { Result } from "../../../core/workbook/result";
import { runBatches, type ExcelSession } from "../session/session";
import type { ExcelFault } from "../session/faults";
import type { Step } from "../preflight/steps";
import type { WorkbookState } from "../preflight/workbookState";

/** A filter that was lifted for the writing. */
export interface LiftedFilter {
  readonly table: string;
  readonly columns: readonly {
    readonly header: string;
    readonly criteria: Excel.FilterCriteria;
  }[];
}

export function liftedFilters(
  steps: readonly Step[],
  state: WorkbookState,
): readonly LiftedFilter[] {
  return steps.flatMap((step) => {
    if (step.kind !== "liftFilter") return [];
    const table = state.tables.get(nameKey(step.table));
    const columns = (table?.headers ?? []).flatMap((header, index) => {
      const criteria = table?.criteria[index] ?? null;
      return criteria === null ? [] : [{ header, criteria: givenCriteria(criteria) }];
    });
    return [{ table: step.table, columns }];
  });
}

/** One batch. The filter of a column that the plan removed is gone, and so is that of a table that a user deleted. */
export async function putFiltersBack(
  session: ExcelSession,
  filters: readonly LiftedFilter[],
): Promise<Result<null, ExcelFault>> {
  return runBatches(session, async ({ workbook }, sync) => {
    for (const { table, columns } of filters) {
      const present = workbook.tables.getItemOrNullObject(table).columns;
      for (const { header, criteria } of columns) {
        present.getItemOrNullObject(header).filter.apply(criteria);
      }
    }
    await sync();
    return null;
  });
}

/** Excel returns null for criteria that do not apply, but rejects null when they are set: nulls are left out. */
function givenCriteria(read: Excel.FilterCriteria): Excel.FilterCriteria {
  const { filterOn, criterion1, criterion2, color, dynamicCriteria, icon, operator, values } = read;
  return {
    filterOn,
    ...(isGiven(criterion1) ? { criterion1 } : {}),
    ...(isGiven(criterion2) ? { criterion2 } : {}),
    ...(isGiven(color) ? { color } : {}),
    ...(isGiven(dynamicCriteria) ? { dynamicCriteria } : {}),
    ...(isGiven(icon) ? { icon } : {}),
    ...(isGiven(operator) ? { operator } : {}),
    ...(isGiven(values) ? { values } : {}),
  };
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
