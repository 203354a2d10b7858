import type { Objective } from "../../domain/objective";
import type { Unit } from "../../domain/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { FilledCell } from "./cells";
import type { FindNamed } from "./findNamed";
import type { ReadMembership } from "./readMembership";
import { readYear } from "./readParameters";
import type { Reading } from "./reading";

/** What reads the tables that keep the course of a year. */
export interface RecordsReading {
  readonly reading: Reading;
  /** For what nobody is asked about. */
  readonly silent: Reading;
  readonly snapshot: WorkbookSnapshot;
  /** `Anno`; null beside an error. */
  readonly year: number | null;
  readonly units: readonly Unit[];
  readonly objectives: readonly Objective[];
  readonly find: FindNamed;
  /** Silent: the units of a row may be gone. */
  readonly readMembership: ReadMembership;
}

/** Whether a row is about a year; one without a year is about every year. */
export function isOfYear(
  { reading }: Pick<RecordsReading, "reading">,
  cell: FilledCell | null,
  year: number | null,
): boolean {
  const written = readYear(reading, cell);
  return cell === null || (written !== null && written === year);
}
