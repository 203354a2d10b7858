import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneTools } from "../paneTools";

/** Offers to read the workbook again, and says why. */
export function CheckAgainBanner({ sentence }: { readonly sentence: string }): ReactElement {
  const { texts, actions } = usePaneTools();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
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
