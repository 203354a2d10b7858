import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { Restored } from "../../state/paneState";
import { Lines } from "../../parts/Lines";

/** What was put back, and what could not be. */
export default function RestoredScreen({
  restored: { restoring },
}: {
  readonly restored: Restored;
}): ReactElement {
  const titles = useSetupTexts().announced;
  const words = useSetupTexts().restoring;
  if (restoring.kind === "nothingToRestore") {
    const { sentence, damaged } = words.nothing;
    return (
      <Screen title={titles.nothingToRestore} bar={<BackToCheck />}>
        <p>{restoring.isDamaged ? damaged : sentence}</p>
      </Screen>
    );
  }
  const { command, putBack, left } = restoring;
  return (
    <Screen title={titles.restored} bar={<BackToCheck />}>
      <MessageBar intent={left.length === 0 ? "success" : "warning"} layout="multiline">
        <MessageBarBody>
          {left.length === 0 ? words.restored.sentence(command) : words.restored.partly}
        </MessageBarBody>
      </MessageBar>
      <h2>{words.restored.putBack}</h2>
      {putBack.length === 0 ? (
        <p>{words.restored.nothing}</p>
      ) : (
        <Lines lines={putBack.map(words.putBack)} />
      )}
      {left.length > 0 && (
        <>
          <h2>{words.restored.left}</h2>
          <Lines lines={left.map(words.left)} />
        </>
      )}
    </Screen>
  );
}

function BackToCheck(): ReactElement {
  const { actions } = usePaneTools();
  const { back } = useSetupTexts().restoring;
  return (
    <Button
      appearance="primary"
      className="wide"
      onClick={() => {
        actions.start({ kind: "check" });
      }}
    >
      {back}
    </Button>
  );
}
