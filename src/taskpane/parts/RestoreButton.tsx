import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RestorableCommand } from "../../core/domain/restoring";
import { usePaneTools } from "../paneTools";

/** Puts back what was there before the last calculation or, where `undoes` says so, before another command. */
export function RestoreButton({
  undoes = "calculation",
}: {
  readonly undoes?: RestorableCommand;
}): ReactElement {
  const { texts, actions } = usePaneTools();
  const { restore, restoreCommand } = texts.restoring;
  return (
    <Button
      className="wide"
      onClick={() => {
        actions.start({
          kind: "restore",
          choice: { confirmsChanges: false, liftsFilters: false },
        });
      }}
    >
      {undoes === "calculation" ? restore : restoreCommand[undoes]}
    </Button>
  );
}
