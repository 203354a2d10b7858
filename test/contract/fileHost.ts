import { createBlankWorkbook, createFileGateway } from "../../src/adapters/xlsx/gateway";
import { success } from "../../src/core/workbook/result";
import { packageFaults } from "../fixtures/packageSoundness";
import type { ContractHost, StartingSheet } from "./host";
import { inspectFile } from "./inspectFile";

/** A file in memory. `resave` stands for a program that saves the starting file in its own manner. */
export async function fileHost(
  start: readonly StartingSheet[],
  resave: (bytes: Uint8Array) => Promise<Uint8Array> = (bytes) => Promise.resolve(bytes),
): Promise<ContractHost> {
  let bytes = createBlankWorkbook();
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(bytes)),
    save: (written) => {
      const faults = packageFaults({ output: written, input: null });
      if (faults.length > 0) throw new Error(`not a sound package:\n${faults.join("\n")}`);
      bytes = written;
      return Promise.resolve(success(null));
    },
  });
  const made = await gateway.apply({
    operations: start.map(({ name, content }) => ({ kind: "createSheet", name, content })),
  });
  if (!made.ok) throw new Error(`the starting workbook cannot be made: ${made.failure.code}`);
  bytes = await resave(bytes);
  return { gateway, inspect: () => Promise.resolve(inspectFile(bytes)) };
}
