import { useEffect, useMemo, useReducer, useState } from "react";
import type { PaneCommands } from "./commands";
import type { Job, PaneState } from "./state/paneState";
import { reducePane } from "./state/reducer";
import { createJobRunner } from "./jobRunner";

/** What the screens can do to the pane itself. */
export interface PaneActions {
  readonly start: (job: Job) => void;
  /** Abandons the job, unless it may have begun to write. */
  readonly leave: () => void;
  /** Goes back to the state behind a question or a refusal. */
  readonly goBack: () => void;
}

/** How long nothing may change before the check follows, in milliseconds: as long as one goes on typing. */
const RECHECK_AFTER_MS = 3_000;

export function usePane(
  commands: PaneCommands,
  initial: PaneState,
): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(reducePane, initial);
  const [runner] = useState(() => createJobRunner(commands, dispatch));
  const actions = useMemo<PaneActions>(
    () => ({
      ...runner,
      goBack: () => {
        dispatch({ kind: "wentBack" });
      },
    }),
    [runner],
  );
  const [changes, countChange] = useReducer((count: number) => count + 1, 0);
  const isOpening = initial.kind === "starting";
  useEffect(() => {
    if (!isOpening) return undefined;
    runner.start({ kind: "check" });
    return commands.followChanges(() => {
      dispatch({ kind: "dataChanged" });
      countChange();
    });
  }, [isOpening, commands, runner]);
  const isToRecheck = state.kind === "ready" && state.hasChanged && !state.couldNotRecheck;
  useEffect(() => {
    if (!isToRecheck) return undefined;
    const timer = setTimeout(() => {
      runner.start({ kind: "check", isQuiet: true });
    }, RECHECK_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
    // Each change puts it off.
  }, [isToRecheck, changes, runner]);
  return [state, actions];
}
