import type { WorkbookChoices } from "../core/sheet/choices/choices";
import { writeChoices } from "../core/sheet/choices/storedChoices";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";

/** Keeps choices in the workbook, beside those that it remembers already. No figure depends on them. */
export async function rememberChoices(
  gateway: WorkbookGateway,
  changed: Partial<WorkbookChoices>,
): Promise<Result<null, Refusal>> {
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  return gateway.apply({ operations: [writeChoices(read.value.choices, changed)] });
}
