import { createBlankWorkbook, createFileGateway } from "../../adapters/xlsx/gateway";
import { modelWorkbook } from "../../core/sheet/newWorkbook/model";
import type { ModelTexts } from "../../core/texts/texts";
import type { WritePlan } from "../../core/workbook/plan";
import type { Refusal } from "../../core/workbook/refusal";
import { success, type Result } from "../../core/workbook/result";

/** What the page opens. */
export type Opened =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  /** The empty model. */
  | { readonly kind: "model" };

/** The bytes of the .xlsx package that the page then works on. Refused for what is none. */
export async function openedPackage(
  opened: Opened,
  texts: ModelTexts,
): Promise<Result<Uint8Array, Refusal>> {
  if (opened.kind === "model") {
    return newPackage(modelWorkbook({ body: null, year: null, extras: [] }, texts));
  }
  return success(opened.bytes);
}

/** A new workbook that a plan fills. */
async function newPackage(plan: WritePlan): Promise<Result<Uint8Array, Refusal>> {
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
