import { nameKey } from "../../workbook/names";
import {
  CHOICES_NAMESPACE,
  RESTORE_POINT_NAMESPACE,
  type WriteOperation,
} from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { findTable } from "../reading/locate";
import { TABLE_IDS } from "../../contract/tables";
import { findColumns, isOwnershipName, isOwnSheetName } from "./ownershipNames";

/** What this product has left in a workbook beside the user's own data. */
export interface OwnTraces {
  /** The names by which we recognise what is ours. */
  readonly names: readonly string[];
  /** What it takes to put the workbook back as it was before the last command. */
  readonly hasRestorePoint: boolean;
  /** What the workbook remembers of choices that are in no table. */
  readonly hasChoices: boolean;
  /** The summaries with their further sheets. They stay unless asked otherwise: the user may have written on them. */
  readonly ownSheets: readonly string[];
  /** The columns of results, which stay too. */
  readonly columns: readonly { readonly table: string; readonly header: string }[];
}

export function findTraces(snapshot: WorkbookSnapshot): OwnTraces {
  return {
    names: snapshot.names.map(({ name }) => name).filter(isOwnershipName),
    hasRestorePoint: snapshot.restorePoint !== null,
    hasChoices: snapshot.choices !== null,
    ownSheets: [
      ...new Set(
        snapshot.namedSheets.flatMap(({ name, sheet }) => (isOwnSheetName(name) ? [sheet] : [])),
      ),
    ],
    columns: TABLE_IDS.flatMap((id) => {
      const table = findTable(snapshot, id);
      const marked = [...findColumns(snapshot, id).values()].map(nameKey);
      return (table?.headers ?? [])
        .filter((header) => marked.includes(nameKey(header)))
        .map((header) => ({ table: table?.name ?? "", header }));
    }),
  };
}

/** Takes away what `traces` lists. */
export function planRemoval(traces: OwnTraces): readonly WriteOperation[] {
  const byTable = new Map<string, string[]>();
  for (const { table, header } of traces.columns) {
    byTable.set(table, [...(byTable.get(table) ?? []), header]);
  }
  return [
    ...[...byTable].map(([table, headers]): WriteOperation => ({
      kind: "removeTableColumns",
      table,
      headers,
    })),
    ...traces.ownSheets.map((sheet): WriteOperation => ({ kind: "deleteSheet", sheet })),
    ...traces.names.map((name): WriteOperation => ({ kind: "removeName", name })),
    ...(traces.hasRestorePoint
      ? [{ kind: "removeCustomPart", namespace: RESTORE_POINT_NAMESPACE } as const]
      : []),
    ...(traces.hasChoices
      ? [{ kind: "removeCustomPart", namespace: CHOICES_NAMESPACE } as const]
      : []),
  ];
}
