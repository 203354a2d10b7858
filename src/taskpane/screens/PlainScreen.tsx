import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Screen } from "../parts/Screen";
import { usePaneTools } from "../paneTools";

/** A place that is kept for a screen: what it will be about, and the way back. */
export function PlainScreen({
  screen,
}: {
  readonly screen: "firstUse" | "questions" | "importing" | "removing";
}): ReactElement {
  const { texts, actions } = usePaneTools();
  const { title, sentence } = texts.comingSoon[screen];
  return (
    <Screen
      title={title}
      bar={
        <Button
          appearance="primary"
          className="wide"
          onClick={() => {
            actions.start({ kind: "check" });
          }}
        >
          {texts.changed.checkAgain}
        </Button>
      }
    >
      <p>{sentence}</p>
    </Screen>
  );
}
