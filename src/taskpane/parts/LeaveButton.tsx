import type { ReactElement } from "react";
import { usePaneTools } from "../paneTools";
import { CHECK, JobButton } from "./JobButton";

/** Out of a form, without doing what it is for. */
export function LeaveButton(): ReactElement {
  const { texts } = usePaneTools();
  return <JobButton job={CHECK} label={texts.goBack} />;
}
