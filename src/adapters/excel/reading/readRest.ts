import { rangeAddress } from "../../../core/workbook/address";
import { untracked, type Loaded } from "../session/host";
import { bytesPerRow, loadSlice, type ReadRows, type Slice } from "./slices";

/** Cells of which the first window showed a part. Rows and columns count from 0. */
export interface PartlyRead {
  readonly sheet: string;
  readonly rows: ReadRows;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly hasFormulas: boolean;
}

interface Block {
  /** Which of the partly read it belongs to. */
  readonly owner: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

interface Request {
  readonly workbook: Excel.Workbook;
  readonly sync: () => Promise<void>;
  readonly portion: { readonly rows: number; readonly bytes: number };
}

/** Reads the rows below the first window, as many in each batch as an answer may hold. */
export async function readRest(
  { workbook, sync, portion }: Request,
  parts: readonly PartlyRead[],
): Promise<readonly ReadRows[]> {
  const slices = parts.map(({ rows }) => [...rows.slices]);
  for (const batch of batchesOf(parts, portion)) {
    const loaded = batch.map((block) => ({ block, slice: loadBlock(workbook, parts, block) }));
    await sync();
    for (const { block, slice } of loaded) {
      const read = slice?.() ?? null;
      if (read !== null) slices[block.owner]?.push(read);
    }
  }
  return parts.map(({ rows: { end } }, index) => ({ slices: slices[index] ?? [], end }));
}

function loadBlock(
  workbook: Excel.Workbook,
  parts: readonly PartlyRead[],
  { owner, firstRow, lastRow }: Block,
): Loaded<Slice | null> | null {
  const part = parts[owner];
  if (part === undefined) return null;
  const address = rangeAddress({
    firstRow: firstRow + 1,
    lastRow: lastRow + 1,
    firstColumn: part.firstColumn + 1,
    lastColumn: part.firstColumn + part.columnCount,
  });
  const cells = untracked(workbook.worksheets.getItem(part.sheet).getRange(address));
  return loadSlice(cells, part.hasFormulas);
}

/** The rows that are still to be read, packed into batches by what the rows read so far took. */
function batchesOf(
  parts: readonly PartlyRead[],
  portion: Request["portion"],
): readonly (readonly Block[])[] {
  const batches: Block[][] = [];
  let room = 0;
  parts.forEach((part, owner) => {
    const width = bytesPerRow(part.rows.slices, part.columnCount);
    let row = Math.max(part.firstRow, portion.rows);
    while (row < part.rows.end) {
      if (room < width) {
        batches.push([]);
        room = portion.bytes;
      }
      const count = Math.max(1, Math.min(part.rows.end - row, Math.floor(room / width)));
      batches.at(-1)?.push({ owner, firstRow: row, lastRow: row + count - 1 });
      room -= count * width;
      row += count;
    }
  });
  return batches;
}
