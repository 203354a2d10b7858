import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Screen } from "../../parts/Screen";
import { usePaneTools } from "../../paneTools";
import type { Restored } from "../../state/paneState";
import { Lines } from "./Lines";

/** What was put back, and what could not be. */
export default function RestoredScreen({
  restored: { restoring },
}: {
  readonly restored: Restored;
}): ReactElement {
  const { texts } = usePaneTools();
  const words = texts.restoring;
  if (restoring.kind === "nothingToRestore") {
    const { title, sentence, damaged } = words.nothing;
    return (
      <Screen title={title} bar={<BackToCheck />}>
        <p>{restoring.isDamaged ? damaged : sentence}</p>
      </Screen>
    );
  }
  const { putBack, left } = restoring;
  return (
    <Screen title={words.restored.title} bar={<BackToCheck />}>
      <MessageBar intent={left.length === 0 ? "success" : "warning"} layout="multiline">
        <MessageBarBody>
          {left.length === 0 ? words.restored.sentence : words.restored.partly}
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
  const { texts, actions } = usePaneTools();
  return (
    <Button
      appearance="primary"
      className="wide"
      onClick={() => {
        actions.start({ kind: "check" });
      }}
    >
      {texts.restoring.back}
    </Button>
  );
}
