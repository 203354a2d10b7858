import type { Evaluation } from "../core/domain/evaluation";
import { issue } from "../core/domain/issue";
import type { CalendarDate } from "../core/domain/calendarDate";
import { summaryDocument, type RunFacts } from "../core/report/summaryDocument";
import { partSheet } from "../core/sheet/layout/sheetLayout";
import { restorablePlan } from "../core/sheet/restoring/restorablePlan";
import type { RestorePoint, RestorePointPacking } from "../core/sheet/restoring/restorePoint";
import { readRestorePoint, restorePointXml } from "../core/sheet/restoring/restorePointText";
import { runRestorePoint, type FormerSheet } from "../core/sheet/restoring/runRestorePoint";
import { contentText, plannedValues } from "../core/sheet/writing/sheetValues";
import { RULES_VERSION } from "../core/domain/rulesVersion";
import { obstacles } from "../core/sheet/writing/obstacles";
import { planOutputs, type OutputColumn } from "../core/sheet/writing/outputs";
import { findRunStamp, isAsLeft, type RunStamp } from "../core/sheet/writing/runStamp";
import {
  sheetsToWrite,
  type Digest,
  type OwnSheetContent,
  type SheetToWrite,
} from "../core/sheet/writing/sheetsToWrite";
import { planWrites, type PlannedWrites } from "../core/sheet/writing/writer";
import type { Texts } from "../core/texts/texts";
import { changedByRules } from "../core/sheet/writing/changedByRules";
import { findOwnSheet } from "../core/sheet/writing/ownershipNames";
import { makeProspetto } from "./prospetto";
import { dataFingerprint, isOfSameData } from "./sameData";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";

export interface RunSettings {
  readonly texts: Texts;
  readonly digest: Digest;
  readonly packing: RestorePointPacking;
  readonly today: CalendarDate;
  readonly takesOtherNames: boolean;
  /** Adds the Prospetto; one that the workbook has already is kept up to date in any case. */
  readonly makesProspetto: boolean;
}

/** What one run writes, and what it takes to undo it; null where it writes nothing. */
export interface PlannedRun extends PlannedWrites {
  readonly restorePoint: RestorePoint | null;
}

/** The plan of one run; the date of the last one stays while data and figures are those of then. */
export async function planRun(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  settings: RunSettings,
): Promise<PlannedRun> {
  const { texts, digest, today, takesOtherNames } = settings;
  const year = evaluation.plan.parameters.year;
  if (year === null) throw new Error("An evaluation without a year reached the writing.");
  const lastStamp = findRunStamp(snapshot, year);
  const { columns, issues } = planOutputs(snapshot, evaluation, takesOtherNames);
  const { fingerprint, calculatedOn, changed } = await runFacts(
    { lastStamp, evaluation, columns, today },
    digest,
  );
  const facts = { calculatedOn, fingerprint };
  const documents = [
    summaryDocument(evaluation, facts, texts.summary),
    ...(settings.makesProspetto || findOwnSheet(snapshot, "evaluators", year) !== null
      ? [makeProspetto(evaluation, facts, texts)]
      : []),
  ];
  const sheets = documents.flatMap((document) =>
    document.parts.map((part) => ({ id: part.code, content: partSheet(part, document) })),
  );
  const results = { year, fingerprint, calculatedOn, lastStamp, columns, sheets };
  const planned = await planResults(snapshot, results, settings);
  return { ...planned, issues: [...issues, ...(changed ? [changed] : []), ...planned.issues] };
}

interface Calculated {
  readonly lastStamp: RunStamp | null;
  readonly evaluation: Evaluation;
  readonly columns: readonly OutputColumn[];
  readonly today: CalendarDate;
}

/** Fingerprint and date of the figures: the date of the last run while data and figures are those of then. */
async function runFacts(
  { lastStamp, evaluation, columns, today }: Calculated,
  digest: Digest,
): Promise<RunFacts & { readonly changed: ReturnType<typeof changedByRules> }> {
  const fingerprint = await dataFingerprint(evaluation, digest);
  const isSameData = lastStamp !== null && (await isOfSameData(lastStamp, evaluation, digest));
  const changed = isSameData ? changedByRules(lastStamp, evaluation, columns) : null;
  const calculatedOn = isSameData && changed === null ? lastStamp.calculatedOn : today;
  return { fingerprint, calculatedOn, changed };
}

/** The same for what is written outside the workbook (*Copia da pubblicare*). */
export async function factsOfCopy(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  today: CalendarDate,
  digest: Digest,
): Promise<RunFacts> {
  const { year } = evaluation.plan.parameters;
  const lastStamp = year === null ? null : findRunStamp(snapshot, year);
  const { columns } = planOutputs(snapshot, evaluation, false);
  const calculated = { lastStamp, evaluation, columns, today };
  const { fingerprint, calculatedOn } = await runFacts(calculated, digest);
  return { fingerprint, calculatedOn };
}

/** What a run has to write. */
export interface RunResults {
  readonly year: number;
  readonly fingerprint: string;
  readonly calculatedOn: CalendarDate;
  readonly lastStamp: RunStamp | null;
  readonly columns: readonly OutputColumn[];
  readonly sheets: readonly OwnSheetContent[];
}

/** Ownership, restore point and order of what a run writes (decision 0011). */
export async function planResults(
  snapshot: WorkbookSnapshot,
  { year, fingerprint, calculatedOn, lastStamp, columns, sheets: wanted }: RunResults,
  { texts, digest, packing }: Pick<RunSettings, "texts" | "digest" | "packing">,
): Promise<PlannedRun> {
  const sheets = await sheetsToWrite(wanted, snapshot, year, lastStamp, digest);
  const contents = new Map(sheets.map((sheet) => [sheet.id, sheet.fingerprint]));
  const stamp = { fingerprint, calculatedOn, rulesVersion: RULES_VERSION, sheets: contents };
  const planned = planWrites(snapshot, { year, columns, sheets, stamp, lastStamp }, texts.summary);
  const { operations } = planned.plan;
  const summary = planned.sheets.get("summary");
  if (operations.length === 0) return { ...planned, restorePoint: null };
  const former = await formerSheets(snapshot, sheets, lastStamp, { digest, packing });
  const restorePoint = runRestorePoint(snapshot, operations, former);
  const xml = restorePointXml(restorePoint, packing.compress);
  const written = [
    ...columns.map(({ table }) => table.sheet),
    ...sheets.flatMap(({ current }) => current?.sheet ?? []),
  ];
  return {
    ...planned,
    restorePoint,
    plan: {
      ...restorablePlan(snapshot, xml, operations),
      ...(summary === undefined ? {} : { opensOn: summary }),
    },
    issues: [
      ...obstacles(snapshot, new Set(written)),
      ...planned.issues,
      ...(xml === null ? [issue("run-not-restorable", {}, null)] : []),
    ],
  };
}

/**
 * The former content of a sheet is known only if the last restore point holds it, and its fingerprint is that of the
 * sheet or the one in the run stamp.
 */
async function formerSheets(
  { restorePoint }: WorkbookSnapshot,
  sheets: readonly SheetToWrite[],
  lastStamp: RunStamp | null,
  { digest, packing }: Pick<RunSettings, "digest" | "packing">,
): Promise<ReadonlyMap<string, FormerSheet>> {
  const last = restorePoint === null ? null : readRestorePoint(restorePoint, packing.expand);
  const former = new Map<string, FormerSheet>();
  for (const { id, current } of sheets) {
    if (current === null) continue;
    const { name, fingerprint } = current;
    const content = last?.sheets.find(({ ownName }) => ownName === name)?.content ?? null;
    const left = content && (await digest(contentText(plannedValues(content))));
    const isKnown = left !== null && (left === fingerprint || isAsLeft(lastStamp, id, left));
    former.set(name, { content: isKnown ? content : null, fingerprint });
  }
  return former;
}
