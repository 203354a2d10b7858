import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RestorableCommand } from "../../core/domain/restoring";
import { usePaneTools } from "../paneTools";

/** Puts back what was there before the last command; null where it is not known which that was. */
export function RestoreButton({
  command,
  appearance = "secondary",
}: {
  readonly command: RestorableCommand | null;
  readonly appearance?: "primary" | "secondary" | "subtle";
}): ReactElement {
  const { texts, actions } = usePaneTools();
  const { restore, restoreAny } = texts.restoring;
  return (
    <Button
      appearance={appearance}
      className="wide"
      onClick={() => {
        actions.start({
          kind: "restore",
          choice: { command, confirmed: [], liftsFilters: false },
        });
      }}
    >
      {command === null ? restoreAny : restore[command]}
    </Button>
  );
}
