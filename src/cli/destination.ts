import { basename, extname, join } from "node:path";
import { refusal, type Refusal, type RefusalCode } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";
import { attempt, exists, isFolder, isSameFile } from "./files";

/** Where the output of one input goes. */
export interface Destination {
  readonly path: string;
  /** The folder to be made for it; null where the user named a file. */
  readonly folder: string | null;
}

/**
 * The destination of each input, in order, decided before anything is written: the file named, or a folder for
 * several inputs. An existing file, the input itself too, is replaced only when that was asked for (--sovrascrivi),
 * and another input never is.
 */
export async function planDestinations(
  inputs: readonly string[],
  output: string,
  overwrites: boolean,
): Promise<readonly Result<Destination, Refusal>[]> {
  const found = await attempt("fileNotWritable", output, async () =>
    success(inputs.length > 1 || /[/\\]$/.test(output) || (await isFolder(output))),
  );
  if (!found.ok) return inputs.map(() => found);
  const isInFolder = found.value;
  const given = new Set<string>();
  const planned: Result<Destination, Refusal>[] = [];
  for (const [at, input] of inputs.entries()) {
    const path = isInFolder ? join(output, nameOfOutput(input)) : output;
    const others = inputs.filter((_, other) => other !== at);
    const obstacle = await attempt("fileNotWritable", path, async () => {
      const code = given.has(path.toLowerCase())
        ? "fileNameTwice"
        : await obstacleAt(path, input, others, overwrites);
      return code === null ? success(null) : failure(refusal(code, path));
    });
    given.add(path.toLowerCase());
    const destination = { path, folder: isInFolder ? output : null };
    planned.push(obstacle.ok ? success(destination) : obstacle);
  }
  return planned;
}

async function obstacleAt(
  path: string,
  input: string,
  others: readonly string[],
  overwrites: boolean,
): Promise<RefusalCode | null> {
  for (const other of others) {
    if (await isSameFile(path, other)) return "fileIsOtherInput";
  }
  if (!overwrites && (await exists(path))) {
    return (await isSameFile(path, input)) ? "fileIsInput" : "fileAlreadyThere";
  }
  if (!isNamedAsOtherKind(input, path)) return null;
  return isOds(input) ? "fileOfOdsIsXlsx" : "fileNamedAsOtherKind";
}

/** What is calculated of an .ods is written as an Excel workbook. */
function nameOfOutput(input: string): string {
  return isOds(input) ? `${basename(input, extname(input))}.xlsx` : basename(input);
}

function isOds(name: string): boolean {
  return extname(name).toLowerCase() === ".ods";
}

/** Excel opens a workbook with macros only as .xlsm, one without only as .xlsx. */
function isNamedAsOtherKind(input: string, path: string): boolean {
  const [from, to] = [nameOfOutput(input), path].map((name) => extname(name).toLowerCase());
  return (from === ".xlsx" || from === ".xlsm") && to !== from;
}
