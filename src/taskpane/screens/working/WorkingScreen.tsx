import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { canBeLeft } from "../../commands";
import { Screen } from "../../parts/Screen";
import { usePaneTools } from "../../paneTools";
import type { Working } from "../../state/paneState";

/** What is being done, and the way out of it while nothing has been written. */
export function WorkingScreen({ working }: { readonly working: Working }): ReactElement {
  const { texts, actions } = usePaneTools();
  const words = texts.working;
  const step = useUnhurried(working.step);
  // While the pane opens there is no screen to go back to.
  const isOpening = working.before.kind === "starting";
  const wayOut = canBeLeft(working.step) ? (
    <Button className="wide" onClick={actions.leave}>
      {words.leave}
    </Button>
  ) : (
    <p className="hint">{words.cannotLeave}</p>
  );
  return (
    <Screen title={words.title[working.job.kind]} bar={isOpening ? undefined : wayOut}>
      <div className="progress" role="progressbar" aria-label={words.title[working.job.kind]} />
      <p>{working.isWaitingForCell ? words.waiting : words.steps[step]}</p>
    </Screen>
  );
}

/** Steps that pass too quickly to be read are not shown, in milliseconds. */
const LONG_ENOUGH_TO_READ = 500;

function useUnhurried<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(value);
    }, LONG_ENOUGH_TO_READ);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
