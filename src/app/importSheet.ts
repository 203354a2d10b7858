import type { CalendarDate } from "../core/domain/calendarDate";
import type {
  CopiedTable,
  ImportPlace,
  ImportPlaces,
  ImportPreview,
  ImportSource,
} from "../core/recognition/importing";
import { importPlaces } from "../core/recognition/importPlaces";
import { planImport } from "../core/recognition/planImport";
import { previewOf, wasCopiedBefore } from "../core/recognition/preview";
import type { ImportChoices } from "../core/recognition/recognise";
import { croppedBlock } from "../core/recognition/croppedBlock";
import { objectivesOn } from "../core/recognition/sheetReading";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { WorkbookGateway } from "../core/workbook/gateway";
import { parseRangeReference, type RangeReference } from "../core/workbook/reference";
import { refusal, type Refusal } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { AnswerValues, Questionnaire } from "../core/sheet/newWorkbook/answers";
import { isError } from "../core/domain/severity";
import { createLocator } from "../core/sheet/reading/locate";
import { importQuestions, planCompanions } from "./importCompanions";
import { locateIssues } from "./locatedIssues";
import { runCommand } from "./runCommand";
import type { CommandEnd, CommandRequest } from "./command";

/** The sheets and the Excel tables that may hold objectives of the user's own. */
export async function listPlaces(gateway: WorkbookGateway): Promise<Result<ImportPlaces, Refusal>> {
  const read = await gateway.read(NAME_PREFIX);
  return read.ok ? success(importPlaces(read.value)) : read;
}

export type ImportProposal =
  | ProposedImport
  /** No row has the heading of a column of objectives. */
  | { readonly kind: "nothingFound"; readonly place: ImportPlace };

export interface ProposedImport {
  readonly kind: "proposed";
  readonly source: ImportSource;
  /** What will be copied unless the user says otherwise. */
  readonly choices: ImportChoices;
  /** What a calculation needs and the workbook does not say yet. */
  readonly asks: Questionnaire;
  /** For `previewImport`. */
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Reads what was picked and says what was recognised; nothing is written. Refused with `workbookChanged` when it is no
 * longer there.
 */
export async function proposeImport(
  gateway: WorkbookGateway,
  place: ImportPlace,
): Promise<Result<ImportProposal, Refusal>> {
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const area = areaOf(place, read.value);
  if (!area.ok) return area;
  const { sheet, range } = area.value;
  const block = await gateway.readBlock(sheet);
  if (!block.ok) return block;
  const wanted = range === null ? block.value : croppedBlock(block.value, range);
  const source = objectivesOn(wanted, read.value.uses1904Dates);
  if (source === null) return success({ kind: "nothingFound", place });
  const choices = source.recognition.proposal;
  return success({
    kind: "proposed",
    source,
    choices,
    asks: importQuestions(read.value),
    snapshot: read.value,
  });
}

interface PickedArea {
  readonly sheet: string;
  /** Null: all of it. */
  readonly range: RangeReference | null;
}

/** Of an Excel table its headers and its rows, without those of its totals. */
function areaOf(place: ImportPlace, { tables }: WorkbookSnapshot): Result<PickedArea, Refusal> {
  if (place.kind === "sheet") return success({ sheet: place.sheet, range: null });
  if (place.kind === "range") return success(place);
  const picked = tables.find(({ name }) => name === place.table);
  if (picked === undefined) return failure(refusal("workbookChanged", place.table));
  const { sheet, headerRow, firstColumn, headers, rows } = picked;
  const range = {
    firstRow: headerRow,
    firstColumn,
    lastRow: headerRow + rows.length,
    lastColumn: firstColumn + headers.length - 1,
  };
  return success({ sheet, range });
}

/** What these choices would copy: to be shown again at every change of them. */
export function previewImport(
  { source, snapshot }: ProposedImport,
  choices: ImportChoices,
): ImportPreview {
  return previewOf(source, choices, snapshot);
}

export interface ImportRequest extends CommandRequest {
  readonly source: ImportSource;
  readonly choices: ImportChoices;
  /** Adds to `Strutture` the units that it has not. */
  readonly addsUnits: boolean;
  /** Rows of it were copied before, and the user knows that (`wasCopiedBefore`). */
  readonly copiesAgain?: boolean;
  readonly today: CalendarDate;
  /** The answers to what was asked on the way; they go into `Parametri`. */
  readonly answers?: AnswerValues;
}

/**
 * **Copia in Obiettivi**: copies the chosen rows and notes their origin in `Corrispondenze`; the sheet that they come
 * from is not touched. Refused with `workbookChanged` when it is no longer as it was proposed, or was copied since.
 * Throws without a column for `Ob. operativo` or without a row.
 */
export async function runImport(
  request: ImportRequest,
): Promise<Result<CommandEnd<CopiedTable>, Refusal>> {
  const { gateway, source, choices, addsUnits, copiesAgain = false, today } = request;
  if (!choices.columns.includes("operationalObjective") || choices.rows.length === 0) {
    throw new Error("Nothing to copy.");
  }
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const isSame = await isAsProposed(gateway, source);
  if (!isSame.ok) return isSame;
  if (!isSame.value || (!copiesAgain && wasCopiedBefore(source, read.value))) {
    return failure(refusal("workbookChanged", source.sheet));
  }
  const { operations, copied } = planImport(read.value, source, choices, addsUnits, today);
  const { units } = previewOf(source, choices, read.value);
  const companions = planCompanions(read.value, request.answers ?? {}, addsUnits ? units : []);
  if (companions.issues.some(isError)) {
    const issues = locateIssues(companions.issues, createLocator(read.value));
    return success({ kind: "stopped", issues });
  }
  const all = [...companions.operations, ...operations];
  return runCommand(request, read.value, all, "import", copied);
}

async function isAsProposed(
  gateway: WorkbookGateway,
  { sheet, read }: ImportSource,
): Promise<Result<boolean, Refusal>> {
  const now = await gateway.readBlock(sheet);
  if (!now.ok) return now;
  const range = parseRangeReference(read.address);
  const cropped = range === null ? now.value : croppedBlock(now.value, range);
  return success(JSON.stringify(cropped.rows) === JSON.stringify(read.rows));
}
