import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneTools } from "../paneTools";

/** What is shown is of before: nothing is computed again unless somebody asks for it. */
export function ChangedBanner(): ReactElement {
  const { texts, actions } = usePaneTools();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.changed.sentence}</MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            actions.start({ kind: "check" });
          }}
        >
          {texts.changed.checkAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
