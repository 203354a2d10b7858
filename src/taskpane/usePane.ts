import { useEffect, useMemo, useReducer, useState } from "react";
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
  const isOpening = initial.kind === "starting";
  useEffect(() => {
    if (!isOpening) return undefined;
    runner.start({ kind: "check" });
    return commands.followChanges(() => {
      dispatch({ kind: "dataChanged" });
    });
  }, [isOpening, commands, runner]);
  return [state, actions];
}
