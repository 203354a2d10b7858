import type { ReactElement } from "react";
import { usePaneTools } from "../paneTools";
import { CHECK, JobButton } from "./JobButton";

/** Leaves a form without doing anything. */
export function LeaveButton(): ReactElement {
  const { texts } = usePaneTools();
  return <JobButton job={CHECK} label={texts.goBack} />;
}
