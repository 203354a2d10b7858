import type { WriteOperation } from "../../workbook/plan";
import type { NameTarget, WorkbookSnapshot } from "../../workbook/snapshot";
import { joinedSteps, type BackStep } from "./restoreStep";
import { columnsBack } from "./restoreColumns";
import { createdBack } from "./removeCreatedSheets";
import { filledBack } from "./restoreCells";
import type { NameValue, RestorableRecord, TouchedName } from "./restorePoint";
import { findStanding, summaryBack, type Digest, type StandingSummary } from "./restoreSummary";

/** What is known only from the cells of sheets that bear no mark of ours. */
export interface SheetsNow {
  /** Of the cells of the sheets that a command has made: fingerprints by the names of the sheets. */
  readonly created: ReadonlyMap<string, string>;
  /** The sheet that bears the recorded name of the summary holds something else: it is somebody's own. */
  readonly isSummaryForeign: boolean;
}

/**
 * The way back from a run, or from another command, to what the workbook held before, in ordinary operations. The
 * workbook may have been written only in part, and its rows may stand in another order. The record is not touched.
 * `sheetsNow`: null where the command was broken off a moment ago.
 */
export async function planWayBack(
  { summary, touched }: RestorableRecord,
  snapshot: WorkbookSnapshot,
  digest: Digest,
  sheetsNow: SheetsNow | null,
): Promise<BackStep> {
  const isWhole = touched.names.every(({ name, after }) =>
    isSameValue(targetOf(snapshot, name), after),
  );
  const columns = touched.tables.map((table) =>
    columnsBack(table, tableNamed(snapshot, table.table), isWhole),
  );
  const { sheet, copy } = touched;
  const found = sheet && findStanding(snapshot, sheet);
  const isForeign = sheetsNow?.isSummaryForeign ?? false;
  const standing = isForeign ? null : found;
  const back = sheet && summary ? [await summaryBack(sheet, standing, summary, digest)] : [];
  const hasCopy = snapshot.sheets.some(({ name }) => name === copy);
  const filled = touched.filled.map((table) =>
    filledBack(table, tableNamed(snapshot, table.table), sheetsNow === null),
  );
  return joinedSteps([
    ...columns,
    ...back,
    ...filled,
    createdBack(touched.created, snapshot, sheetsNow?.created ?? null),
    {
      operations: touched.names.flatMap((name) => nameBack(name, snapshot, standing)),
      putBack: [],
      changed: [],
      left: [
        ...(copy !== null && hasCopy ? [{ kind: "copy", sheet: copy } as const] : []),
        ...(isForeign && found ? [{ kind: "foreignSheet", sheet: found.sheet } as const] : []),
      ],
    },
  ]);
}

function tableNamed({ tables }: WorkbookSnapshot, wanted: string) {
  return tables.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ?? null;
}

function nameBack(
  { name, before }: TouchedName,
  snapshot: WorkbookSnapshot,
  standing: StandingSummary | null,
): readonly WriteOperation[] {
  const now = targetOf(snapshot, name);
  if (before === null) return now === null ? [] : [{ kind: "removeName", name }];
  if (before.kind === "text") {
    return isSameValue(now, before) ? [] : [{ kind: "setName", name, target: before }];
  }
  // It has followed its sheet, whatever that is called now.
  if (now?.kind === "cell" || standing === null) return [];
  return [{ kind: "setName", name, target: { ...before, sheet: standing.sheet } }];
}

function targetOf({ names }: WorkbookSnapshot, wanted: string): NameTarget | null {
  return names.find(({ name }) => name === wanted)?.target ?? null;
}

function isSameValue(now: NameTarget | null, wanted: NameValue): boolean {
  if (wanted.kind === "cell") return now?.kind === "cell";
  return now?.kind === "text" && now.text === wanted.text;
}
