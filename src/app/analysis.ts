import type { Evaluation } from "../core/domain/evaluation";
import { issue, type Issue } from "../core/domain/issue";
import type { Parameters } from "../core/domain/parameters";
import type { PhaseDecision } from "../core/domain/phase";
import { cellPlace } from "../core/domain/place";
import { isError } from "../core/domain/severity";
import { NO_RECORDS } from "../core/domain/yearRecords";
import { withDefaults } from "../core/scoring/defaults";
import { evaluatePlan } from "../core/scoring/evaluate";
import { createLocator, type Locator } from "../core/sheet/reading/locate";
import { readWorkbook, type WorkbookReading } from "../core/sheet/reading/reader";
import type { ParameterOverrides } from "../core/sheet/reading/readParameters";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { remarksOnYear } from "../core/year/remarks";
import { followOnIssuesOf } from "./followOnIssues";

/** What a workbook says when it is read and scored, before anything is written. */
export interface Analysis {
  readonly reading: WorkbookReading;
  /** Defaults applied. */
  readonly parameters: Parameters;
  /** The phase of the calculation; null beside an issue that asks for it. */
  readonly decision: PhaseDecision | null;
  /** Null when an issue is an error. */
  readonly evaluation: Evaluation | null;
  readonly issues: readonly Issue[];
  readonly locate: Locator;
}

/** `wantsDraft`: a Consuntivo with outcomes missing is scored as a Monitoraggio. */
export function analyse(
  snapshot: WorkbookSnapshot,
  overrides: ParameterOverrides,
  wantsDraft: boolean,
): Analysis {
  return analyseReading(readWorkbook(snapshot, overrides), createLocator(snapshot), wantsDraft);
}

/** The same for a workbook that was read already. */
export function analyseReading(
  reading: WorkbookReading,
  locate: Locator,
  wantsDraft: boolean,
): Analysis {
  const scoring = reading.plan && evaluatePlan(reading.plan, wantsDraft);
  const isFollowOn = followOnIssuesOf(reading.issues, locate);
  const scored = (scoring?.issues ?? []).filter((found) => !isFollowOn(found));
  const ofYear = reading.plan === null ? [] : remarksOnYear(reading.plan);
  const found = [...reading.issues, ...withMissingColumn(scored, locate), ...ofYear];
  const hasErrors = found.some(isError);
  // Beside an error no figure is shown that another choice could change.
  const issues = hasErrors ? found.filter(({ code }) => code !== "choice-matters") : found;
  return {
    reading,
    parameters: withDefaults(reading.plan ?? { ...NO_ROWS, parameters: reading.parameters })
      .parameters,
    decision: scoring?.decision ?? null,
    evaluation: hasErrors ? null : (scoring?.evaluation ?? null),
    issues,
    locate,
  };
}

const NO_ROWS = {
  units: [],
  objectives: [],
  counted: [],
  staff: [],
  acts: [],
  texts: [],
  parameterSources: {},
  bands: [],
  scales: { entries: [], faults: [] },
  records: NO_RECORDS,
} as const;

/** If `Obiettivi` has no column for outcomes, that is one issue, not one for each row. */
function withMissingColumn(issues: readonly Issue[], locate: Locator): readonly Issue[] {
  if (locate(cellPlace("objectives", null, "outcome")).cell !== null) return issues;
  const missing = issues.filter(({ code }) => code === "outcome-missing");
  if (missing.length === 0) return issues;
  const whole = issue(
    "outcome-column-missing",
    { rows: missing.length },
    cellPlace("objectives", null, null),
  );
  return issues.flatMap((found) =>
    found === missing[0] ? [whole] : found.code === "outcome-missing" ? [] : [found],
  );
}
