import { RESTORE_POINT_NAMESPACE, type WriteOperation, type WritePlan } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { expectedRows } from "./expectedRows";

/** Operations in the order of decision 0011: first the restore point, then the rows that they rely on. */
export function restorablePlan(
  snapshot: WorkbookSnapshot,
  restorePoint: string | null,
  operations: readonly WriteOperation[],
): WritePlan {
  return {
    operations: [
      writeRestorePoint(restorePoint),
      ...expectedRows(snapshot, operations),
      ...operations,
    ],
  };
}

/** Null: it is too large. The former one is removed then, since it would put back the wrong things. */
export function writeRestorePoint(xml: string | null): WriteOperation {
  return xml === null
    ? { kind: "removeCustomPart", namespace: RESTORE_POINT_NAMESPACE }
    : { kind: "setCustomPart", namespace: RESTORE_POINT_NAMESPACE, xml };
}
