import { header } from "../../contract/tables";
import { BAND_SUBJECTS } from "../../contract/words";
import type { Band } from "../../domain/measurement";
import type { BandRow } from "../../domain/bandRow";
import type { BandSubject } from "../../domain/trend";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readText, type FilledCell } from "./cells";
import { choiceList, readChoice } from "./cellsChoice";
import { readNumber } from "./cellsNumber";
import { collectFaults, faultyCellAt, type FaultReading } from "./faults";
import type { Reading } from "./reading";
import { openTable, requiredCellAt, type OpenTable } from "./readTable";

const SUBJECTS = choiceList(BAND_SUBJECTS);

/** Those of one name while their rows are being met. */
interface BandInMaking {
  readonly name: string;
  readonly rows: BandRow[];
  readonly subjects: Set<BandSubject>;
  readonly found: FaultReading;
}

/** Bands by their names, folded, in the order in which they appear. */
export type NamedBands = ReadonlyMap<string, Band>;

/** Reads `FasceDiPunteggio`. */
export function readBands(reading: Reading, snapshot: WorkbookSnapshot): NamedBands {
  const required = ["band", "from", "fromValue"] as const;
  const table = openTable(reading, snapshot, "bands", { required, checked: ["band"] });
  const making = new Map<string, BandInMaking>();
  for (const row of table?.rows ?? []) {
    if (table) readRow(reading, table, row, making);
  }
  return new Map(
    [...making].map(([key, { name, rows, subjects, found }]) => {
      const [subject = "achievement"] = subjects;
      return [key, { name, subject, rows, faults: found.faults }];
    }),
  );
}

function readRow(
  reading: Reading,
  table: OpenTable<"bands">,
  row: number,
  making: Map<string, BandInMaking>,
): void {
  const name = readText(reading, requiredCellAt(reading, table, row, "band"))?.trim();
  if (name === undefined) return;
  const key = reading.fold(name);
  const band = making.get(key) ?? {
    name,
    rows: [],
    subjects: new Set<BandSubject>(),
    found: collectFaults(reading),
  };
  making.set(key, band);
  readSubject(table, row, band);
  const numbers = readNumbers(table, row, band.found);
  if (numbers === null) return;
  const label = readText(band.found.reading, faultyCellAt(band.found, table, row, "label"));
  band.rows.push({ row, ...numbers, label });
}

/** Written on any row of the band; two that differ contradict each other. */
function readSubject(
  table: OpenTable<"bands">,
  row: number,
  { name, subjects, found }: BandInMaking,
): void {
  const cell = faultyCellAt(found, table, row, "subject");
  const subject = readChoice(found.reading, cell, SUBJECTS, header("bands", "subject"));
  if (subject === null || cell === null) return;
  subjects.add(subject);
  if (subjects.size > 1) found.reading.report("band-subjects-differ", { band: name }, cell.place);
}

/** `A` may be empty, and `Valore a` is then `Valore da`; null beside a fault. */
function readNumbers(
  table: OpenTable<"bands">,
  row: number,
  found: FaultReading,
): Omit<BandRow, "row" | "label"> | null {
  const cells = {
    from: faultyCellAt(found, table, row, "from"),
    to: faultyCellAt(found, table, row, "to"),
    fromValue: faultyCellAt(found, table, row, "fromValue"),
    toValue: faultyCellAt(found, table, row, "toValue"),
  };
  for (const field of ["from", "fromValue"] as const) {
    if (cells[field] === null) requiredCellAt(found.reading, table, row, field);
  }
  const numberOf = (cell: FilledCell | null) => readNumber(found.reading, cell)?.value ?? null;
  const from = numberOf(cells.from);
  const to = numberOf(cells.to);
  const fromValue = numberOf(cells.fromValue);
  const toValue = cells.toValue === null ? fromValue : numberOf(cells.toValue);
  const isToUnreadable = cells.to !== null && to === null;
  if (from === null || fromValue === null || toValue === null || isToUnreadable) return null;
  return { from, to, fromValue, toValue };
}
