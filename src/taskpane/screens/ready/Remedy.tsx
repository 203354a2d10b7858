import type { ReactElement } from "react";
import type { CheckedWorkbook } from "../../../app/check";
import type { PreparableTable } from "../../../core/contract/tables";
import type { Issue, IssueCode } from "../../../core/domain/issue";
import { FIRST_TABLES } from "../../../core/sheet/newWorkbook/emptyTables";
import { JobButton } from "../../parts/JobButton";
import { usePaneTools } from "../../paneTools";

/** What one of the questions answers. */
const ANSWERED_BY_QUESTIONS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "year-missing",
  "year-unreadable",
  "phase-ambiguous",
  "parameter-not-chosen",
  "choice-matters",
  "weights-not-chosen",
  "assigned-weights-ignored",
  "weights-sum-differs",
  "weight-in-several-units",
  "weights-left-all-zero",
  "attribution-not-chosen",
  "below-minimum-not-chosen",
  "beyond-target-not-chosen",
  "decimals-unreadable",
  "total-weight-not-positive",
  "achievement-threshold-zero",
  "outcomes-ignored",
]);

/** What a table that is not there would hold. */
const HELD_BY_TABLES: Partial<Record<IssueCode, readonly PreparableTable[]>> = {
  "parameters-table-missing": FIRST_TABLES,
  "band-unknown": ["bands"],
  "scale-word-unknown": ["scales"],
};

/** The button of what the pane can do about an issue, beside its sentence. */
export function Remedy({
  issue: { code },
  check: { tables },
}: {
  readonly issue: Issue;
  readonly check: CheckedWorkbook;
}): ReactElement | null {
  const words = usePaneTools().texts.ready.remedies;
  const missing = (HELD_BY_TABLES[code] ?? []).filter((id) => !tables.has(id));
  if (missing.length > 0) {
    const job = { kind: "previewTables", tables: missing, isFirstUse: false } as const;
    return <JobButton isSmall job={job} label={words.addTables} />;
  }
  if (code === "variations-not-recorded") {
    return <JobButton isSmall job={{ kind: "readYear" }} label={words.year} />;
  }
  return ANSWERED_BY_QUESTIONS.has(code) && tables.has("parameters") ? (
    <JobButton isSmall job={{ kind: "readAnswers" }} label={words.questions} />
  ) : null;
}
