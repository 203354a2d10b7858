import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneTools } from "../paneTools";

export function RestoreButton(): ReactElement {
  const { texts, actions } = usePaneTools();
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
      {texts.restoring.restore}
    </Button>
  );
}
