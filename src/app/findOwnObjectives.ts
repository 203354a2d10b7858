import type { FoundObjectives } from "../core/recognition/importing";
import { importPlaces } from "../core/recognition/importPlaces";
import { objectivesOn } from "../core/recognition/sheetReading";
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
    const source = block.ok ? objectivesOn(block.value, snapshot.uses1904Dates) : null;
    const rows = source?.recognition.rows.filter(({ kind }) => kind === "objective").length ?? 0;
    if (rows > 0) return { sheet, rows };
  }
  return null;
}
