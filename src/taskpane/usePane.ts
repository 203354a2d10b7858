import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { PaneCommands } from "./commands";
import type { Job, PaneState } from "./state/paneState";
import { reducePane } from "./state/reducer";
import { createJobRunner } from "./jobRunner";

/** What the screens can do to the pane itself. */
export interface PaneActions {
  readonly start: (job: Job) => void;
  /** Gives the work up, unless it may have begun to write. */
  readonly leave: () => void;
  /** To where a question or a refusal came from. */
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
  const latest = useRef(state.kind);
  useEffect(() => {
    latest.current = state.kind;
  }, [state.kind]);
  const isOpening = initial.kind === "starting";
  useEffect(() => {
    if (!isOpening) return undefined;
    runner.start({ kind: "check" });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const recheckLater = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (latest.current === "ready") runner.start({ kind: "check", isQuiet: true });
        else if (latest.current === "working") recheckLater();
      }, RECHECK_AFTER_MS);
    };
    const stopFollowing = commands.followChanges(() => {
      dispatch({ kind: "dataChanged" });
      recheckLater();
    });
    return () => {
      clearTimeout(timer);
      stopFollowing();
    };
  }, [isOpening, commands, runner]);
  return [state, actions];
}
