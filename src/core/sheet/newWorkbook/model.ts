import type { ModelParagraph, ModelTexts } from "../../texts/texts";
import { PALETTE } from "../../workbook/palette";
import type { SheetContent, SheetRow, WriteOperation, WritePlan } from "../../workbook/plan";
import { linesToShow, rowHeight } from "../../workbook/textMetrics";
import { BARE_PAGE_NUMBER, pageSetup } from "../../workbook/pageSetup";
import { columnsOf, TABLE_IDS, tableName, TABLES } from "../../contract/tables";
import { emptyTable, isWanted, parametersTable } from "./emptyTables";
import { tableSheet, type TableLayout } from "./tableLayout";

/** In characters: what a portrait page holds without being shrunk. */
const INSTRUCTIONS_WIDTH = 90;

const ADVANCED_PARAMETERS = "parametri-avanzati";

/** What `--con` may ask for: tables, columns, the rows of the advanced parameters. */
export const MODEL_OPTIONS: readonly string[] = [
  ...new Set(presenceOptions()),
  ADVANCED_PARAMETERS,
];

export interface ModelOptions {
  readonly body: string | null;
  readonly year: number | null;
  /** Some of `MODEL_OPTIONS`. */
  readonly extras: readonly string[];
}

/** The empty workbook: instructions, then a sheet for each table. */
export function modelWorkbook(options: ModelOptions, texts: ModelTexts): WritePlan {
  const { extras } = options;
  const wanted = TABLE_IDS.filter((id) => isWanted(TABLES[id].inNewWorkbook, extras));
  const tables = wanted.map((id) =>
    id === "parameters"
      ? parametersTable(options, extras.includes(ADVANCED_PARAMETERS), extras)
      : emptyTable(id, extras),
  );
  return workbookOf(tables, texts);
}

/** A workbook of those tables, each on a sheet of its own behind the page of instructions. */
export function workbookOf(layouts: readonly TableLayout[], texts: ModelTexts): WritePlan {
  const hasUnits = layouts.some(({ id }) => id === "units");
  const units = hasUnits ? { sheet: tableName("units"), column: 1, firstRow: 2 } : null;
  const instructions: WriteOperation = {
    kind: "createSheet",
    name: texts.instructionsSheet,
    content: instructionsSheet(texts),
  };
  const sheets = layouts.map((layout): WriteOperation => ({
    kind: "createSheet",
    name: tableName(layout.id),
    content: tableSheet(layout, units),
  }));
  return { operations: [instructions, ...sheets] };
}

/** Several columns, or a table and its columns, may share an option. */
function presenceOptions(): readonly string[] {
  return [
    ...TABLE_IDS.map((id) => TABLES[id].inNewWorkbook),
    ...TABLE_IDS.flatMap((id) => columnsOf(id).map(({ column }) => column.inNewTable)),
  ].flatMap((presence) => (typeof presence === "string" ? [] : [presence.option]));
}

function instructionsSheet(texts: ModelTexts): SheetContent {
  const title: ModelParagraph = { role: "heading", text: texts.instructionsTitle };
  return {
    columnWidths: [INSTRUCTIONS_WIDTH],
    rows: [title, ...texts.instructions].map(instructionRow),
    frozenRows: 0,
    showsGridlines: false,
    page: pageSetup("portrait", texts.instructionsTitle, BARE_PAGE_NUMBER, null),
    chart: null,
    tables: [],
    validations: [],
  };
}

function instructionRow({ role, text }: ModelParagraph, at: number): SheetRow {
  const style = at === 0 ? "title" : role === "heading" ? "subheading" : "input";
  const look = PALETTE[style];
  const lines = linesToShow(text, INSTRUCTIONS_WIDTH, look);
  const space = role === "heading" ? 8 : 2;
  return {
    height: rowHeight(lines, look) + space,
    cells: [{ value: text, style, numberFormat: null }],
  };
}
