import type { Objective } from "../../domain/objective";
import type { Unit } from "../../domain/plan";
import type { YearRecords } from "../../domain/yearRecords";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { createFinder } from "./findNamed";
import { readApprovedPlan } from "./readApprovedPlan";
import { readFormerYear } from "./readFormerYear";
import { readMonitorings } from "./readMonitorings";
import type { ReadMembership } from "./readMembership";
import { readVariations } from "./readVariations";
import { withoutIssues, type Reading } from "./reading";

/** What the workbook keeps of the course of the year, and of the year before. */
export function readRecords(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  {
    units,
    objectives,
  }: { readonly units: readonly Unit[]; readonly objectives: readonly Objective[] },
  membershipReader: (reading: Reading) => ReadMembership,
  year: number | null,
): YearRecords {
  const silent = withoutIssues(reading);
  const readMembership = membershipReader(silent);
  const find = createFinder(silent, objectives, readMembership);
  const records = { reading, silent, snapshot, year, units, objectives, find, readMembership };
  return {
    monitorings: readMonitorings(records),
    approved: readApprovedPlan(records),
    variations: readVariations(records),
    former: readFormerYear(records),
  };
}
