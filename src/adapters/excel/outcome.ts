import { refusal, type Refusal } from "../../core/workbook/refusal";
import { failure, success, type Result } from "../../core/workbook/result";
import { converse, type ExcelLine } from "./conversation";
import { refusalOf, type ExcelFault } from "./faults";
import type { Loaded } from "./host";
import { judge, placesOf } from "./verdict";
import { loadProtections, type Protections } from "./workbookState";
import type { Watch } from "./watches";

/** A plan that is being written, and what was to be seen of it before. */
export interface Attempt {
  readonly watches: readonly Watch[];
  readonly before: readonly string[];
}

/**
 * Reads back, in the batch that wrote, the keys of the rows and the columns written. Rows that somebody else moved
 * in the meantime have our figures beside the wrong keys: the refusal that says so, or null when all is in its place.
 */
export function afterWriting(
  workbook: Excel.Workbook,
  watches: readonly Watch[],
): Loaded<Refusal | null> {
  const looks = watches
    .filter(({ table }) => table !== null)
    .map(({ table, wanted, look }) => ({ table, wanted, look: look(workbook) }));
  return () => {
    const misplaced = looks.find(({ look, wanted }) => look() !== wanted);
    return misplaced === undefined ? null : refusal("rowsMoved", misplaced.table);
  };
}

/**
 * After a batch that failed or was not answered: Excel takes nothing back, and what stands in a batch before
 * the failed action is done. So the workbook is looked at again, and the batch is never sent a second time.
 */
export async function settle(
  line: ExcelLine,
  { watches, before }: Attempt,
  fault: ExcelFault,
): Promise<Result<null, Refusal>> {
  const looked = await converse(line, async ({ workbook }, sync) => {
    const protections = loadProtections(workbook);
    const looks = watches.map(({ look }) => look(workbook));
    await sync();
    return { protections: protections(), after: looks.map((look) => look()) };
  });
  if (!looked.ok) {
    return failure(refusal("partlyWritten", placesOf(watches).join(", "), fault.cause));
  }
  const verdict = judge(watches, before, looked.value.after);
  if (verdict.isAllDone) return success(null);
  if (verdict.written.length > 0) {
    return verdict.movedTable === null
      ? failure(refusal("partlyWritten", verdict.written.join(", "), fault.cause))
      : failure(refusal("rowsMoved", verdict.movedTable, fault.cause));
  }
  return failure(refusalOfNothingWritten(fault, looked.value.protections));
}

/** Access is denied for more reasons than one: a protection is named only where it can be seen. */
function refusalOfNothingWritten(fault: ExcelFault, protections: Protections): Refusal {
  if (fault.code !== "AccessDenied") return refusalOf(fault);
  const { isReadOnly, isStructureProtected, protectedSheets } = protections;
  const [sheet] = protectedSheets;
  if (isReadOnly) return refusal("workbookReadOnly", null, fault.cause);
  if (sheet !== undefined) return refusal("sheetProtected", sheet, fault.cause);
  if (isStructureProtected) return refusal("structureProtected", null, fault.cause);
  return refusalOf(fault);
}
