import { createBlankWorkbook, createFileGateway } from "./gateway";
import type { WritePlan } from "../../core/workbook/plan";
import type { Refusal } from "../../core/workbook/refusal";
import { success, type Result } from "../../core/workbook/result";

/** A new workbook that a plan fills. */
export async function newPackage(plan: WritePlan): Promise<Result<Uint8Array, Refusal>> {
  let bytes = createBlankWorkbook();
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(bytes)),
    save: (changed) => {
      bytes = changed;
      return Promise.resolve(success(null));
    },
  });
  const applied = await gateway.apply(plan);
  return applied.ok ? success(bytes) : applied;
}
