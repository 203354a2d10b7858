import type { CsvFormat } from "../adapters/csv/gateway";
import { createBlankWorkbook, createFileGateway } from "../adapters/xlsx/gateway";
import { analyse } from "../app/analysis";
import { locateIssues, type LocatedIssue } from "../app/locatedIssues";
import { recogniseWorkbook, type RecognisedWorkbook } from "../app/recogniseWorkbook";
import { workbookFromSheets } from "../app/workbookFromSheets";
import { foldText } from "../core/contract/matching";
import type { CalendarDate } from "../core/domain/calendarDate";
import { NOTHING_REMEMBERED, rememberedAnswers } from "../core/recognition/remembered";
import { outcomeAnswers, type Answers } from "../core/recognition/understanding";
import { NO_OVERRIDES } from "../core/sheet/reading/readParameters";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { ModelTexts } from "../core/texts/texts";
import type { WritePlan } from "../core/workbook/plan";
import { refusal, type Refusal } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";
import type { ImportCommand } from "./command";
import { attempt, freePath, isSameFile, writeBytes } from "./files";
import { openForeignFile } from "./foreignFile";
import { NODE_COMPRESSION } from "./nodeCompression";

export interface ImportedFile {
  readonly recognised: RecognisedWorkbook;
  /** Of a text with separators; null for a workbook. */
  readonly format: CsvFormat | null;
  /** Headings that were answered and that no table has. */
  readonly noSuchColumns: readonly string[];
  /** Formulas that were never calculated, in cells that would be copied: "Foglio1!K7". */
  readonly uncalculated: readonly string[];
  readonly hasNewCodes: boolean;
  /** What the calculation will find in the new workbook; empty when nothing was written. */
  readonly issues: readonly LocatedIssue[];
  readonly hasWritten: boolean;
}

/**
 * A new workbook from the sheets of an untidy one (`--da`). Nothing is written when nothing was recognised, or
 * something must be said first.
 */
export async function importFile(
  command: ImportCommand,
  today: CalendarDate,
  texts: ModelTexts,
): Promise<Result<ImportedFile, Refusal>> {
  const { input, output, sheets } = command;
  const free = await attempt("fileNotWritable", output, () => freeDestination(command));
  if (!free.ok) return free;
  const source = await openForeignFile(input);
  if (!source.ok) return source;
  const answers = await answersOf(command);
  if (!answers.ok) return answers;
  const recognised = await recogniseWorkbook(source.value.gateway, sheets, answers.value);
  if (!recognised.ok) return recognised;
  const { tables, missing, doubts } = recognised.value;
  const noSuchColumns = unknownHeadings(command, recognised.value);
  const { format } = source.value;
  const uncalculated = tables.flatMap(({ preview }) => preview.uncalculatedCells);
  const stopped = {
    recognised: recognised.value,
    format,
    noSuchColumns,
    uncalculated,
    hasNewCodes: false,
    issues: [],
  };
  const stops = [missing, noSuchColumns, doubts, uncalculated];
  if (tables.length === 0 || stops.some(({ length }) => length > 0)) {
    return success({ ...stopped, hasWritten: false });
  }
  const { plan, hasNewCodes } = workbookFromSheets(tables, command, today, texts);
  const made = await writtenWorkbook(plan);
  if (!made.ok) return made;
  const written = await writeBytes(output, made.value.bytes, command.overwrites);
  if (!written.ok) return written;
  return success({ ...stopped, hasNewCodes, issues: made.value.issues, hasWritten: true });
}

/** The bytes of a new workbook, and what a calculation will find in it. */
async function writtenWorkbook(plan: WritePlan) {
  let bytes = createBlankWorkbook();
  const target = createFileGateway(
    {
      load: () => Promise.resolve(success(bytes)),
      save: (changed) => {
        bytes = changed;
        return Promise.resolve(success(null));
      },
    },
    NODE_COMPRESSION,
  );
  const applied = await target.apply(plan);
  if (!applied.ok) return applied;
  const read = await target.read(NAME_PREFIX);
  if (!read.ok) return read;
  const { issues, locate } = analyse(read.value, NO_OVERRIDES, false);
  return success({ bytes, issues: locateIssues(issues, locate) });
}

/** What the options say, and before it what a former workbook remembers. */
async function answersOf(command: ImportCommand): Promise<Result<Answers, Refusal>> {
  const { columns, outcomes, unit, year, former, takesProposals } = command;
  const remembered = former === null ? success(null) : await openForeignFile(former);
  if (!remembered.ok) return remembered;
  const read =
    remembered.value === null ? success(null) : await remembered.value.gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const known = read.value === null ? NOTHING_REMEMBERED : rememberedAnswers(read.value);
  const said = columns.map(({ heading, field }) => [foldText(heading), field] as const);
  return success({
    year,
    answers: new Map(said),
    remembered: known.remembered,
    unit,
    outcomes: { ...known.outcomes, ...outcomeAnswers(outcomes) },
    takesProposals,
  });
}

function unknownHeadings(
  { columns }: ImportCommand,
  { tables }: RecognisedWorkbook,
): readonly string[] {
  const known = new Set(
    tables.flatMap(({ source }) =>
      source.recognition.header.columns.flatMap(({ heading, name }) => [
        foldText(heading),
        foldText(name),
      ]),
    ),
  );
  return columns.map(({ heading }) => heading).filter((heading) => !known.has(foldText(heading)));
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
  return freePath(output, overwrites);
}
