import type { FoundObjectives } from "../core/recognition/importing";
import { importPlaces } from "../core/recognition/importPlaces";
import { NOTHING_KNOWN } from "../core/recognition/readingContext";
import { readSheet } from "../core/recognition/sheetReading";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";

/** The user waits for the first screen: further sheets are not looked at. */
const SHEETS_LOOKED_AT = 8;

/** The first visible sheet on which objectives are recognised; null where none is, or cannot be read. */
export async function findOwnObjectives(
  gateway: WorkbookGateway,
  snapshot: WorkbookSnapshot,
): Promise<FoundObjectives | null> {
  const hidden = new Set(
    snapshot.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  );
  const visible = importPlaces(snapshot).sheets.filter((name) => !hidden.has(name));
  for (const sheet of visible.slice(0, SHEETS_LOOKED_AT)) {
    const block = await gateway.readBlock(sheet);
    if (!block.ok) continue;
    const { sources } = readSheet(block.value, snapshot.uses1904Dates, NOTHING_KNOWN);
    const rows = sources
      .filter(({ kind }) => kind === "objectives")
      .flatMap(({ recognition }) => recognition.rows)
      .filter(({ kind }) => kind === "objective").length;
    if (rows > 0) return { sheet, rows };
  }
  return null;
}
