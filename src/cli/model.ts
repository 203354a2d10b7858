import { createBlankWorkbook, createFileGateway } from "../adapters/xlsx/gateway";
import { modelWorkbook } from "../core/sheet/newWorkbook/model";
import type { ModelTexts } from "../core/texts/texts";
import type { WritePlan } from "../core/workbook/plan";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { Command } from "./command";
import { freePath, writeBytes } from "./files";

/** Makes the empty workbook (`--modello`). */
export async function writeModel(
  command: Extract<Command, { kind: "model" }>,
  texts: ModelTexts,
): Promise<Result<null, Refusal>> {
  const { output, overwrites } = command;
  const free = await freePath(output, overwrites);
  return free.ok ? writeNewWorkbook(modelWorkbook(command, texts), output, overwrites) : free;
}

/** A new workbook that a plan fills: with the compression that gives the same bytes on every version of Node. */
export async function writeNewWorkbook(
  plan: WritePlan,
  path: string,
  overwrites: boolean,
): Promise<Result<null, Refusal>> {
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(createBlankWorkbook())),
    save: (bytes) => writeBytes(path, bytes, overwrites),
  });
  return gateway.apply(plan);
}
