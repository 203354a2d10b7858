import { isSameName } from "../../../core/workbook/names";
import { plainValue } from "../reading/cells";
import type { AppendStep } from "../preflight/steps";
import type { QueuedCommand } from "../session/batches";
import { untracked, type Loaded } from "../session/host";
import { takeBackCommand } from "../writing/rowWriting";
import { observedText } from "./observedValues";

/**
 * Rows are appended column by column. If the writing breaks off between two of them, rows of ours remain of which no
 * restore point knows the content. Returns the commands that blank them again and draw the table back; none for rows
 * that are complete, were not begun, or hold something that is not ours.
 */
export function loadHalfAppended(
  workbook: Excel.Workbook,
  steps: readonly AppendStep[],
): Loaded<readonly QueuedCommand[]> {
  const found = steps.map((step) => loadStep(workbook, step));
  return () => found.flatMap((commands) => commands());
}

function loadStep({ tables }: Excel.Workbook, step: AppendStep): Loaded<readonly QueuedCommand[]> {
  const { headers, rows, firstRow, growth } = step;
  if (rows.length === 0) return () => [];
  const table = tables.getItemOrNullObject(step.table);
  table.load("name");
  const { columns } = table;
  columns.load("items/name");
  const body = untracked(table.getDataBodyRange());
  body.load("rowCount");
  const first = untracked(body.getRow(0));
  const cells = untracked(
    untracked(first.getOffsetRange(firstRow, 0)).getResizedRange(rows.length - 1, 0),
  );
  cells.load("values");
  return () => {
    if (table.isNullObject) return [];
    const values = cells.values as readonly (readonly unknown[])[];
    const seen = columns.items.map(({ name }, column) => {
      const index = headers.findIndex((header) => isSameName(header, name));
      const now = observedText(values.map((row) => plainValue(row[column])));
      const blank = observedText(rows.map(() => null));
      const wanted = index < 0 ? blank : observedText(rows.map((row) => row[index] ?? null));
      return { name, isBlank: now === blank, isOurs: now === wanted };
    });
    const written = seen.filter(({ isBlank, isOurs }) => isOurs && !isBlank);
    const isComplete = seen.every(({ isOurs }) => isOurs);
    const isForeign = seen.some(({ isBlank, isOurs }) => !isBlank && !isOurs);
    const isLonger = growth > 0 && body.rowCount === firstRow + rows.length;
    if (isComplete || isForeign || (written.length === 0 && !isLonger)) return [];
    return [
      takeBackCommand(
        step,
        written.map(({ name }) => name),
        isLonger,
      ),
    ];
  };
}
