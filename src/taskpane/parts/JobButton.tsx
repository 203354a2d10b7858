import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneTools } from "../paneTools";
import type { Job } from "../state/paneState";

/** Starts a job. */
export function JobButton({
  job,
  label,
  isPrimary = false,
  describedBy,
}: {
  readonly job: Job;
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly describedBy?: string;
}): ReactElement {
  const { actions } = usePaneTools();
  return (
    <Button
      appearance={isPrimary ? "primary" : "secondary"}
      className="wide"
      {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
      onClick={() => {
        actions.start(job);
      }}
    >
      {label}
    </Button>
  );
}

export const CHECK: Job = { kind: "check" };
