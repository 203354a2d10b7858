import type { FieldId } from "../../domain/place";
import type { ModelParagraph, ModelTexts } from "../../texts/texts";
import { PALETTE } from "../../workbook/palette";
import type { SheetContent, SheetRow, WriteOperation, WritePlan } from "../../workbook/plan";
import { rowHeight, wrapText } from "../../workbook/textMetrics";
import { BARE_PAGE_NUMBER, pageSetup } from "../../workbook/pageSetup";
import { tableName } from "../../contract/schema";
import type { FurtherTable } from "./preparableTables";
import { emptyTable, parametersTable } from "./emptyTables";
import { tableSheet, type TableLayout } from "./tableLayout";

/** In characters: what a portrait page holds without being shrunk. */
const INSTRUCTIONS_WIDTH = 90;

/** What may be added to the tables that most need. */
export const MODEL_EXTRAS = {
  "obiettivi-in-numero": { table: "counted" },
  atti: { table: "acts" },
  indicatori: { table: "indicators" },
  attivita: { table: "activities" },
  categoria: { objectiveFields: ["category"] },
  responsabile: { objectiveFields: ["owner"] },
  personale: { objectiveFields: ["staffInvolved"] },
  risorse: { objectiveFields: ["resources"] },
  "parametri-avanzati": { advancedParameters: true },
} as const satisfies Record<string, ModelExtraContent>;

export type ModelExtra = keyof typeof MODEL_EXTRAS;

interface ModelExtraContent {
  readonly table?: FurtherTable;
  readonly objectiveFields?: readonly FieldId[];
  readonly advancedParameters?: true;
}

export interface ModelOptions {
  readonly body: string | null;
  readonly year: number | null;
  readonly extras: readonly ModelExtra[];
}

/** The empty workbook: instructions, then a sheet for each table. */
export function modelWorkbook(options: ModelOptions, texts: ModelTexts): WritePlan {
  const wanted = options.extras.map((extra): ModelExtraContent => MODEL_EXTRAS[extra]);
  const tables = wanted.flatMap(({ table }) => table ?? []);
  const fields = wanted.flatMap((extra) => extra.objectiveFields ?? []);
  const hasAdvanced = wanted.some((extra) => extra.advancedParameters === true);
  return workbookOf(
    [
      parametersTable(options, hasAdvanced),
      emptyTable("units"),
      emptyTable("objectives", fields),
      ...tables.map((id) => emptyTable(id)),
    ],
    texts,
  );
}

/** A workbook of those tables, each on a sheet of its own behind the page of instructions. */
export function workbookOf(drafts: readonly TableLayout[], texts: ModelTexts): WritePlan {
  const hasUnits = drafts.some(({ id }) => id === "units");
  const units = hasUnits ? { sheet: tableName("units"), column: 1, firstRow: 2 } : null;
  const instructions: WriteOperation = {
    kind: "createSheet",
    name: texts.instructionsSheet,
    content: instructionsSheet(texts),
  };
  const sheets = drafts.map((draft): WriteOperation => ({
    kind: "createSheet",
    name: tableName(draft.id),
    content: tableSheet(draft, units),
  }));
  return { operations: [instructions, ...sheets] };
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
  const lines = wrapText(text, INSTRUCTIONS_WIDTH, look).length;
  const space = role === "heading" ? 8 : 2;
  return {
    height: rowHeight(lines, look) + space,
    cells: [{ value: text, style, numberFormat: null }],
  };
}
