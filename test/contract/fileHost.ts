import { createFileGateway } from "../../src/adapters/xlsx/gateway";
import { success } from "../../src/core/workbook/result";
import { packageFaults } from "../fixtures/packageSoundness";
import type { ContractHost, StartingSheet } from "./host";
import { inspectFile } from "./inspectFile";
import { startingFile } from "./startingFile";

/** A file in memory. `resave` acts as a program that saves the starting file in its own manner. */
export async function fileHost(
  start: readonly StartingSheet[],
  resave: (bytes: Uint8Array) => Promise<Uint8Array> = (bytes) => Promise.resolve(bytes),
): Promise<ContractHost> {
  let bytes = await resave(startingFile(start));
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(bytes)),
    save: (written) => {
      const faults = packageFaults({ output: written, input: null });
      if (faults.length > 0) throw new Error(`not a sound package:\n${faults.join("\n")}`);
      bytes = written;
      return Promise.resolve(success(null));
    },
  });
  return { gateway, inspect: () => Promise.resolve(inspectFile(bytes)) };
}
