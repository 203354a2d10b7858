import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneTools } from "../paneTools";
import type { Origin } from "../state/paneState";
import { CHECK, JobButton } from "./JobButton";

/** Goes back to the form from which the job was started, as it was filled in; from elsewhere, to the check. */
export function BackButton({ before }: { readonly before: Origin }): ReactElement {
  const { actions, texts } = usePaneTools();
  if (!isForm(before)) return <JobButton job={CHECK} label={texts.backToCheck} />;
  return (
    <Button className="wide" onClick={actions.goBack}>
      {texts.goBack}
    </Button>
  );
}

function isForm({ kind }: Origin): boolean {
  switch (kind) {
    case "adding":
    case "questions":
    case "importing":
    case "matching":
    case "removing":
    case "planCheck":
    case "textCheck":
    case "year":
      return true;
    case "starting":
    case "blocked":
    case "firstUse":
    case "ready":
    case "done":
    case "relazione":
    case "restoreAsk":
    case "restored":
    case "finished":
    case "fault":
      return false;
  }
}
