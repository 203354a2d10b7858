import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { RestoreAsk } from "../../state/paneState";
import { Lines } from "../../parts/Lines";

/** Somebody has changed what the run wrote: restoring would undo that too. */
export default function RestoreAskScreen({ ask }: { readonly ask: RestoreAsk }): ReactElement {
  const { actions } = usePaneTools();
  const { announced, restoring: words } = useSetupTexts();
  return (
    <Screen
      title={announced.restoreAsk[ask.command]}
      bar={
        <>
          <Button appearance="primary" className="wide" onClick={actions.goBack}>
            {words.ask.decline}
          </Button>
          <Button
            className="wide"
            onClick={() => {
              actions.start({ kind: "restore", choice: ask.choice });
            }}
          >
            {words.ask.confirm}
          </Button>
        </>
      }
    >
      <p>{words.ask.sentence(ask.command)}</p>
      <Lines lines={ask.changed.map(words.changed)} />
    </Screen>
  );
}
