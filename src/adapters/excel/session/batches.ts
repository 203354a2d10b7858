/** Something to be written, with the estimated length of its part of the request. */
export interface QueuedCommand {
  readonly bytes: number;
  readonly queue: (workbook: Excel.Workbook) => void;
}

/** Excel on the web takes 5 MB at most; what the estimate misses is within the fifth. */
const LARGEST_REQUEST = 4_000_000;

/** A command with its path to the object, without the cells that it carries. */
export const COMMAND_BYTES = 600;

/** The client sends larger blocks in parts of so many cells, each with commands of its own. */
const CELLS_PER_COMMAND = 1500;

/** Pieces in their order, as many in each batch as fit. */
export function packCommands(
  pieces: readonly QueuedCommand[],
  limit = LARGEST_REQUEST,
): readonly (readonly QueuedCommand[])[] {
  const batches: QueuedCommand[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (piece.bytes > room) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(piece);
    room -= piece.bytes;
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
