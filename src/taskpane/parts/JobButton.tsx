import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneTools } from "../paneTools";
import type { Job } from "../state/paneState";

/** Starts a job. */
export function JobButton({
  job,
  label,
  isPrimary = false,
  isSmall = false,
  describedBy,
}: {
  readonly job: Job;
  readonly label: string;
  readonly isPrimary?: boolean;
  /** Beside a sentence or among others; else as wide as the pane. */
  readonly isSmall?: boolean;
  readonly describedBy?: string;
}): ReactElement {
  const { actions } = usePaneTools();
  return (
    <Button
      appearance={isPrimary ? "primary" : "secondary"}
      {...(isSmall ? { size: "small" as const } : { className: "wide" })}
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
