import { join, resolve } from "node:path";
import { publicCopy } from "../app/publishing";
import { factsOfCopy } from "../app/planRun";
import type { CalendarDate } from "../core/domain/calendarDate";
import type { Evaluation } from "../core/domain/evaluation";
import { OPEN_DATA_NAMES, openDataFiles } from "../core/opendata/openData";
import { cellsToReread, type RereadCell } from "../core/publishing/reread";
import { refusal, type Refusal } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { CalculateCommand } from "./command";
import { attempt, freePath, inFolder, isSameFile, writeTogether } from "./files";
import { writeNewWorkbook } from "./model";
import { nodeDigest } from "./nodeDigest";
import { printableLines } from "./print";
import type { CommandLineTexts } from "./texts/texts";

type Orders = Pick<CalculateCommand, "openData" | "publicCopy" | "documents" | "overwrites">;

/** Looked at before anything is written. The public copy never replaces the workbook that it is made from. */
export async function publishingObstacle(
  input: string,
  output: string | null,
  { openData, publicCopy: copy, overwrites }: Orders,
): Promise<Refusal | null> {
  const paths = [
    ...(copy === null ? [] : [copy]),
    ...(openData === null ? [] : OPEN_DATA_NAMES.map((name) => join(openData, name))),
  ];
  if (copy !== null && output !== null && resolve(copy) === resolve(output)) {
    return refusal("fileAlreadyThere", copy);
  }
  for (const path of paths) {
    const found = await attempt("fileNotWritable", path, async () =>
      (await isSameFile(path, input))
        ? failure(refusal("fileIsOtherInput", path))
        : freePath(path, overwrites),
    );
    if (!found.ok) return found.failure;
  }
  return null;
}

/** What of a workbook a person should read again; none where nothing of it is going to be published. */
export function cellsBeforePublishing(
  snapshot: WorkbookSnapshot,
  { openData, publicCopy: copy, documents }: Orders,
): readonly RereadCell[] {
  const isPublished = openData !== null || copy !== null || documents.length > 0;
  return isPublished ? cellsToReread(snapshot) : [];
}

/** Writes the open data and the public copy, and says so of each. */
export async function publish(
  evaluation: Evaluation,
  snapshot: WorkbookSnapshot,
  { openData, publicCopy: copy, overwrites }: Orders,
  today: CalendarDate,
  texts: CommandLineTexts,
  say: (line: string) => void,
): Promise<Result<null, Refusal>> {
  if (openData !== null) {
    const made = await writeOpenData(openData, evaluation, { today, overwrites }, texts);
    if (!made.ok) return made;
    say(texts.report.openDataWritten(openData));
  }
  if (copy !== null) {
    const run = await factsOfCopy(snapshot, evaluation, today, nodeDigest);
    const plan = publicCopy(evaluation, run, texts.summary);
    const made = await writeNewWorkbook(plan, copy, overwrites);
    if (!made.ok) return made;
    say(texts.report.publicCopyWritten(copy));
  }
  return success(null);
}

async function writeOpenData(
  folder: string,
  evaluation: Evaluation,
  { today, overwrites }: { readonly today: CalendarDate; readonly overwrites: boolean },
  texts: CommandLineTexts,
): Promise<Result<null, Refusal>> {
  const files = openDataFiles(evaluation, today, texts.openData).map(({ name, text }) => ({
    path: join(folder, name),
    bytes: new TextEncoder().encode(text),
  }));
  return inFolder(folder, () => writeTogether(files, overwrites));
}

/** Nothing where there is nothing to read again. */
export function rereadText(cells: readonly RereadCell[], { publishing }: CommandLineTexts): string {
  if (cells.length === 0) return "";
  const lines = [
    publishing.title(cells.length),
    publishing.explanation,
    ...cells.map(publishing.cell),
  ];
  return printableLines(`${lines.join("\n")}\n`);
}
