import { foldText } from "../../contract/matching";
import { header, inputsOf, namesOf } from "../../contract/tables";
import type { CreatedSheet, FilledTable, Changes, ChangedTable } from "./restorePoint";
import { tableIdOf } from "../reading/locate";
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

/** Values of `Parametri`; rows, and columns for them, of the tables that commands make longer. */
function isOfCommand({ table, cells, addedHeaders, appended }: FilledTable): boolean {
  const id = tableIdOf(table);
  if (id === null) return false;
  const known = new Set(inputsOf(id).flatMap(({ column }) => namesOf(column).map(foldText)));
  return (
    (cells.length === 0 || id === "parameters") &&
    cells.every((cell) => foldText(cell.header) === VALUE) &&
    addedHeaders.every((name) => known.has(foldText(name))) &&
    (appended?.headers ?? []).every((name) => known.has(foldText(name)))
  );
}

function isForOurTable({ table }: CreatedSheet): boolean {
  return tableIdOf(table) !== null;
}

const VALUE = foldText(header("parameters", "value"));
