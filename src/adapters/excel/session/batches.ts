/** Actions to send together, with the estimated size of their part of the request. */
export interface QueuedCommand {
  readonly bytes: number;
  readonly queue: (workbook: Excel.Workbook) => void;
}

/** Excel on the web takes 5 MB at most; the fifth left free covers errors of the estimate. */
const LARGEST_REQUEST = 4_000_000;

/** Size of a command with the path to its object, without cell values. */
export const COMMAND_BYTES = 600;

/** The client splits larger blocks into parts of this many cells, each with its own commands. */
const CELLS_PER_COMMAND = 1500;

/** The commands in their order, as many in each batch as fit. */
export function packCommands(
  queue: readonly QueuedCommand[],
  limit = LARGEST_REQUEST,
): readonly (readonly QueuedCommand[])[] {
  const batches: QueuedCommand[][] = [];
  let room = 0;
  for (const command of queue) {
    if (command.bytes > room) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(command);
    room -= command.bytes;
  }
  return batches;
}

export function commands(count: number, queue: QueuedCommand["queue"]): QueuedCommand {
  return { bytes: count * COMMAND_BYTES, queue };
}

/** What a block of cells takes in a request, of which the values take so many bytes. */
export function bytesOfBlock(cells: number, bytesOfValues: number): number {
  return bytesOfValues + Math.ceil(cells / CELLS_PER_COMMAND) * 4 * COMMAND_BYTES;
}

/** UTF-8, and its JSON again inside a text where the request is posted. */
export function bytesOfRow(row: readonly (string | number)[]): number {
  return row.reduce<number>(
    (bytes, value) => bytes + (typeof value === "number" ? 20 : bytesOfText(value) + 5),
    0,
  );
}

/** UTF-8, with what JSON escapes. */
export function bytesOfText(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f || code === 0x22 || code === 0x5c || code < 0x20) bytes += 1;
  }
  return bytes;
}
