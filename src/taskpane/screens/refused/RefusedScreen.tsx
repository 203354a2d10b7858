import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { commandOf, type Job, type Refused } from "../../state/paneState";
import type { Refusal, RefusalCode } from "../../../core/workbook/refusal";
import { BackButton } from "../../parts/BackButton";
import { CHECK, JobButton } from "../../parts/JobButton";
import { RestoreButton } from "../../parts/RestoreButton";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";

/** Excel or the workbook refused: the sentence says what to do, and a button tries again. */
export default function RefusedScreen({
  refused: { refusal, job, before },
}: {
  readonly refused: Refused;
}): ReactElement {
  const { texts, actions } = usePaneTools();
  const words = useSetupTexts().refused;
  const lifting = refusal.code === "tableFiltered" ? withFiltersLifted(job) : null;
  const isBroken = LEFT_HALF_WRITTEN.has(refusal.code);
  const isWhole = refusal.code === "filterNotPutBack";
  const canRetry = !isBroken && !isWhole;
  return (
    <Screen
      title={isWhole ? words.filterTitle : words.title}
      bar={
        <>
          {lifting !== null && (
            <Button appearance="primary" className="wide" onClick={startsJob(lifting)}>
              {words.liftFilter}
            </Button>
          )}
          {canRetry && (
            <Button
              appearance={lifting === null ? "primary" : "secondary"}
              className="wide"
              onClick={startsJob(jobAgain(job, refusal))}
            >
              {words.retry}
            </Button>
          )}
          {isBroken && <RestoreButton command={commandOf(job)} appearance="primary" />}
          {canRetry && job.kind !== "check" && <BackButton before={before} />}
          {/* Going back to the form would offer to write a second time what is already written. */}
          {!canRetry && <JobButton job={CHECK} label={texts.backToCheck} />}
        </>
      }
    >
      <MessageBar intent={isWhole ? "warning" : "error"} layout="multiline">
        <MessageBarBody>{words.sentence(refusal)}</MessageBarBody>
      </MessageBar>
    </Screen>
  );

  function startsJob(next: Job): () => void {
    return () => {
      actions.start(next);
    };
  }
}

/** After these a run is written in part, and only restoring removes it. */
const LEFT_HALF_WRITTEN: ReadonlySet<RefusalCode> = new Set(["partlyWritten", "rowsMoved"]);

/**
 * The job to retry. If the workbook has changed, it goes one step back: choose the source sheet again, or check again
 * before restoring.
 */
function jobAgain(job: Job, { code, where }: Refusal): Job {
  if (code !== "workbookChanged") return job;
  const isSourceStale =
    job.kind === "readSource" ||
    (job.kind === "copyTable" && job.tables.some(({ source }) => where === source.sheet));
  if (isSourceStale) return { kind: "listPlaces" };
  return job.kind === "restore" ? CHECK : job;
}

/** The same work with the user's agreement to lift filters; null for what writes nothing. */
function withFiltersLifted(job: Job): Job | null {
  switch (job.kind) {
    case "calculate":
      return { ...job, choice: { ...job.choice, liftsFilters: true } };
    case "restore":
      return { ...job, choice: { ...job.choice, liftsFilters: true } };
    case "answer":
    case "copyTable":
    case "remove":
      return { ...job, liftsFilters: true };
    default:
      return null;
  }
}
