import type { SetTableCells } from "../../../core/workbook/plan";
import { bytesOfBlock, bytesOfRow, COMMAND_BYTES, type QueuedCommand } from "../session/batches";
import { enteredCell } from "./enteredText";
import { untracked } from "../session/host";
import type { AppendStep, CellsStep } from "../preflight/steps";
import { formatCommands, textRows, writeOverTextFormat } from "./textFormats";

/** Values of one column in rows that follow each other; the first row counted from the first data row, from 0. */
interface Stretch {
  readonly firstRow: number;
  readonly values: readonly (string | number | null)[];
}

export function cellCommands({
  table,
  header,
  cells,
  textRows,
}: CellsStep): readonly QueuedCommand[] {
  return stretchesOf(cells).map((stretch) => stretchCommand(table, header, stretch, textRows));
}

/** The table grows first: what is written into its rows is then written as into any. */
export function appendCommand(step: AppendStep): QueuedCommand {
  const { table: name, headers, rows, firstRow, growth, textFormatted } = step;
  const columns = headers.map((header, index) => {
    const values = rows.map((row) => row[index] ?? null);
    return stretchCommand(name, header, { firstRow, values }, textRows(textFormatted, header));
  });
  return {
    bytes: columns.reduce((bytes, column) => bytes + column.bytes, 4 * COMMAND_BYTES),
    queue: (workbook) => {
      if (growth > 0) {
        const table = workbook.tables.getItem(name);
        table.resize(untracked(untracked(table.getRange()).getResizedRange(growth, 0)));
      }
      for (const { queue } of columns) queue(workbook);
    },
  };
}

/** Blanks what an append that broke off has written under `headers`, and draws the table back if it grew. */
export function takeBackCommand(
  { table: name, rows, firstRow, growth }: AppendStep,
  headers: readonly string[],
  isLonger: boolean,
): QueuedCommand {
  const values = rows.map(() => null);
  const columns = headers.map((header) =>
    stretchCommand(name, header, { firstRow, values }, new Set()),
  );
  return {
    bytes: columns.reduce((bytes, column) => bytes + column.bytes, 4 * COMMAND_BYTES),
    queue: (workbook) => {
      for (const { queue } of columns) queue(workbook);
      if (!isLonger) return;
      const table = workbook.tables.getItem(name);
      table.resize(untracked(untracked(table.getRange()).getResizedRange(-growth, 0)));
    },
  };
}

function stretchCommand(
  table: string,
  header: string,
  { firstRow, values }: Stretch,
  formatted: ReadonlySet<number>,
): QueuedCommand {
  const entered = values.map((value) => [enteredCell(value)]);
  return {
    bytes:
      bytesOfBlock(entered.length, bytesOfRow(entered.flat())) +
      (5 + formatCommands(values, firstRow, formatted)) * COMMAND_BYTES,
    queue: ({ tables }) => {
      if (entered.length === 0) return;
      const body = untracked(tables.getItem(table).columns.getItem(header).getDataBodyRange());
      const first = untracked(body.getCell(firstRow, 0));
      const all = untracked(first.getResizedRange(entered.length - 1, 0));
      writeOverTextFormat(all, firstRow, values, formatted, () => {
        all.values = entered;
      });
    },
  };
}

function stretchesOf(cells: SetTableCells["cells"]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { row, value } of [...cells].sort((one, other) => one.row - other.row)) {
    const last = stretches.at(-1);
    if (last !== undefined && last.firstRow + last.values.length === row) {
      stretches[stretches.length - 1] = { ...last, values: [...last.values, value] };
    } else {
      stretches.push({ firstRow: row, values: [value] });
    }
  }
  return stretches;
}
