import type { ReactElement } from "react";
import { CHECK, JobButton } from "../../parts/JobButton";
import { useSetupTexts } from "../../paneTools";
import type { FinishedWork } from "../../state/setupStates";

/** What whoever has done this most likely wants to do now. */
export function NextSteps({ work }: { readonly work: FinishedWork }): ReactElement {
  const texts = useSetupTexts();
  const words = texts;
  const isFirstUse = work.kind === "prepare" && work.made.some(({ id }) => id === "parameters");
  if (isFirstUse) {
    return (
      <>
        <JobButton job={{ kind: "readAnswers" }} label={words.toQuestions} isPrimary />
        <JobButton job={CHECK} label={words.toCheck} />
      </>
    );
  }
  if (work.kind === "copyTable") {
    const { another, done } = texts.importing.finished;
    return (
      <>
        <JobButton job={CHECK} label={done} isPrimary />
        <JobButton job={{ kind: "listPlaces" }} label={another} />
      </>
    );
  }
  return <JobButton job={CHECK} label={words.toCheck} isPrimary />;
}
