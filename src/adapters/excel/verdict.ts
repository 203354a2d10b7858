import type { WriteOperation } from "../../core/workbook/plan";
import type { Watch } from "./watches";

/** What a batch with an unknown outcome did of the plan, as far as it can be seen. */
export interface Verdict {
  readonly isAllDone: boolean;
  /** What is not as it was before, by names of the workbook; empty: nothing of the plan was written. */
  readonly written: readonly string[];
  /** A table whose rows are not the expected ones any more; null: none. */
  readonly movedTable: string | null;
}

/** `before` and `after`: the sights of the watches, in their order. */
export function judge(
  watches: readonly Watch[],
  before: readonly string[],
  after: readonly string[],
): Verdict {
  const seen = watches.map((watch, index) => ({
    ...watch,
    isDone: after[index] === watch.wanted,
    hasChanged: after[index] !== before[index],
  }));
  const moved = seen.find(({ operation, isDone }) => operation.kind === "expectRows" && !isDone);
  const changed = seen.filter(
    ({ operation, hasChanged }) => operation.kind !== "expectRows" && hasChanged,
  );
  return {
    isAllDone: seen.every(({ isDone }) => isDone),
    written: [...new Set(changed.flatMap(({ operation }) => placesOf(operation)))],
    movedTable: moved === undefined ? null : tableOf(moved.operation),
  };
}

/** Every place that the operations may have written to. */
export function allPlaces(watches: readonly Watch[]): readonly string[] {
  return [...new Set(watches.flatMap(({ operation }) => placesOf(operation)))];
}

function tableOf(operation: WriteOperation): string | null {
  return "table" in operation ? operation.table : null;
}

/** "Obiettivi[Peso calcolato]", "Riepilogo 2024": as the workbook calls them. */
function placesOf(operation: WriteOperation): readonly string[] {
  switch (operation.kind) {
    case "expectRows":
      return [];
    case "setTableColumn":
      return [`${operation.table}[${operation.header}]`];
    case "addTableColumns":
    case "removeTableColumns":
      return operation.headers.map((header) => `${operation.table}[${header}]`);
    case "createSheet":
    case "copySheet":
    case "setName":
    case "removeName":
      return [operation.name];
    case "rewriteSheet":
    case "deleteSheet":
      return [operation.sheet];
    case "setCustomPart":
    case "removeCustomPart":
      return [operation.namespace];
  }
}
