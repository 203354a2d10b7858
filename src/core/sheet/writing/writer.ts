import { issue, type Issue } from "../../domain/issue";
import type { OutputField, TableId } from "../../contract/tables";
import type { SummaryTexts } from "../../texts/texts";
import type { SheetContent, WriteOperation, WritePlan } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { freeSheetName } from "./freeSheetName";
import {
  columnsName,
  findColumns,
  runStamp,
  summaryName,
  type CurrentRunStamp,
  type SummaryName,
} from "./ownershipNames";
import { isWritten, type OutputColumn } from "./outputs";

const NEW_COLUMN_WIDTH = 14;

/** What a run wants written. */
export interface RunContent {
  readonly year: number;
  readonly columns: readonly OutputColumn[];
  readonly summary: SheetContent;
  readonly run: CurrentRunStamp;
  /** The summary that the workbook holds now, and whether its cells are still as we left them. */
  readonly current: SummaryName | null;
  readonly isCurrentUntouched: boolean;
}

export interface PlannedWrites {
  readonly plan: WritePlan;
  readonly issues: readonly Issue[];
  /** The sheet that holds the summary after the writing. */
  readonly summarySheet: string;
}

/**
 * The whole of a run as data. Empty when the workbook already says just this. What is ours is marked as
 * soon as it is made, for the host may fail at any point; the mark of the run itself comes last.
 */
export function planWrites(
  snapshot: WorkbookSnapshot,
  content: RunContent,
  texts: SummaryTexts,
): PlannedWrites {
  if (content.current && isUpToDate(content)) {
    return { plan: { operations: [] }, issues: [], summarySheet: content.current.sheet.sheet };
  }
  const summary = planSummary(snapshot, content, texts);
  return {
    ...summary,
    plan: {
      operations: [
        ...columnOperations(content.columns),
        ...columnMarks(snapshot, content.columns),
        ...summary.operations,
        summaryName(content.year, summary.summarySheet),
        runStamp(content.year, content.run),
      ],
    },
  };
}

function isUpToDate({ columns, current, isCurrentUntouched, run }: RunContent): boolean {
  return (
    isCurrentUntouched &&
    columns.every(isWritten) &&
    current?.run?.fingerprint === run.fingerprint &&
    current.run.rulesVersion === run.rulesVersion &&
    current.run.content === run.content
  );
}

function columnOperations(columns: readonly OutputColumn[]): readonly WriteOperation[] {
  const added = new Map<string, string[]>();
  for (const { table, header, exists } of columns) {
    if (!exists) added.set(table.name, [...(added.get(table.name) ?? []), header]);
  }
  return [
    ...[...added].map(([table, headers]) => ({
      kind: "addTableColumns" as const,
      table,
      headers,
      width: NEW_COLUMN_WIDTH,
    })),
    ...columns.map(({ table, header, values, numberFormat }) => ({
      kind: "setTableColumn" as const,
      table: table.name,
      header,
      values,
      numberFormat,
    })),
  ];
}

function planSummary(
  snapshot: WorkbookSnapshot,
  { year, summary, current, isCurrentUntouched }: RunContent,
  texts: SummaryTexts,
): Omit<PlannedWrites, "plan"> & { readonly operations: readonly WriteOperation[] } {
  if (current === null) {
    const wanted = texts.sheetName(year);
    const name = freeSheetName(snapshot.sheets, wanted);
    return {
      summarySheet: name,
      operations: [{ kind: "createSheet", name, content: summary }],
      issues: name === wanted ? [] : [issue("summary-name-taken", { wanted, taken: name }, null)],
    };
  }
  const { sheet } = current.sheet;
  const rewrite: WriteOperation = { kind: "rewriteSheet", sheet, content: summary };
  if (isCurrentUntouched) return { summarySheet: sheet, operations: [rewrite], issues: [] };
  const copy = freeSheetName(snapshot.sheets, texts.copyName(sheet));
  return {
    summarySheet: sheet,
    operations: [{ kind: "copySheet", sheet, name: copy }, rewrite],
    issues: [issue("summary-kept-as-copy", { sheet, copy }, null)],
  };
}

function columnMarks(
  snapshot: WorkbookSnapshot,
  columns: readonly OutputColumn[],
): readonly WriteOperation[] {
  const marks = new Map<TableId, Map<OutputField, string>>();
  for (const { id, field, header } of columns) {
    const mark = marks.get(id) ?? new Map(findColumns(snapshot, id));
    marks.set(id, mark.set(field, header));
  }
  return [...marks].map(([id, mark]) => columnsName(id, mark));
}
