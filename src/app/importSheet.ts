import type { CalendarDate } from "../core/domain/calendarDate";
import type {
  CopiedPlace,
  ImportPlace,
  ImportPlaces,
  ImportPreview,
  ImportSource,
} from "../core/recognition/importing";
import { importPlaces } from "../core/recognition/importPlaces";
import { planImport } from "../core/recognition/planImport";
import { previewOf, wasCopiedBefore } from "../core/recognition/preview";
import { croppedBlock } from "../core/recognition/croppedBlock";
import { namedUnits } from "../core/recognition/namedUnits";
import { NOTHING_KNOWN } from "../core/recognition/readingContext";
import { rememberedAnswers } from "../core/recognition/remembered";
import { copyOf } from "../core/recognition/severalSources";
import { understand, type ChosenSource, type OtherTable } from "../core/recognition/understanding";
import { questionnaireOf } from "../core/sheet/newWorkbook/readAnswers";
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

export type ImportProposal = ProposedImport | NothingFound;

/** A place without a table to copy. The tables and hidden rows that it has are named all the same. */
export interface NothingFound extends PlaceContent {
  readonly kind: "nothingFound";
  readonly place: ImportPlace;
}

/** The tables of a place, each with what will be copied unless the user says otherwise. */
export interface ProposedImport extends PlaceContent {
  readonly kind: "proposed";
  readonly tables: readonly ChosenSource[];
  /** What a calculation needs and the workbook does not say yet. */
  readonly asks: Questionnaire;
  /** For `previewImport`. */
  readonly snapshot: WorkbookSnapshot;
}

/** What of a place is not copied. */
export interface PlaceContent {
  readonly others: readonly OtherTable[];
  readonly hiddenRows: readonly number[];
  /** By their letters. */
  readonly hiddenColumns: readonly string[];
}

/**
 * Reads what was picked and says what was recognised, as `Corrispondenze` remembers it; nothing is written. Refused
 * with `workbookChanged` when it is no longer there.
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
  const remembered = rememberedAnswers(read.value);
  const known = {
    ...NOTHING_KNOWN,
    year: yearOf(read.value),
    unit: null,
    takesProposals: false,
    ...remembered,
  };
  const { chosen, others, hiddenRows, hiddenColumns } = understand(
    [wanted],
    read.value.uses1904Dates,
    known,
  );
  const content = {
    others,
    hiddenRows: hiddenRows.flatMap(({ rows }) => rows),
    hiddenColumns: hiddenColumns.flatMap(({ columns }) => columns),
  };
  if (chosen.length === 0) return success({ kind: "nothingFound", place, ...content });
  return success({
    kind: "proposed",
    tables: chosen,
    ...content,
    asks: importQuestions(read.value),
    snapshot: read.value,
  });
}

/** Of the plan, where `Parametri` says it: of several years in headings it is the one that counts. */
function yearOf(snapshot: WorkbookSnapshot): number | null {
  const year = questionnaireOf(snapshot).answers.find(({ id }) => id === "year")?.text ?? "";
  return /^\d{4}$/.test(year) ? Number(year) : null;
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

/** What these choices would copy, one for each table: to be shown again at every change of them. */
export function previewImport(
  { snapshot }: Pick<ProposedImport, "snapshot">,
  tables: readonly ChosenSource[],
): readonly ImportPreview[] {
  return tables.map(({ source, choices }) => previewOf(source, choices, snapshot));
}

export interface ImportRequest extends CommandRequest {
  readonly tables: readonly ChosenSource[];
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
 * Throws without a row, and where rows of objectives have no column for `Ob. operativo`.
 */
export async function runImport(
  request: ImportRequest,
): Promise<Result<CommandEnd<CopiedPlace>, Refusal>> {
  const { gateway, addsUnits, copiesAgain = false, today } = request;
  const tables = request.tables.filter(({ choices }) => choices.rows.length > 0);
  const [first] = tables;
  if (first === undefined || !tables.every(hasObjectives)) throw new Error("Nothing to copy.");
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const isSame = await isAsProposed(gateway, first.source);
  if (!isSame.ok) return isSame;
  const wasCopied = tables.some(({ source }) => wasCopiedBefore(source, read.value));
  if (!isSame.value || (!copiesAgain && wasCopied)) {
    return failure(refusal("workbookChanged", first.source.sheet));
  }
  const { operations, copied } = planImport(read.value, tables, addsUnits, today);
  const units = namedUnits(tables.map(({ source, choices }) => copyOf(source, choices)));
  const companions = planCompanions(read.value, request.answers ?? {}, addsUnits ? units : []);
  if (companions.issues.some(isError)) {
    const issues = locateIssues(companions.issues, createLocator(read.value));
    return success({ kind: "stopped", issues });
  }
  const all = [...companions.operations, ...operations];
  return runCommand(request, read.value, all, "import", copied);
}

function hasObjectives({ source, choices }: ChosenSource): boolean {
  return source.kind !== "objectives" || choices.columns.includes("operationalObjective");
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
