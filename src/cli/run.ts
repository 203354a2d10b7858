import { webcrypto } from "node:crypto";
import { createFileGateway, type WorkbookStorage } from "../adapters/xlsx/gateway";
import { calculate, type Calculation } from "../app/calculate";
import type { CalendarDate } from "../core/domain/plan";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import { HELP, REPORT_WORDS, usageSentence } from "../locale/it/commandLine";
import { ITALIAN } from "../locale/it/texts";
import { readArguments, type CalculateCommand } from "./arguments";
import { destinationsFor, type Destinations } from "./destination";
import { isSameFile, readBytes, writeBytes } from "./files";
import { calculationJson, refusalJson } from "./json";
import { writeModel } from "./model";
import { calculationText, printable } from "./print";

/** Where the command line prints: results for programs, words for people. */
export interface Output {
  readonly results: (text: string) => void;
  readonly people: (text: string) => void;
  readonly today: CalendarDate;
}

/** The worst of all inputs (workbook.md, Command line); 3 is left to the faults of the program. */
export const EXIT = { done: 0, wrongData: 1, refused: 2, fault: 3 } as const;

export async function run(words: readonly string[], output: Output): Promise<number> {
  const command = readArguments(words);
  switch (command.kind) {
    case "help":
      output.results(HELP);
      return EXIT.done;
    case "misused":
      output.people(`${usageSentence(command.fault)}\n`);
      return EXIT.refused;
    case "model": {
      const made = await writeModel(command);
      output.people(
        made.ok
          ? `${REPORT_WORDS.modelWritten(command.output)}\n`
          : `${command.output}: ${ITALIAN.refusal(made.failure)}\n`,
      );
      return made.ok ? EXIT.done : EXIT.refused;
    }
    case "calculate":
      return calculateAll(command, output);
  }
}

async function calculateAll(command: CalculateCommand, output: Output): Promise<number> {
  const destinations =
    command.output === null
      ? success(null)
      : await destinationsFor(command.inputs, command.output, command.overwrites);
  let worst: number = EXIT.done;
  for (const input of command.inputs) {
    const calculated = destinations.ok
      ? await calculateFile(input, destinations.value, command, output)
      : destinations;
    worst = Math.max(worst, report(input, calculated, command, output));
  }
  return worst;
}

interface CalculatedFile {
  readonly calculation: Calculation;
  readonly destination: string | null;
}

async function calculateFile(
  input: string,
  destinations: Destinations | null,
  command: CalculateCommand,
  { today }: Output,
): Promise<Result<CalculatedFile, Refusal>> {
  const read = await readBytes(input);
  if (!read.ok) return read;
  const destination = destinations ? await destinations.of(input) : success(null);
  if (!destination.ok) return destination;
  const calculated = await calculate({
    gateway: createFileGateway(storage(input, read.value, destination.value)),
    texts: ITALIAN,
    digest: sha256,
    today,
    ...(command.year === null ? {} : { year: command.year }),
    ...(command.phase === null ? {} : { phase: command.phase }),
    wantsDraft: command.wantsDraft,
    writes: destination.value !== null,
    takesOtherNames: command.takesOtherNames,
  });
  if (!calculated.ok) return calculated;
  return success({ calculation: calculated.value, destination: destination.value });
}

/** The input's bytes are read once, so that what is written was calculated from them. */
function storage(input: string, bytes: Uint8Array, destination: string | null): WorkbookStorage {
  return {
    load: () => Promise.resolve(success(bytes)),
    save: async (changed) => {
      if (destination === null) throw new Error("Nothing is written without a destination.");
      const isInput = changed === bytes && (await isSameFile(input, destination));
      return isInput ? success(null) : writeBytes(destination, changed);
    },
  };
}

function report(
  input: string,
  calculated: Result<CalculatedFile, Refusal>,
  { printsJson }: CalculateCommand,
  { results, people }: Output,
): number {
  if (!calculated.ok) {
    const sentence = ITALIAN.refusal(calculated.failure);
    if (printsJson) results(`${refusalJson(input, sentence)}\n`);
    people(`${printable(`${input}: ${sentence}`)}\n`);
    return EXIT.refused;
  }
  const { calculation, destination } = calculated.value;
  const { evaluation, summarySheet, hasWritten } = calculation;
  if (printsJson) results(`${calculationJson(input, calculation, ITALIAN)}\n`);
  const print = printsJson ? people : results;
  print(calculationText(calculation, ITALIAN));
  if (destination !== null && summarySheet !== null) {
    const written = REPORT_WORDS.written(destination, summarySheet);
    print(`${hasWritten ? written : REPORT_WORDS.unchanged(destination)}\n`);
  }
  if (evaluation !== null) return EXIT.done;
  people(`${destination === null ? REPORT_WORDS.notCalculated : REPORT_WORDS.notWritten}\n`);
  return EXIT.wrongData;
}

async function sha256(text: string): Promise<string> {
  const hash = await webcrypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Buffer.from(hash).toString("hex");
}
