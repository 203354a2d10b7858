import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedWorkbook } from "../../../app/check";
import type { Issue, IssueCode } from "../../../core/domain/issue";
import { FIRST_TABLES } from "../../../core/sheet/newWorkbook/emptyTables";
import { usePaneTools } from "../../paneTools";
import type { Job } from "../../state/paneState";

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
  "attribution-not-chosen",
  "below-minimum-not-chosen",
  "beyond-target-not-chosen",
  "decimals-unreadable",
  "total-weight-not-positive",
  "achievement-threshold-zero",
]);

/** The button of what the pane can do about an issue, beside its sentence. */
export function Remedy({
  issue: { code },
  check: { tables },
}: {
  readonly issue: Issue;
  readonly check: CheckedWorkbook;
}): ReactElement | null {
  const { texts, actions } = usePaneTools();
  const words = texts.ready.remedies;
  if (code === "parameters-table-missing") {
    const missing = FIRST_TABLES.filter((id) => !tables.has(id));
    return remedy(words.addTables, { kind: "previewTables", tables: missing, isFirstUse: false });
  }
  return ANSWERED_BY_QUESTIONS.has(code) && tables.has("parameters")
    ? remedy(words.questions, { kind: "readAnswers" })
    : null;

  function remedy(label: string, job: Job): ReactElement {
    return (
      <Button
        size="small"
        onClick={() => {
          actions.start(job);
        }}
      >
        {label}
      </Button>
    );
  }
}
