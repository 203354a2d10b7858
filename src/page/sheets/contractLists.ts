import { foldText } from "../../core/contract/matching";
import {
  NAMES_A_BAND,
  PARAMETER_CHOICES,
  parameterOfName,
  PARAMETERS,
  type ParameterSchema,
} from "../../core/contract/parameters";
import { columnsOf, namesOf, type TableId } from "../../core/contract/tables";
import type { Column } from "../../core/contract/column";
import type { Choice } from "../../core/contract/words";
import type { ParameterId } from "../../core/domain/parameters";
import type { CellList, ShownRow, ShownSheet } from "../../core/workbook/shownSheet";
import type { TableView } from "./workbookView";

/** The words that the contract gives for the cells of a table, where the file says nothing of its own. */
export function contractLists(
  table: TableView,
  { rows }: Pick<ShownSheet, "rows">,
  units: readonly string[],
): readonly CellList[] {
  const { id } = table;
  if (id === null || table.lastDataRow < table.firstDataRow) return [];
  const columns = table.columns.flatMap(({ header }, index) => {
    const column = contractColumn(id, header);
    const words = column === null ? null : wordsOf(column, units);
    if (words === null || words.length === 0) return [];
    const at = table.range.firstColumn + index;
    const range = rangeOf(at, table.firstDataRow, table.lastDataRow);
    return [{ range, words, isClosed: column?.list?.kind === "words" }];
  });
  return id === "parameters" ? [...columns, ...parameterLists(table, rows)] : columns;
}

/** The names in the first column of `Strutture`. */
export function unitNames(table: TableView, { rows }: Pick<ShownSheet, "rows">): readonly string[] {
  const at = columnAt(table, "unit");
  return at === null ? [] : dataRows(table, rows).flatMap((row) => textIn(row, at) || []);
}

function contractColumn(id: TableId, header: string): Column | null {
  const wanted = foldText(header);
  const found = columnsOf(id).find(({ column }) =>
    namesOf(column).some((name) => foldText(name) === wanted),
  );
  return found?.column ?? null;
}

function wordsOf({ list }: Column, units: readonly string[]): readonly string[] | null {
  if (list === null) return null;
  return list.kind === "words" ? list.choices.map(({ word }) => word) : units;
}

/** The list of a value follows from the name of its parameter. */
function parameterLists(table: TableView, rows: readonly ShownRow[]): readonly CellList[] {
  const nameAt = columnAt(table, "parameter");
  const valueAt = columnAt(table, "value");
  if (nameAt === null || valueAt === null) return [];
  return dataRows(table, rows).flatMap((row) => {
    const id = parameterOfName(foldText(textIn(row, nameAt)));
    const list = id === null ? null : listOfParameter(id);
    return list === null ? [] : [{ ...list, range: rangeOf(valueAt, row.row, row.row) }];
  });
}

function listOfParameter(id: ParameterId): Omit<CellList, "range"> | null {
  const lists: Partial<Record<ParameterId, readonly Choice<string>[]>> = PARAMETER_CHOICES;
  const schema: ParameterSchema | undefined = PARAMETERS.find((parameter) => parameter.id === id);
  const words = lists[id]?.map(({ word }) => word) ?? schema?.usualValues ?? [];
  return words.length === 0 ? null : { words, isClosed: id in lists && id !== NAMES_A_BAND };
}

function columnAt(table: TableView, field: string): number | null {
  const { id } = table;
  if (id === null) return null;
  const index = table.columns.findIndex(({ header }) =>
    columnsOf(id).some(
      (named) =>
        named.field === field &&
        namesOf(named.column).some((name) => foldText(name) === foldText(header)),
    ),
  );
  return index < 0 ? null : table.range.firstColumn + index;
}

function dataRows(table: TableView, rows: readonly ShownRow[]): readonly ShownRow[] {
  return rows.filter(({ row }) => row >= table.firstDataRow && row <= table.lastDataRow);
}

function textIn({ cells }: ShownRow, at: number): string {
  return cells.find(({ column }) => column === at)?.text.trim() ?? "";
}

function rangeOf(column: number, firstRow: number, lastRow: number): CellList["range"] {
  return { firstRow, lastRow, firstColumn: column, lastColumn: column };
}
