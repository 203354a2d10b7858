import { lazy, Suspense, useEffect, type ReactElement } from "react";
import { Screen } from "../parts/Screen";
import { usePaneTools } from "../paneTools";
import type { PaneState } from "../state/paneState";
import { BlockedScreen } from "./blocked/BlockedScreen";
import { FaultScreen } from "./fault/FaultScreen";
import { FirstUseScreen } from "./firstUse/FirstUseScreen";
import { ReadyScreen } from "./ready/ReadyScreen";
import { WorkingScreen } from "./working/WorkingScreen";

const loadRefused = () => import("./refused/RefusedScreen");
const loadDone = () => import("./done/DoneScreen");
const loadAsking = () => import("./restoring/RestoreAskScreen");
const loadRestored = () => import("./restoring/RestoredScreen");
const loadAdding = () => import("./adding/AddingScreen");
const loadQuestions = () => import("./questions/QuestionsScreen");
const loadImporting = () => import("./importing/ImportingScreen");
const loadMatching = () => import("./importing/MatchingScreen");
const loadFinished = () => import("./finished/FinishedScreen");
const RefusedScreen = lazy(loadRefused);
const DoneScreen = lazy(loadDone);
const RestoreAskScreen = lazy(loadAsking);
const RestoredScreen = lazy(loadRestored);
const AddingScreen = lazy(loadAdding);
const QuestionsScreen = lazy(loadQuestions);
const ImportingScreen = lazy(loadImporting);
const MatchingScreen = lazy(loadMatching);
const FinishedScreen = lazy(loadFinished);
const HaltedScreen = lazy(() => import("./finished/HaltedScreen"));
const RelazioneScreen = lazy(() => import("./relazione/RelazioneScreen"));
const PlanCheckScreen = lazy(() => import("./planCheck/PlanCheckScreen"));
const TextCheckScreen = lazy(() => import("./textCheck/TextCheckScreen"));
const YearScreen = lazy(() => import("./year/YearScreen"));
const RemovingScreen = lazy(() => import("./removing/RemovingScreen"));

/** The screen of a state. Those that come after the first are fetched while the user reads it. */
export function StateScreen({ state }: { readonly state: PaneState }): ReactElement {
  const { commands, setupTexts, doneTexts } = usePaneTools();
  const isInUse = state.kind === "ready" || state.kind === "firstUse";
  useEffect(() => {
    if (!isInUse) return;
    commands.prepareNext();
    // A part that failed to load is requested again when it is needed.
    void Promise.allSettled([
      loadRefused(),
      loadDone(),
      doneTexts(),
      loadAsking(),
      loadRestored(),
      setupTexts(),
    ]);
  }, [isInUse, commands, setupTexts, doneTexts]);
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
      return <FirstUseScreen firstUse={state} />;
    case "adding":
      return <AddingScreen adding={state} />;
    case "questions":
      return <QuestionsScreen questions={state} />;
    case "importing":
      return <ImportingScreen importing={state} />;
    case "matching":
      return <MatchingScreen matching={state} />;
    case "planCheck":
      return <PlanCheckScreen planCheck={state} />;
    case "textCheck":
      return <TextCheckScreen textCheck={state} />;
    case "year":
      return <YearScreen course={state} />;
    case "removing":
      return <RemovingScreen removing={state} />;
    case "relazione":
      return <RelazioneScreen relazione={state} />;
    case "finished":
      return <FinishedScreen finished={state} />;
    case "halted":
      return <HaltedScreen halted={state} />;
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
