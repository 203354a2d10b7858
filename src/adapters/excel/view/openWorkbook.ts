import type { Refusal } from "../../../core/workbook/refusal";
import { failure, success, type Result } from "../../../core/workbook/result";
import { runBatches, type ExcelSession } from "../session/session";
import { refusalOf } from "../session/faults";

/** `Excel.createWorkbook`, of ExcelApi 1.8: handed in like the rest of Excel. */
export type CreateWorkbook = (base64: string) => Promise<void>;

/** Opens a file, as base64, as a new workbook beside the one that is open, which stays as it is. */
export async function openWorkbook(
  session: ExcelSession,
  create: CreateWorkbook,
  base64: string,
): Promise<Result<null, Refusal>> {
  const opened = await runBatches(session, async () => {
    await create(base64);
    return null;
  });
  return opened.ok ? success(null) : failure(refusalOf(opened.failure));
}
