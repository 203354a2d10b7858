import { createFileGateway } from "../adapters/xlsx/gateway";
import { calculate, type Calculation } from "../app/calculate";
import { planFindings } from "../app/controlPlan";
import type { LocatedIssue } from "../app/locatedIssues";
import type { Refusal } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";
import { isNamedAsWorkbook } from "./arguments";
import type { CalculateCommand } from "./command";
import { planDestinations, type Destination } from "./destination";
import { documentObstacle, writeDocuments } from "./documents";
import { EXIT, type Environment } from "./environment";
import { expandWildcards } from "./expandWildcards";
import { withinFault } from "./faults";
import { calculationJson, refusalJson } from "./json";
import { NODE_COMPRESSION, NODE_PACKING } from "./nodeCompression";
import { nodeDigest } from "./nodeDigest";
import { calculationText, findingsText, printableLines } from "./print";
import { cellsBeforePublishing, publish, publishingObstacle, rereadText } from "./publishing";
import { fileStorage } from "./storage";
import { readWorkbookFile } from "./workbookFile";

/** The exit status: the worst of all inputs. */
export async function calculateFiles(
  command: CalculateCommand,
  output: Environment,
): Promise<number> {
  const { output: wanted, overwrites } = command;
  const inputs = await expandWildcards(command.inputs);
  if (wanted !== null && inputs.length > 1 && isNamedAsWorkbook(wanted)) {
    output.stderr(`${output.texts.usage({ code: "outputNotFolder", word: wanted })}\n`);
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
  return withinFault(input, command, output, async () => {
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);
    const calculated = destination.ok
      ? await calculateFile(input, destination.value, command, output, say)
      : destination;
    return report(input, calculated, said, command, output);
  });
}

interface CalculatedFile {
  readonly calculation: Calculation;
  /** Of *Controlla il piano*; null where it was not asked for, or there is no plan. */
  readonly findings: readonly LocatedIssue[] | null;
  /** False where a document that was asked for could not be made of this plan. */
  readonly isComplete: boolean;
}

async function calculateFile(
  input: string,
  destination: Destination | null,
  command: CalculateCommand,
  { today, texts, stderr: people }: Environment,
  say: (line: string) => void,
): Promise<Result<CalculatedFile, Refusal>> {
  const { documents: orders, overwrites } = command;
  const obstacle =
    (await documentObstacle(orders, overwrites)) ??
    (await publishingObstacle(input, destination?.path ?? null, command));
  if (obstacle !== null) return failure(obstacle);
  const read = await readWorkbookFile(input);
  if (!read.ok) return read;
  const calculated = await calculate({
    gateway: createFileGateway(
      fileStorage(input, read.value, destination, overwrites),
      NODE_COMPRESSION,
    ),
    texts,
    digest: nodeDigest,
    packing: NODE_PACKING,
    today,
    year: command.year,
    phase: command.phase,
    wantsDraft: command.wantsDraft,
    writes: destination !== null,
    takesOtherNames: command.takesOtherNames,
    makesProspetto: command.makesProspetto,
    liftsFilters: false,
    writesWithoutRestorePoint: true,
  });
  if (!calculated.ok) return calculated;
  const { evaluation, snapshot, summarySheet, hasWritten } = calculated.value;
  if (destination !== null && summarySheet !== null) {
    const { written, unchanged } = texts.report;
    const { path } = destination;
    say(hasWritten ? written(path, summarySheet) : unchanged(path));
  }
  const base = {
    calculation: calculated.value,
    findings: command.checksPlan ? planFindings(snapshot, command) : null,
  };
  // Before anything is written that may be published.
  people(rereadText(cellsBeforePublishing(snapshot, command), texts));
  if (evaluation === null) return success({ ...base, isComplete: true });
  const documents = await writeDocuments(orders, evaluation, snapshot, command, texts, say);
  if (!documents.ok) return documents;
  const published = await publish(evaluation, snapshot, command, today, texts, say);
  if (!published.ok) return published;
  return success({ ...base, isComplete: documents.value });
}

/** `said`: what was written, and what not, a line each. */
function report(
  input: string,
  calculated: Result<CalculatedFile, Refusal>,
  said: readonly string[],
  { inputs, output, printsJson }: CalculateCommand,
  { texts, stdout: results, stderr: people }: Environment,
): number {
  if (!calculated.ok) {
    const sentence = texts.refusal(calculated.failure);
    if (printsJson) results(`${refusalJson(input, sentence)}\n`);
    for (const line of said) people(printableLines(`${line}\n`));
    people(printableLines(`${input}: ${sentence}\n`));
    return EXIT.refused;
  }
  const { calculation, findings, isComplete } = calculated.value;
  if (printsJson) results(`${calculationJson(input, calculation, findings ?? [], texts)}\n`);
  const print = printsJson ? people : results;
  if (inputs.length > 1) print(printableLines(`${texts.report.file(input)}\n`));
  print(calculationText(calculation, texts));
  if (findings !== null) print(findingsText(findings, texts));
  for (const line of said) print(printableLines(`${line}\n`));
  if (calculation.evaluation !== null) return isComplete ? EXIT.done : EXIT.wrongData;
  people(`${output === null ? texts.report.notCalculated : texts.report.notWritten}\n`);
  return EXIT.wrongData;
}
