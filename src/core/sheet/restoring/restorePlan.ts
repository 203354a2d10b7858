import { tableNamed } from "../../workbook/names";
import type { WriteOperation } from "../../workbook/plan";
import type { NameTarget, WorkbookSnapshot } from "../../workbook/snapshot";
import { joinedSteps, type RestoreStep } from "./restoreStep";
import { restoreColumns } from "./restoreColumns";
import { removeCreatedSheets } from "./removeCreatedSheets";
import { restoreFilledCells } from "./restoreCells";
import type { Digest } from "../writing/sheetsToWrite";
import { findCurrentSheet, restoreOwnSheet } from "./restoreOwnSheet";
import type {
  ChangedName,
  ChangedSheet,
  LeftSheet,
  NameValue,
  UsableRestorePoint,
} from "./restorePoint";

/** What is known only from the cells of sheets that no name of ours points to. */
export interface SheetsNow {
  /** Of the sheets that a command has made: fingerprints of their cells by the titles of the sheets. */
  readonly created: ReadonlyMap<string, string>;
  /** Ownership names of our sheets that have lost their title to a sheet of the user's. */
  readonly foreign: ReadonlySet<string>;
}

export interface RestorePlan extends RestoreStep {
  /** What is known of our sheets afterwards: the next run will find them so. */
  readonly sheets: readonly LeftSheet[];
}

/**
 * How a run, or another command, is undone, in ordinary operations. The workbook may have been written only in part,
 * and its rows may be in another order now. The restore point itself is not changed.
 * `sheetsNow`: null where the command was broken off a moment ago.
 */
export async function planRestore(
  { sheets, changes }: UsableRestorePoint,
  snapshot: WorkbookSnapshot,
  digest: Digest,
  sheetsNow: SheetsNow | null,
): Promise<RestorePlan> {
  const isWhole = changes.names.every(({ name, after }) =>
    isSameValue(targetOf(snapshot, name), after),
  );
  const columns = changes.tables.map((table) =>
    restoreColumns(table, tableNamed(snapshot.tables, table.table), isWhole),
  );
  const own = await Promise.all(
    changes.sheets.map((changed) => restoreSheet(changed, sheets, snapshot, digest, sheetsNow)),
  );
  const filled = changes.filled.map((table) =>
    restoreFilledCells(table, tableNamed(snapshot.tables, table.table), sheetsNow === null),
  );
  const titles = new Map(own.map(({ ownName, title }) => [ownName, title]));
  const names = changes.names.flatMap((name) =>
    restoreName(name, snapshot, titles.get(name.name) ?? null),
  );
  const steps = [
    ...columns,
    ...own.map(({ step }) => step),
    ...filled,
    removeCreatedSheets(changes.created, snapshot, sheetsNow?.created ?? null),
    { operations: names, putBack: [], changed: [], left: own.flatMap(({ left }) => left) },
  ];
  const others = sheets.filter(({ ownName }) => !titles.has(ownName));
  return {
    ...joinedSteps(steps),
    sheets: [...others, ...own.flatMap(({ known }) => known ?? [])],
  };
}

interface OwnSheetStep {
  readonly ownName: string;
  /** The sheet's title now; null where there is none, or it is one of the user's. */
  readonly title: string | null;
  readonly step: RestoreStep;
  /** Other sheets that stay because of it. */
  readonly left: RestoreStep["left"];
  readonly known: LeftSheet | null;
}

async function restoreSheet(
  changed: ChangedSheet,
  sheets: readonly LeftSheet[],
  snapshot: WorkbookSnapshot,
  digest: Digest,
  sheetsNow: SheetsNow | null,
): Promise<OwnSheetStep> {
  const { ownName, copy, before } = changed;
  const found = findCurrentSheet(snapshot, changed);
  const isForeign = found !== null && (sheetsNow?.foreign.has(ownName) ?? false);
  const current = isForeign ? null : found;
  const after = sheets.find((sheet) => sheet.ownName === ownName) ?? null;
  const step = after
    ? await restoreOwnSheet(changed, current, after.content, digest)
    : joinedSteps([]);
  const hasCopy = snapshot.sheets.some(({ name }) => name === copy);
  const isUnknown = step.left.some(({ kind }) => kind === "ownSheetUnknown");
  return {
    ownName,
    title: current?.sheet ?? null,
    step,
    left: [
      ...(copy !== null && hasCopy ? [{ kind: "copy", sheet: copy } as const] : []),
      ...(isForeign ? [{ kind: "foreignSheet", sheet: found.sheet } as const] : []),
    ],
    known: isUnknown ? after : before && { ownName, content: before },
  };
}

function restoreName(
  { name, before }: ChangedName,
  snapshot: WorkbookSnapshot,
  title: string | null,
): readonly WriteOperation[] {
  const now = targetOf(snapshot, name);
  if (before === null) return now === null ? [] : [{ kind: "removeName", name }];
  if (before.kind === "text") {
    return isSameValue(now, before) ? [] : [{ kind: "setName", name, target: before }];
  }
  // It has followed its sheet, whatever that is called now.
  if (now?.kind === "cell" || title === null) return [];
  return [{ kind: "setName", name, target: { ...before, sheet: title } }];
}

function targetOf({ names }: WorkbookSnapshot, wanted: string): NameTarget | null {
  return names.find(({ name }) => name === wanted)?.target ?? null;
}

function isSameValue(now: NameTarget | null, wanted: NameValue): boolean {
  if (wanted.kind === "cell") return now?.kind === "cell";
  return now?.kind === "text" && now.text === wanted.text;
}
