import { lazy, Suspense, useEffect, type ReactElement } from "react";
import { Screen } from "../parts/Screen";
import { usePaneTools } from "../paneTools";
import type { PaneState } from "../state/paneState";
import { BlockedScreen } from "./blocked/BlockedScreen";
import { FaultScreen } from "./fault/FaultScreen";
import { PlainScreen } from "./PlainScreen";
import { ReadyScreen } from "./ready/ReadyScreen";
import { RefusedScreen } from "./refused/RefusedScreen";
import { WorkingScreen } from "./working/WorkingScreen";

const loadDone = () => import("./done/DoneScreen");
const loadAsking = () => import("./restoring/RestoreAskScreen");
const loadRestored = () => import("./restoring/RestoredScreen");
const DoneScreen = lazy(loadDone);
const RestoreAskScreen = lazy(loadAsking);
const RestoredScreen = lazy(loadRestored);

/** The screen of a state. Those that come after the first are fetched while the user reads it. */
export function StateScreen({ state }: { readonly state: PaneState }): ReactElement {
  const { commands } = usePaneTools();
  const isInUse = state.kind === "ready" || state.kind === "firstUse";
  useEffect(() => {
    if (!isInUse) return;
    commands.prepareNext();
    // What did not arrive is asked for again when it is needed.
    void Promise.allSettled([loadDone(), loadAsking(), loadRestored()]);
  }, [isInUse, commands]);
  const isShown = state.kind !== "working" || state.isShown;
  return (
    <div aria-busy={state.kind === "working"}>
      <Suspense fallback={null}>
        <ShownScreen state={isShown ? state : state.before} />
      </Suspense>
    </div>
  );
}

function ShownScreen({ state }: { readonly state: PaneState }): ReactElement {
  const { texts } = usePaneTools();
  switch (state.kind) {
    case "starting":
      return (
        <Screen title={texts.product}>
          <p>{texts.opening}</p>
        </Screen>
      );
    case "blocked":
      return <BlockedScreen blocked={state} />;
    case "firstUse":
    case "importing":
    case "questions":
    case "removing":
      return <PlainScreen screen={state.kind} />;
    case "ready":
      return <ReadyScreen ready={state} />;
    case "working":
      return <WorkingScreen working={state} />;
    case "done":
      return <DoneScreen done={state} />;
    case "restoreAsk":
      return <RestoreAskScreen ask={state} />;
    case "restored":
      return <RestoredScreen restored={state} />;
    case "refused":
      return <RefusedScreen refused={state} />;
    case "fault":
      return <FaultScreen fault={state} />;
  }
}
