import { header } from "../../contract/tables";
import { SCALE_CHOICES } from "../../contract/words";
import { SCALES, type Scale } from "../../domain/scale";
import type { ScaleChoice, ScaleChoices, ScaleEntry, Scales } from "../../domain/scales";
import { isNegative } from "../../numeric/exact";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readText } from "./cells";
import { choiceList, readChoice } from "./cellsChoice";
import { readNumber } from "./cellsNumber";
import { collectFaults, faultyCellAt, type FaultReading } from "./faults";
import type { Reading } from "./reading";
import { cellAt, openTable, requiredCellAt, sheetRow, type OpenTable } from "./readTable";

const SCALE_WORDS = choiceList(SCALE_CHOICES);

/** The table `Scale`, and how a word is found in it. */
export interface ScalesReading {
  readonly scales: Scales;
  readonly find: (scale: Scale, word: string) => ScaleEntry | null;
}

/** Reads `Scale`; without that table there are no entries. */
export function readScales(reading: Reading, snapshot: WorkbookSnapshot): ScalesReading {
  const required = ["scale", "entry", "points"] as const;
  const table = openTable(reading, snapshot, "scales", { required, checked: [] });
  const found = collectFaults(reading);
  const entries = new Map<string, { readonly row: number; readonly entry: ScaleEntry }>();
  const keyOf = (scale: Scale, word: string): string => `${scale} ${reading.fold(word)}`;
  for (const row of table?.rows ?? []) {
    if (!table) continue;
    const entry = readEntry(table, row, found);
    if (entry === null) continue;
    const key = keyOf(entry.scale, entry.entry);
    const former = entries.get(key);
    if (former === undefined) entries.set(key, { row, entry });
    else {
      const params = { entry: entry.entry, firstRow: sheetRow(table, former.row) };
      const cell = cellAt(table, row, "entry");
      found.reading.report("scale-entry-twice", params, cell?.place ?? null);
    }
  }
  return {
    scales: { entries: [...entries.values()].map(({ entry }) => entry), faults: found.faults },
    find: (scale, word) => entries.get(keyOf(scale, word))?.entry ?? null,
  };
}

/** Null beside a fault. */
function readEntry(
  table: OpenTable<"scales">,
  row: number,
  found: FaultReading,
): ScaleEntry | null {
  const { reading } = found;
  for (const field of ["scale", "entry", "points"] as const) {
    requiredCellAt(reading, table, row, field);
  }
  const scaleCell = faultyCellAt(found, table, row, "scale");
  const scale = readChoice(reading, scaleCell, SCALE_WORDS, header("scales", "scale"));
  const entry = readText(reading, faultyCellAt(found, table, row, "entry"))?.trim() ?? null;
  const cell = faultyCellAt(found, table, row, "points");
  const points = readNumber(reading, cell)?.value ?? null;
  if (scale === null || entry === null || points === null) return null;
  if (isNegative(points)) {
    reading.report("scale-points-negative", { entry, points }, cell?.place ?? null);
    return null;
  }
  return { scale, entry, points };
}

/** The words of `Strategicità`, `Complessità` and `Natura` of one objective. */
export function readScaleChoices(
  reading: Reading,
  table: OpenTable<"objectives">,
  row: number,
  { find }: ScalesReading,
): ScaleChoices {
  const choice = (scale: Scale): ScaleChoice | null => {
    const word = readText(reading, cellAt(table, row, scale))?.trim();
    if (word === undefined) return null;
    const entry = find(scale, word);
    return entry === null ? { kind: "unknown", word } : { kind: "entry", entry };
  };
  const [importance, complexity, nature] = SCALES;
  return {
    importance: choice(importance),
    complexity: choice(complexity),
    nature: choice(nature),
  };
}
