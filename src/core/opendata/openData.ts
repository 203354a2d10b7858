import type { CalendarDate } from "../domain/calendarDate";
import type { Evaluation } from "../domain/evaluation";
import {
  OBJECTIVE_COLUMNS,
  UNIT_COLUMNS,
  type OpenColumn,
  type OpenValue,
  type UnitRow,
} from "./columns";
import { csvText } from "./csv";
import { catalogueEntry, dataPackage, type DataFile } from "./metadata";
import type { OpenDataTexts } from "./openDataTexts";

/** Every file of the open data, whatever the workbook. */
export const OPEN_DATA_NAMES = [
  "objectives.csv",
  "objectives.json",
  "units.csv",
  "units.json",
  "datapackage.json",
  "dcat-ap_it.jsonld",
] as const;

/** A text to be saved in UTF-8 under that name. */
export interface OpenDataFile {
  readonly name: (typeof OPEN_DATA_NAMES)[number];
  readonly text: string;
}

/**
 * Objectives and units as open data (D.Lgs. 33/2013 art. 7): CSV for people, JSON for programs, and what describes
 * them. No names of persons. The same evaluation on the same day gives the same files.
 */
export function openDataFiles(
  evaluation: Evaluation,
  today: CalendarDate,
  texts: OpenDataTexts,
): readonly OpenDataFile[] {
  const tables = [
    tableOf("objectives", OBJECTIVE_COLUMNS, evaluation.objectives, evaluation),
    tableOf("units", UNIT_COLUMNS, unitRows(evaluation), evaluation),
  ];
  const files = tables.flatMap((table): readonly (OpenDataFile & DataFile)[] => [
    { ...table, name: `${table.id}.csv`, format: "csv", text: table.csv },
    { ...table, name: `${table.id}.json`, format: "json", text: table.json },
  ]);
  const about = { evaluation, today, texts, files };
  return [
    ...files.map(({ name, text }) => ({ name, text })),
    { name: "datapackage.json", text: printed(dataPackage(about)) },
    { name: "dcat-ap_it.jsonld", text: printed(catalogueEntry(about)) },
  ];
}

/** Units and kinds, then the whole body kind by kind: what no unit has is only there. */
function unitRows({ units, kinds }: Evaluation): readonly UnitRow[] {
  return [
    ...units.map((group) => ({ unit: group.unit.name, group })),
    ...kinds.map((group) => ({ unit: null, group })),
  ];
}

interface OpenTable {
  readonly id: "objectives" | "units";
  readonly columns: readonly Pick<OpenColumn<never>, "name" | "type">[];
  readonly csv: string;
  readonly json: string;
}

function tableOf<Row>(
  id: OpenTable["id"],
  columns: readonly OpenColumn<Row>[],
  rows: readonly Row[],
  evaluation: Evaluation,
): OpenTable {
  const values = rows.map((row) => columns.map(({ valueOf }) => valueOf(row, evaluation)));
  const names = columns.map(({ name }) => name);
  const objects = values.map((row) =>
    Object.fromEntries(row.map((value, at) => [names[at] ?? "", jsonValue(value)])),
  );
  return { id, columns, csv: csvText(names, values), json: printed(objects) };
}

/** A decimal of at most 15 digits reads back as it was written. */
function jsonValue(value: OpenValue): string | number | boolean | null {
  if (value === null) return null;
  if (value.type === "boolean") return value.is;
  return value.type === "string" ? value.text : Number(value.text);
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
