import { isSameName } from "../../workbook/names";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { joinedSteps, NO_STEP, type RestoreStep } from "./restoreStep";
import type { CreatedSheet } from "./restorePoint";

/**
 * Removes the sheets that a command made; if the user has written on one since, that is reported as a change first.
 * `now`: fingerprints of their cells by the titles of the sheets; null where the command was broken off a moment ago,
 * so that the user cannot have written on them.
 */
export function removeCreatedSheets(
  created: readonly CreatedSheet[],
  snapshot: WorkbookSnapshot,
  now: ReadonlyMap<string, string> | null,
): RestoreStep {
  const current = created.flatMap((each) => currentSheet(each, snapshot) ?? []);
  // A workbook cannot be left without a sheet.
  const isAll = current.length === snapshot.sheets.length;
  return joinedSteps(
    current.map((each): RestoreStep => {
      const { sheet } = each;
      const isAside = now !== null && !each.hasTable;
      if (isAll || isAside) return { ...NO_STEP, left: [{ kind: "sheet", sheet }] };
      const isChanged = now !== null && now.get(sheet) !== each.fingerprint;
      return {
        operations: [{ kind: "deleteSheet", sheet }],
        putBack: [{ kind: "removedSheet", sheet }],
        changed: isChanged ? [{ kind: "sheet", sheet }] : [],
        left: [],
      };
    }),
  );
}

interface CurrentSheet {
  readonly sheet: string;
  readonly hasTable: boolean;
  readonly fingerprint: string;
}

/** Found by its title or, where the user has renamed it, by its table; null when both are gone. */
function currentSheet(
  { sheet, table, fingerprint }: CreatedSheet,
  { sheets, tables }: WorkbookSnapshot,
): CurrentSheet | null {
  const named = sheets.find(({ name }) => isSameName(name, sheet));
  const sheetOfTable = tables.find(({ name }) => isSameName(name, table))?.sheet;
  if (named) {
    return { sheet: named.name, hasTable: sheetOfTable === named.name, fingerprint };
  }
  return sheetOfTable === undefined ? null : { sheet: sheetOfTable, hasTable: false, fingerprint };
}
