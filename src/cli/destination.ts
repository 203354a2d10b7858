import { basename, extname, join } from "node:path";
import { createFileGateway } from "../adapters/xlsx/gateway";
import { NAME_PREFIX } from "../core/sheet/writing/marks";
import { refusal, type Refusal } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";
import { exists, isFolder, isSameFile, makeFolder, readBytes } from "./files";

/**
 * Where the output of each input goes: the file named, or a folder for several inputs. The input itself, and any
 * file that is not an output of ours, is replaced only when that was asked for (--sovrascrivi).
 */
export interface Destinations {
  readonly of: (input: string) => Promise<Result<string, Refusal>>;
}

export async function destinationsFor(
  inputs: readonly string[],
  output: string,
  overwrites: boolean,
): Promise<Result<Destinations, Refusal>> {
  const goesToFolder = inputs.length > 1 || /[/\\]$/.test(output) || (await isFolder(output));
  if (goesToFolder) {
    const made = await makeFolder(output);
    if (!made.ok) return made;
  }
  const given = new Set<string>();
  return success({
    of: async (input) => {
      const path = goesToFolder ? join(output, basename(input)) : output;
      if (isNamedAsOtherKind(input, path)) {
        return failure(refusal("fileNamedAsOtherKind", path));
      }
      const key = path.toLowerCase();
      if (given.has(key)) return failure(refusal("fileNameTwice", path));
      given.add(key);
      if (overwrites || !(await exists(path))) return success(path);
      if (await isOneOf(inputs, path)) return failure(refusal("fileIsInput", path));
      const mayReplace = await isOutputOfOurs(path);
      return mayReplace ? success(path) : failure(refusal("fileAlreadyThere", path));
    },
  });
}

/** Excel opens a workbook with macros only as .xlsm, one without only as .xlsx. */
function isNamedAsOtherKind(input: string, path: string): boolean {
  const [from, to] = [input, path].map((name) => extname(name).toLowerCase());
  return from !== to && [from, to].every((kind) => kind === ".xlsx" || kind === ".xlsm");
}

async function isOneOf(inputs: readonly string[], path: string): Promise<boolean> {
  const found = await Promise.all(inputs.map((input) => isSameFile(path, input)));
  return found.includes(true);
}

/** It bears our marks: an earlier output, made to be made again. */
async function isOutputOfOurs(path: string): Promise<boolean> {
  const gateway = createFileGateway({
    load: () => readBytes(path),
    save: () => Promise.reject(new Error("A look at a file never writes it.")),
  });
  const read = await gateway.read(NAME_PREFIX);
  return read.ok && read.value.names.length > 0;
}
