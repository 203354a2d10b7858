import { check, type CheckedWorkbook } from "../../src/app/check";
import { digest, loadPacking, smallWorkbook } from "../app/runningWorkbook";
import { createMemoryGateway } from "../contract/memoryGateway";

/** What the check says of the small plan. */
export async function checkedSmallPlan(): Promise<CheckedWorkbook> {
  const gateway = createMemoryGateway(smallWorkbook());
  const result = await check({ gateway, digest, loadPacking });
  if (!result.ok || result.value.kind !== "checked") throw new Error("the small plan is not read");
  return result.value;
}
