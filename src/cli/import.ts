import { createBlankWorkbook, createFileGateway } from "../adapters/xlsx/gateway";
import { analyse } from "../app/analysis";
import { locateIssues, type LocatedIssue } from "../app/locatedIssues";
import { recogniseWorkbook, type RecognisedWorkbook } from "../app/recogniseWorkbook";
import { workbookFromSheets } from "../app/workbookFromSheets";
import type { CalendarDate } from "../core/domain/calendarDate";
import { NO_OVERRIDES } from "../core/sheet/reading/readParameters";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { ModelTexts } from "../core/texts/texts";
import { refusal, type Refusal } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";
import type { ImportCommand } from "./arguments";
import { attempt, exists, isSameFile, readBytes, writeBytes } from "./files";
import { NODE_COMPRESSION } from "./nodeCompression";

export interface ImportedFile {
  readonly recognised: RecognisedWorkbook;
  /** What the calculation will find in the new workbook; empty when nothing was written. */
  readonly issues: readonly LocatedIssue[];
  readonly hasWritten: boolean;
}

/** A new workbook from the sheets of an untidy one (`--da`). Nothing is written when nothing was recognised. */
export async function importFile(
  command: ImportCommand,
  today: CalendarDate,
  texts: ModelTexts,
): Promise<Result<ImportedFile, Refusal>> {
  const { input, output, sheets } = command;
  const free = await attempt("fileNotWritable", output, () => freeDestination(command));
  if (!free.ok) return free;
  const bytes = await readBytes(input);
  if (!bytes.ok) return bytes;
  const source = createFileGateway({ load: () => Promise.resolve(bytes), save: neverSaved });
  const recognised = await recogniseWorkbook(source, sheets);
  if (!recognised.ok) return recognised;
  const { sheets: found, missing } = recognised.value;
  if (found.length === 0 || missing.length > 0) {
    return success({ recognised: recognised.value, issues: [], hasWritten: false });
  }
  const plan = workbookFromSheets(found, command, today, texts);
  let made = createBlankWorkbook();
  const target = createFileGateway(
    {
      load: () => Promise.resolve(success(made)),
      save: (changed) => {
        made = changed;
        return Promise.resolve(success(null));
      },
    },
    NODE_COMPRESSION,
  );
  const applied = await target.apply(plan);
  if (!applied.ok) return applied;
  const read = await target.read(NAME_PREFIX);
  if (!read.ok) return read;
  const written = await writeBytes(output, made, command.overwrites);
  if (!written.ok) return written;
  const { issues, locate } = analyse(read.value, NO_OVERRIDES, false);
  const located = locateIssues(issues, locate);
  return success({ recognised: recognised.value, issues: located, hasWritten: true });
}

/** The untidy file is never replaced, whatever is agreed: it is all that its owner has. */
async function freeDestination({
  input,
  output,
  overwrites,
}: ImportCommand): Promise<Result<null, Refusal>> {
  if (await isSameFile(input, output)) {
    return failure(refusal(overwrites ? "fileIsOtherInput" : "fileIsInput", output));
  }
  const isTaken = !overwrites && (await exists(output));
  return isTaken ? failure(refusal("fileAlreadyThere", output)) : success(null);
}

function neverSaved(): never {
  throw new Error("The file that is recognised is never written.");
}
