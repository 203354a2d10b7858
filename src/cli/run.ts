import { version } from "../../package.json";
import { packText, unpackText } from "../adapters/deflate/packedText";
import { sha256 } from "../adapters/digest/sha256";
import { createFileGateway, type WorkbookStorage } from "../adapters/xlsx/gateway";
import { calculate, type Calculation } from "../app/calculate";
import type { CalendarDate } from "../core/domain/plan";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import { HELP, REPORT_WORDS, usageSentence } from "../locale/it/commandLine";
import { ITALIAN } from "../locale/it/texts";
import { IMPORT_WORDS } from "../locale/it/importing";
import {
  isNamedAsWorkbook,
  readArguments,
  type CalculateCommand,
  type ImportCommand,
} from "./arguments";
import { planDestinations, type Destination } from "./destination";
import { attempt, isSameFile, makeFolder, readBytes, writeBytes } from "./files";
import { importFile } from "./import";
import { importText } from "./printImport";
import { calculationJson, refusalJson } from "./json";
import { writeModel } from "./model";
import { expandWildcards } from "./expandWildcards";
import { NODE_COMPRESSION } from "./nodeCompression";
import { calculationText, printableLines } from "./print";

/** What the command line finds around it: where to print results and words for people, and which day it is. */
export interface Environment {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly today: CalendarDate;
}

/** The worst of all inputs (workbook.md, Command line); 3 is left to the faults of the program. */
export const EXIT = { done: 0, wrongData: 1, refused: 2, fault: 3 } as const;

export async function run(words: readonly string[], output: Environment): Promise<number> {
  const command = readArguments(words);
  switch (command.kind) {
    case "help":
      output.stdout(HELP);
      return EXIT.done;
    case "version":
      output.stdout(`${version}\n`);
      return EXIT.done;
    case "misused":
      output.stderr(printableLines(`${usageSentence(command.fault)}\n`));
      return EXIT.refused;
    case "model": {
      const made = await writeModel(command);
      const said = made.ok
        ? REPORT_WORDS.modelWritten(command.output)
        : `${command.output}: ${ITALIAN.refusal(made.failure)}`;
      output.stderr(printableLines(`${said}\n`));
      return made.ok ? EXIT.done : EXIT.refused;
    }
    case "import":
      return importOne(command, output);
    case "calculate":
      return calculateAll(command, output);
  }
}

async function importOne(command: ImportCommand, output: Environment): Promise<number> {
  const imported = await importFile(command, output.today);
  if (!imported.ok) {
    output.stderr(printableLines(`${command.input}: ${ITALIAN.refusal(imported.failure)}\n`));
    return EXIT.refused;
  }
  const { recognised, issues, hasWritten } = imported.value;
  output.stdout(importText(recognised, issues, ITALIAN));
  if (recognised.missing.length > 0) {
    output.stderr(printableLines(`${IMPORT_WORDS.missing(recognised.missing)}\n`));
    return EXIT.refused;
  }
  const said = hasWritten ? IMPORT_WORDS.written(command.output) : IMPORT_WORDS.nothingFound;
  (hasWritten ? output.stdout : output.stderr)(printableLines(`${said}\n`));
  return hasWritten ? EXIT.done : EXIT.wrongData;
}

async function calculateAll(command: CalculateCommand, output: Environment): Promise<number> {
  const { output: wanted, overwrites } = command;
  const inputs = await expandWildcards(command.inputs);
  if (wanted !== null && inputs.length > 1 && isNamedAsWorkbook(wanted)) {
    output.stderr(`${usageSentence({ code: "outputNotFolder", word: wanted })}\n`);
    return EXIT.refused;
  }
  const destinations =
    wanted === null
      ? inputs.map(() => success(null))
      : await planDestinations(inputs, wanted, overwrites);
  let worst: number = EXIT.done;
  for (const [at, input] of inputs.entries()) {
    const destination = destinations[at] ?? success(null);
    const one = await calculateOne(input, destination, { ...command, inputs }, output);
    worst = Math.max(worst, one);
  }
  return worst;
}

/** One bad file, and one fault of ours, does not stop the others. */
async function calculateOne(
  input: string,
  destination: Result<Destination | null, Refusal>,
  command: CalculateCommand,
  output: Environment,
): Promise<number> {
  try {
    const calculated = destination.ok
      ? await calculateFile(input, destination.value, command, output)
      : destination;
    return report(input, calculated, command, output);
  } catch (fault) {
    const sentence = REPORT_WORDS.fault(diagnosticOf(fault));
    if (command.printsJson) output.stdout(`${refusalJson(input, sentence)}\n`);
    output.stderr(printableLines(`${input}: ${sentence}\n`));
    return EXIT.fault;
  }
}

interface CalculatedFile {
  readonly calculation: Calculation;
  readonly path: string | null;
}

async function calculateFile(
  input: string,
  destination: Destination | null,
  command: CalculateCommand,
  { today }: Environment,
): Promise<Result<CalculatedFile, Refusal>> {
  const read = await readBytes(input);
  if (!read.ok) return read;
  const calculated = await calculate({
    gateway: createFileGateway(
      storage(input, read.value, destination, command.overwrites),
      NODE_COMPRESSION,
    ),
    texts: ITALIAN,
    digest: sha256,
    packing: { compress: packText, expand: unpackText },
    today,
    year: command.year,
    phase: command.phase,
    wantsDraft: command.wantsDraft,
    writes: destination !== null,
    takesOtherNames: command.takesOtherNames,
    liftsFilters: false,
    writesWithoutRecord: true,
  });
  if (!calculated.ok) return calculated;
  return success({ calculation: calculated.value, path: destination?.path ?? null });
}

/** The input's bytes are read once, so that what is written was calculated from them. */
function storage(
  input: string,
  bytes: Uint8Array,
  destination: Destination | null,
  overwrites: boolean,
): WorkbookStorage {
  return {
    load: () => Promise.resolve(success(bytes)),
    save: async (changed) => {
      if (destination === null) throw new Error("Nothing is written without a destination.");
      const { path, folder } = destination;
      return attempt("fileNotWritable", path, async () => {
        if (changed === bytes && (await isSameFile(input, path))) return success(null);
        const made = folder === null ? success(null) : await makeFolder(folder);
        return made.ok ? writeBytes(path, changed, overwrites) : made;
      });
    },
  };
}

function report(
  input: string,
  calculated: Result<CalculatedFile, Refusal>,
  { inputs, printsJson }: CalculateCommand,
  { stdout: results, stderr: people }: Environment,
): number {
  if (!calculated.ok) {
    const sentence = ITALIAN.refusal(calculated.failure);
    if (printsJson) results(`${refusalJson(input, sentence)}\n`);
    people(printableLines(`${input}: ${sentence}\n`));
    return EXIT.refused;
  }
  const { calculation, path } = calculated.value;
  const { evaluation, summarySheet, hasWritten } = calculation;
  if (printsJson) results(`${calculationJson(input, calculation, ITALIAN)}\n`);
  const print = printsJson ? people : results;
  if (inputs.length > 1) print(printableLines(`${REPORT_WORDS.file(input)}\n`));
  print(calculationText(calculation, ITALIAN));
  if (path !== null && summarySheet !== null) {
    const written = REPORT_WORDS.written(path, summarySheet);
    print(printableLines(`${hasWritten ? written : REPORT_WORDS.unchanged(path)}\n`));
  }
  if (evaluation !== null) return EXIT.done;
  people(`${path === null ? REPORT_WORDS.notCalculated : REPORT_WORDS.notWritten}\n`);
  return EXIT.wrongData;
}

/** What whoever mends the program needs to know of a fault. */
export function diagnosticOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
