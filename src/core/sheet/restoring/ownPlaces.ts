import { foldText } from "../../contract/matching";
import { header, inputsOf, namesOf, type TableId } from "../../contract/tables";
import type { CreatedSheet, FilledTable, Changes, ChangedTable } from "./restorePoint";
import { meaningOfHeader, tableIdOf } from "../reading/locate";
import { isClearedField } from "../recording/clearedFields";
import { outputOf } from "../writing/ownershipNames";

/** Whether a restore point, which anyone can have edited, speaks only of what our commands may write. */
export function isOursAlone({
  tables,
  filled,
  created,
}: Pick<Changes, "tables" | "filled" | "created">): boolean {
  return tables.every(isOfRun) && filled.every(isOfCommand) && created.every(isForOurTable);
}

function isOfRun({ table, columns }: ChangedTable): boolean {
  const id = tableIdOf(table);
  return id !== null && columns.every(({ header }) => outputOf(id, header) !== null);
}

/**
 * Values of `Parametri`, and what a new year empties; rows, and columns for them, of the tables that commands make
 * longer.
 */
function isOfCommand({ table, cells, addedHeaders, appended }: FilledTable): boolean {
  const id = tableIdOf(table);
  if (id === null) return false;
  const known = new Set(inputsOf(id).flatMap(({ column }) => namesOf(column).map(foldText)));
  return (
    cells.every((cell) => isOwnCell(id, cell.header)) &&
    addedHeaders.every((name) => known.has(foldText(name))) &&
    (appended?.headers ?? []).every((name) => known.has(foldText(name)))
  );
}

function isOwnCell(id: TableId, name: string): boolean {
  const folded = foldText(name);
  if (id === "parameters") return folded === VALUE;
  if (id === "acts") return meaningOfHeader(id, name) !== null;
  const field = meaningOfHeader(id, name) ?? outputOf(id, name);
  return field !== null && isClearedField(id, field);
}

function isForOurTable({ table }: CreatedSheet): boolean {
  return tableIdOf(table) !== null;
}

const VALUE = foldText(header("parameters", "value"));
