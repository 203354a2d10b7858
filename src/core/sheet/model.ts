import type { FieldId, TableId } from "../domain/place";
import type { ModelParagraph, ModelTexts } from "../texts/texts";
import { PALETTE } from "../workbook/palette";
import type { SheetContent, SheetRow, WriteOperation, WritePlan } from "../workbook/plan";
import { rowHeight, wrapText } from "../workbook/textMetrics";
import { BARE_PAGE_NUMBER, pageSetup } from "./pageSetup";
import { tableName } from "./schema";
import { PARAMETERS } from "./schemaParameters";
import { tableSheet, type TableDraft } from "./tableDraft";

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
  readonly table?: TableId;
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
  return workbookOf(
    [
      parametersDraft(
        options,
        wanted.some((extra) => extra.advancedParameters === true),
      ),
      blank("units", ["unit", "unitType", "minimum"], 8),
      blank(
        "objectives",
        objectiveFields(wanted.flatMap((extra) => extra.objectiveFields ?? [])),
        20,
      ),
      ...tables.map((id) => blank(id, EXTRA_FIELDS[id] ?? [], 10)),
    ],
    texts,
  );
}

/** A workbook of those tables, each on a sheet of its own behind the page of instructions. */
export function workbookOf(drafts: readonly TableDraft[], texts: ModelTexts): WritePlan {
  const hasUnits = drafts.some(({ id }) => id === "units");
  const instructions: WriteOperation = {
    kind: "createSheet",
    name: texts.instructionsSheet,
    content: instructionsSheet(texts),
  };
  const sheets = drafts.map((draft): WriteOperation => ({
    kind: "createSheet",
    name: tableName(draft.id),
    content: tableSheet(draft, hasUnits),
  }));
  return { operations: [instructions, ...sheets] };
}

const EXTRA_FIELDS: Partial<Record<TableId, readonly FieldId[]>> = {
  counted: ["kind", "unit", "category", "assigned", "excluded", "achieved", "reason"],
  acts: ["act", "organ", "number", "date"],
  indicators: [
    "objectiveCode",
    "unit",
    "indicator",
    "unitOfMeasure",
    "trend",
    "startingValue",
    "target",
    "actual",
    "weight",
    "source",
  ],
  activities: ["objectiveCode", "unit", "activity", "weight", "completed", "progress", "dueDate"],
};

function objectiveFields(extras: readonly FieldId[]): readonly FieldId[] {
  return [
    "code",
    "unit",
    "mission",
    "programme",
    "strategicObjective",
    "operationalObjective",
    "kind",
    ...extras,
    "assignedWeight",
    "outcome",
    "grade",
    "reason",
  ];
}

function parametersDraft({ body, year }: ModelOptions, withAdvanced: boolean): TableDraft {
  const given: Readonly<Record<string, string | number | null>> = { body, year };
  const rows = PARAMETERS.filter(({ isAdvanced }) => withAdvanced || !isAdvanced);
  return {
    id: "parameters",
    fields: ["parameter", "value"],
    rows: rows.map(({ id, name }) => [name, given[id] ?? null]),
  };
}

function blank(id: TableId, fields: readonly FieldId[], rowCount: number): TableDraft {
  return { id, fields, rows: Array.from({ length: rowCount }, () => fields.map(() => null)) };
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
