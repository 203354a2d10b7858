import type { WriteOperation } from "../../workbook/plan";
import type { NameTarget, WorkbookSnapshot } from "../../workbook/snapshot";
import { joinedSteps, type RestoreStep } from "./restoreStep";
import { restoreColumns } from "./restoreColumns";
import { removeCreatedSheets } from "./removeCreatedSheets";
import { restoreFilledCells } from "./restoreCells";
import type { NameValue, UsableRestorePoint, ChangedName } from "./restorePoint";
import {
  findCurrentSummary,
  restoreSummary,
  type Digest,
  type CurrentSummary,
} from "./restoreSummary";

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
export async function planRestore(
  { summary, touched }: UsableRestorePoint,
  snapshot: WorkbookSnapshot,
  digest: Digest,
  sheetsNow: SheetsNow | null,
): Promise<RestoreStep> {
  const isWhole = touched.names.every(({ name, after }) =>
    isSameValue(targetOf(snapshot, name), after),
  );
  const columns = touched.tables.map((table) =>
    restoreColumns(table, tableNamed(snapshot, table.table), isWhole),
  );
  const { sheet, copy } = touched;
  const found = sheet && findCurrentSummary(snapshot, sheet);
  const isForeign = sheetsNow?.isSummaryForeign ?? false;
  const standing = isForeign ? null : found;
  const back = sheet && summary ? [await restoreSummary(sheet, standing, summary, digest)] : [];
  const hasCopy = snapshot.sheets.some(({ name }) => name === copy);
  const filled = touched.filled.map((table) =>
    restoreFilledCells(table, tableNamed(snapshot, table.table), sheetsNow === null),
  );
  return joinedSteps([
    ...columns,
    ...back,
    ...filled,
    removeCreatedSheets(touched.created, snapshot, sheetsNow?.created ?? null),
    {
      operations: touched.names.flatMap((name) => restoreName(name, snapshot, standing)),
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

function restoreName(
  { name, before }: ChangedName,
  snapshot: WorkbookSnapshot,
  standing: CurrentSummary | null,
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
