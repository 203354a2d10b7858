import { lazy, Suspense, use, useMemo, useState, type ReactElement, type ReactNode } from "react";
import { announcement, isLater } from "./announcement";
import type { PaneCommands } from "./commands";
import { PaneToolsContext, usePaneTools } from "./paneTools";
import { FaultBoundary } from "./screens/fault/FaultBoundary";
import { FaultScreen } from "./screens/fault/FaultScreen";
import { StateScreen } from "./screens/StateScreen";
import type { PaneState } from "./state/paneState";
import type { PaneLanguage } from "./texts/language";
import { usePane } from "./usePane";

const LaterAnnouncement = lazy(() => import("./LaterAnnouncement"));

export interface PaneSettings {
  readonly commands: PaneCommands;
  /** Its loaders return the same promise at every call. */
  readonly language: PaneLanguage;
  readonly initial: PaneState;
  /** Opens the pane again from the beginning. */
  readonly reopen: () => void;
}

interface Said {
  readonly sentence: string;
  /** A counter: a sentence that is announced twice is read out twice. */
  readonly turn: number;
  /** The state during which it was announced; the next state has its own announcement. */
  readonly during: PaneState;
}

/** The pane: one state, its screen, and the one place from which changes are announced. */
export function Pane(settings: PaneSettings): ReactElement {
  const { commands, language, reopen } = settings;
  const [state, actions] = usePane(commands, settings.initial);
  const [said, setSaid] = useState<Said | null>(null);
  const [formerName, setFormerName] = useState<string | null>(null);
  const tools = useMemo(
    () => ({
      texts: language.first,
      detailTexts: language.loadDetails,
      setupTexts: language.loadSetup,
      doneTexts: language.loadDone,
      commands,
      actions,
      reopen,
      formerName,
      setFormerName,
      announce: (sentence: string) => {
        setSaid((last) => ({ sentence, turn: (last?.turn ?? 0) + 1, during: state }));
      },
    }),
    [language, commands, actions, reopen, formerName, state],
  );
  return (
    <PaneToolsContext value={tools}>
      <FaultBoundary show={(fault) => <FaultScreen fault={fault} />}>
        <StateScreen state={state} />
      </FaultBoundary>
      <p role="status" className="announcement">
        {said?.during === state ? (
          <span key={said.turn}>{said.sentence}</span>
        ) : (
          <FaultBoundary show={() => <></>}>
            <Suspense fallback={null}>
              <Announcement state={state} />
            </Suspense>
          </FaultBoundary>
        )}
      </p>
    </PaneToolsContext>
  );
}

/** Suspends until the texts that it needs are loaded. */
function Announcement({ state }: { readonly state: PaneState }): ReactNode {
  const { texts, detailTexts } = usePaneTools();
  if (isLater(state)) return <LaterAnnouncement state={state} />;
  if (state.kind === "firstUse" && !state.hasOpenedExample && state.renamed !== null) {
    return use(detailTexts()).issue(state.renamed);
  }
  return announcement(state, texts);
}
