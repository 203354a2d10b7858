import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CopyButton } from "../../parts/CopyButton";
import { Screen } from "../../parts/Screen";
import { usePaneTools } from "../../paneTools";
import type { Fault } from "../../state/paneState";

/** A mistake of ours, with what whoever mends it needs; or a network that is gone. */
export function FaultScreen({
  fault: { cause, diagnostic },
}: {
  readonly fault: Fault;
}): ReactElement {
  const { texts, reopen } = usePaneTools();
  const words = texts.fault;
  const { title, sentence } = cause === "ours" ? words : texts.notFetched;
  return (
    <Screen
      title={title}
      bar={
        <Button appearance="primary" className="wide" onClick={reopen}>
          {words.reopen}
        </Button>
      }
    >
      <p>{sentence}</p>
      {cause === "ours" && (
        <>
          <CopyButton label={words.copy} text={() => diagnostic} textLabel={words.details} />
          <pre className="diagnostic" tabIndex={0} role="region" aria-label={words.details}>
            {diagnostic}
          </pre>
        </>
      )}
    </Screen>
  );
}
