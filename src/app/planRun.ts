import type { Evaluation } from "../core/domain/evaluation";
import { issue } from "../core/domain/issue";
import type { CalendarDate } from "../core/domain/plan";
import type { RestorePointPacking, RestorePoint } from "../core/sheet/restoring/restorePoint";
import { restorePointXml, readRestorePoint } from "../core/sheet/restoring/restorePointText";
import {
  expectedRows,
  runRestorePoint,
  type FormerSummary,
} from "../core/sheet/restoring/runRestorePoint";
import type { Digest } from "../core/sheet/restoring/restoreSummary";
import { summarySheet } from "../core/sheet/summary/summarySheet";
import { contentText, plannedValues, readValues } from "../core/sheet/writing/fingerprint";
import { inputText, RULES_VERSION } from "../core/sheet/writing/inputText";
import { findSummary, type SummaryName } from "../core/sheet/writing/ownershipNames";
import { obstacles } from "../core/sheet/writing/obstacles";
import { planOutputs } from "../core/sheet/writing/outputs";
import { planWrites, type PlannedWrites } from "../core/sheet/writing/writer";
import type { Texts } from "../core/texts/texts";
import { isOfSameData } from "./sameData";
import { RECORD_NAMESPACE, type WriteOperation } from "../core/workbook/plan";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";

export interface RunSettings {
  readonly texts: Texts;
  readonly digest: Digest;
  readonly packing: RestorePointPacking;
  readonly today: CalendarDate;
  readonly takesOtherNames: boolean;
}

/** What one run writes, and what it takes to undo it; null where it writes nothing. */
export interface PlannedRun extends PlannedWrites {
  readonly record: RestorePoint | null;
}

/** The plan of one run; the date of the last one stays when the data have not changed since. */
export async function planRun(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  { texts, digest, packing, today, takesOtherNames }: RunSettings,
): Promise<PlannedRun> {
  const year = evaluation.plan.parameters.year;
  if (year === null) throw new Error("An evaluation without a year reached the writing.");
  const current = findSummary(snapshot, year);
  const fingerprint = await digest(inputText(evaluation));
  const last = current?.run ?? null;
  const isSameData = last !== null && (await isOfSameData(last, evaluation, digest));
  const calculatedOn = isSameData ? last.calculatedOn : today;
  const summary = summarySheet(evaluation, calculatedOn, texts.summary);
  const content = await digest(contentText(plannedValues(summary)));
  const found = current && (await digest(contentText(readValues(current.sheet.rows))));
  const { columns, issues } = planOutputs(snapshot, evaluation, takesOtherNames);
  const planned = planWrites(
    snapshot,
    {
      year,
      columns,
      summary,
      run: { fingerprint, calculatedOn, content, rulesVersion: RULES_VERSION },
      current,
      isCurrentUntouched: last !== null && found === last.content,
    },
    texts.summary,
  );
  const { operations } = planned.plan;
  if (operations.length === 0) {
    return { ...planned, issues: [...issues, ...planned.issues], record: null };
  }
  const sheets = [
    ...columns.map(({ table }) => table.sheet),
    ...(current === null ? [] : [current.sheet.sheet]),
  ];
  const former = await formerSummary(snapshot, current, found, { digest, packing });
  const record = runRestorePoint(snapshot, operations, former);
  const xml = restorePointXml(record, packing.compress);
  return {
    ...planned,
    record,
    plan: {
      operations: [writeRestorePoint(xml), ...expectedRows(snapshot, operations), ...operations],
    },
    issues: [
      ...obstacles(snapshot, new Set(sheets)),
      ...issues,
      ...planned.issues,
      ...(xml === null ? [issue("run-not-restorable", {}, null)] : []),
    ],
  };
}

/** The record of an earlier run would put back the wrong things: without one of its own, a run takes it away. */
export function writeRestorePoint(xml: string | null): WriteOperation {
  return xml === null
    ? { kind: "removeCustomPart", namespace: RECORD_NAMESPACE }
    : { kind: "setCustomPart", namespace: RECORD_NAMESPACE, xml };
}

/** The summary that stands there is known when it is the one that the last record speaks of. */
async function formerSummary(
  { record }: WorkbookSnapshot,
  current: SummaryName | null,
  found: string | null,
  { digest, packing }: Pick<RunSettings, "digest" | "packing">,
): Promise<FormerSummary> {
  const content =
    (record === null ? null : readRestorePoint(record, packing.expand))?.summary ?? null;
  const recorded = content && (await digest(contentText(plannedValues(content))));
  const isKnown = recorded !== null && [current?.run?.content, found].includes(recorded);
  return { content: isKnown ? content : null, fingerprint: found };
}
