import { issue, type Issue } from "../../domain/issue";
import { columnOf, type OutputField, type TableId } from "../../contract/tables";
import type { OwnSheetId } from "../../domain/ownSheets";
import type { SummaryTexts } from "../../texts/texts";
import type { WriteOperation, WritePlan } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { addColumns, type NewColumn } from "./addColumns";
import { freeSheetName } from "./freeSheetName";
import { isWritten, type OutputColumn } from "./outputs";
import { columnsName, findColumns, ownSheetName } from "./ownershipNames";
import { runStamp, type CurrentRunStamp, type RunStamp } from "./runStamp";
import type { CurrentOwnSheet, SheetToWrite } from "./sheetsToWrite";

/** What a run wants written. */
export interface RunContent {
  readonly year: number;
  readonly columns: readonly OutputColumn[];
  readonly sheets: readonly SheetToWrite[];
  readonly stamp: CurrentRunStamp;
  /** Of the last run of the year. */
  readonly lastStamp: RunStamp | null;
}

export interface PlannedWrites {
  readonly plan: WritePlan;
  readonly issues: readonly Issue[];
  /** The titles of our sheets that hold results after the writing. */
  readonly sheets: ReadonlyMap<OwnSheetId, string>;
}

/**
 * The whole of a run as data, in the order of decision 0011. Empty when the workbook already says just this. What is
 * ours gets its name as soon as it is made, because the host may fail at any point; the stamp of the run comes last.
 */
export function planWrites(
  snapshot: WorkbookSnapshot,
  content: RunContent,
  texts: SummaryTexts,
): PlannedWrites {
  if (isUpToDate(content)) {
    const present = content.sheets.map(({ id, current }) => ({ id, sheet: current?.sheet ?? "" }));
    return { plan: { operations: [] }, issues: [], sheets: withResults(content, present) };
  }
  const sheets = planSheets(snapshot, content, texts);
  return {
    plan: {
      operations: [
        ...columnOperations(content.columns),
        ...columnNames(snapshot, content.columns),
        ...sheets.flatMap(({ operations }) => operations),
        runStamp(content.year, content.stamp),
      ],
    },
    issues: sheets.flatMap(({ issues }) => issues),
    sheets: withResults(content, sheets),
  };
}

function withResults(
  { sheets }: RunContent,
  titles: readonly { readonly id: OwnSheetId; readonly sheet: string }[],
): ReadonlyMap<OwnSheetId, string> {
  const emptied = sheets.filter(({ content }) => content.rows.length === 0).map(({ id }) => id);
  return new Map(
    titles.flatMap(({ id, sheet }) => (emptied.includes(id) ? [] : [[id, sheet] as const])),
  );
}

function isUpToDate({ columns, sheets, stamp, lastStamp }: RunContent): boolean {
  return (
    columns.every(isWritten) &&
    lastStamp?.fingerprint === stamp.fingerprint &&
    lastStamp.rulesVersion === stamp.rulesVersion &&
    sheets.every(
      ({ current, fingerprint }) => current?.isUntouched && current.fingerprint === fingerprint,
    )
  );
}

function columnOperations(columns: readonly OutputColumn[]): readonly WriteOperation[] {
  const added = new Map<string, NewColumn[]>();
  for (const { table, id, field, header, exists } of columns) {
    if (exists) continue;
    const { width } = columnOf<TableId>(id, field);
    added.set(table.name, [...(added.get(table.name) ?? []), { header, width }]);
  }
  return [
    ...[...added].flatMap(([table, headers]) => addColumns(table, headers)),
    ...columns.map(({ table, header, values, numberFormat }) => ({
      kind: "setTableColumn" as const,
      table: table.name,
      header,
      values,
      numberFormat,
    })),
  ];
}

interface SheetTitle {
  readonly name: string;
}

interface PlannedSheet {
  readonly id: OwnSheetId;
  readonly sheet: string;
  readonly operations: readonly WriteOperation[];
  readonly issues: readonly Issue[];
}

function planSheets(
  snapshot: WorkbookSnapshot,
  { year, sheets }: RunContent,
  texts: SummaryTexts,
): readonly PlannedSheet[] {
  const taken: SheetTitle[] = [...snapshot.sheets];
  return sheets.map((each) => {
    const { id, current } = each;
    const planned = current
      ? rewriteSheet(each, current, taken, texts)
      : createSheet(each, texts.sheetName(id, year), taken);
    const name = ownSheetName(id, year, planned.sheet);
    return { ...planned, id, operations: [...planned.operations, name] };
  });
}

/** `taken`: the sheets of the workbook, to which the new one is added. */
function createSheet(
  { content }: SheetToWrite,
  wanted: string,
  taken: SheetTitle[],
): Omit<PlannedSheet, "id"> {
  const name = freeSheetName(taken, wanted);
  taken.push({ name });
  return {
    sheet: name,
    operations: [{ kind: "createSheet", name, content }],
    issues: name === wanted ? [] : [issue("summary-name-taken", { wanted, taken: name }, null)],
  };
}

/** A sheet on which the user has written is copied first. */
function rewriteSheet(
  { content }: SheetToWrite,
  { sheet, isUntouched }: CurrentOwnSheet,
  taken: SheetTitle[],
  texts: SummaryTexts,
): Omit<PlannedSheet, "id"> {
  const rewrite: WriteOperation = { kind: "rewriteSheet", sheet, content };
  if (isUntouched) return { sheet, operations: [rewrite], issues: [] };
  const copy = freeSheetName(taken, texts.copyName(sheet));
  taken.push({ name: copy });
  return {
    sheet,
    operations: [{ kind: "copySheet", sheet, name: copy }, rewrite],
    issues: [issue("summary-kept-as-copy", { sheet, copy }, null)],
  };
}

function columnNames(
  snapshot: WorkbookSnapshot,
  columns: readonly OutputColumn[],
): readonly WriteOperation[] {
  const byTable = new Map<TableId, Map<OutputField, string>>();
  for (const { id, field, header } of columns) {
    const own = byTable.get(id) ?? new Map(findColumns(snapshot, id));
    byTable.set(id, own.set(field, header));
  }
  return [...byTable].map(([id, own]) => columnsName(id, own));
}
