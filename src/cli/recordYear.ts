import { createFileGateway } from "../adapters/xlsx/gateway";
import type { CommandEnd, CommandRequest } from "../app/command";
import { beginNewYear } from "../app/newYear";
import type { NewYearFacts } from "../core/texts/yearTexts";
import { recordYear, type Recorded } from "../app/recordYear";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import { wordOf, VARIATION_CHOICES } from "../core/contract/words";
import type { NewYearCommand, RecordCommand } from "./command";
import { planDestinations } from "./destination";
import { EXIT, type Environment } from "./environment";
import { readWorkbookFile } from "./workbookFile";
import { issueJson, refusalJson } from "./json";
import { NODE_COMPRESSION, NODE_PACKING } from "./nodeCompression";
import { nodeDigest } from "./nodeDigest";
import { issueLines, printableLines } from "./print";
import { fileStorage } from "./storage";
import type { CommandLineTexts } from "./texts/texts";

/** `--registra-…` and `--nuovo-anno`: 0 done or already there, 1 where the plan has errors, 2 for files. */
export async function recordInFile(
  command: RecordCommand | NewYearCommand,
  environment: Environment,
): Promise<number> {
  const { texts, stdout: results, stderr: people } = environment;
  const { input, output, printsJson } = command;
  const ended = await runOnFile(command, texts);
  if (!ended.ok) {
    const sentence = texts.refusal(ended.failure);
    if (printsJson) results(`${refusalJson(input, sentence)}\n`);
    people(printableLines(`${input}: ${sentence}\n`));
    return EXIT.refused;
  }
  const end = ended.value;
  const print = printsJson ? people : results;
  if (end.kind === "stopped") {
    const issues = end.issues.map((each) => issueJson(each, texts));
    if (printsJson)
      results(`${JSON.stringify({ file: input, registrato: null, segnalazioni: issues })}\n`);
    print(printableLines(`${issueLines(end.issues, texts).join("\n")}\n`));
    people(`${texts.report.notWritten}\n`);
    return EXIT.wrongData;
  }
  if (printsJson) results(`${JSON.stringify({ file: input, registrato: doneJson(end.done) })}\n`);
  print(printableLines(`${doneLines(end.done, texts).join("\n")}\n`));
  if (hasWritten(end.done)) print(printableLines(`${texts.report.documentWritten(output)}\n`));
  return EXIT.done;
}

type Done = Recorded | { readonly kind: "newYear"; readonly newYear: NewYearFacts };

async function runOnFile(
  command: RecordCommand | NewYearCommand,
  texts: CommandLineTexts,
): Promise<Result<CommandEnd<Done>, Refusal>> {
  const { input, output, overwrites } = command;
  const [destination] = await planDestinations([input], output, overwrites);
  if (destination === undefined) throw new Error("No destination was planned.");
  if (!destination.ok) return destination;
  const read = await readWorkbookFile(input);
  if (!read.ok) return read;
  const storage = fileStorage(input, read.value, destination.value, overwrites);
  const request: CommandRequest = {
    gateway: createFileGateway(storage, NODE_COMPRESSION),
    digest: nodeDigest,
    packing: NODE_PACKING,
    consent: { liftsFilters: false },
  };
  if (command.kind === "record") {
    return recordYear({ ...request, record: command.record, year: command.year });
  }
  const begun = await beginNewYear({ ...request, texts: texts.relazione });
  if (!begun.ok) return begun;
  if (begun.value.kind === "stopped") return success(begun.value);
  return success({ ...begun.value, done: { kind: "newYear", newYear: begun.value.done } });
}

function hasWritten(done: Done): boolean {
  switch (done.kind) {
    case "newYear":
      return true;
    case "variations":
      return done.added.length > 0;
    case "monitoring":
    case "approval":
      return !done.isAlready;
  }
}

function doneLines(done: Done, { year: texts }: CommandLineTexts): readonly string[] {
  if (done.kind === "newYear") return texts.newYear(done.newYear);
  const sheet = done.sheet ?? "";
  switch (done.kind) {
    case "monitoring":
      return done.isAlready
        ? [texts.monitoredAlready(done.date, sheet)]
        : [texts.monitored(done, sheet)];
    case "approval":
      return done.isAlready
        ? [texts.approvedAlready(done.year, sheet)]
        : [texts.approved(done.year, done.objectives, sheet)];
    case "variations":
      if (done.isWithoutPlan) return [texts.noApprovedPlan];
      return done.added.length === 0
        ? [texts.noVariations]
        : [
            texts.variations(done.added.length, sheet),
            ...done.added.map(({ kind, code, unit }) => texts.variation(kind, code, unit)),
          ];
  }
}

function doneJson(done: Done): object {
  switch (done.kind) {
    case "newYear":
      return { nuovoAnno: done.newYear.to, valoriConservati: done.newYear.keepsFigures };
    case "monitoring": {
      const { year, month, day } = done.date;
      const date = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
      return { monitoraggio: date, obiettivi: done.objectives, giaPresente: done.isAlready };
    }
    case "approval":
      return { pianoApprovato: done.year, obiettivi: done.objectives, giaPresente: done.isAlready };
    case "variations":
      return {
        variazioni: done.added.map(({ kind, code, unit }) => ({
          variazione: wordOf(VARIATION_CHOICES, kind),
          codice: code,
          struttura: unit,
        })),
      };
  }
}
