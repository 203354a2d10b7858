import { canBeLeft, type PaneCommands, type WorkStep } from "./commands";
import { faultOf } from "./diagnostic";
import { runJob } from "./runJob";
import type { Job } from "./state/paneState";
import type { PaneEvent } from "./state/reducer";

/** Has one work done at a time and tells what becomes of it. */
export interface JobRunner {
  readonly start: (job: Job) => void;
  /** Gives the work up, unless it may have begun to write. */
  readonly leave: () => void;
}

interface RunningJob {
  readonly token: number;
  readonly controller: AbortController;
  step: WorkStep;
}

export function createJobRunner(
  commands: PaneCommands,
  dispatch: (event: PaneEvent) => void,
): JobRunner {
  let tokens = 0;
  let current: RunningJob | null = null;

  function start(job: Job): void {
    if (current !== null) return;
    tokens += 1;
    const token = tokens;
    const work: RunningJob = { token, controller: new AbortController(), step: "reading" };
    current = work;
    dispatch({ kind: "started", token, job });
    const settle = showLater(() => {
      dispatch({ kind: "tookLong", token });
    });
    const end = (event: PaneEvent): void => {
      settle(() => {
        if (current !== work) return;
        current = null;
        dispatch(event);
      });
    };
    const progress = {
      tell: (step: WorkStep) => {
        work.step = step;
        dispatch({ kind: "stepped", token, step });
      },
      tellWaiting: (isWaiting: boolean) => {
        dispatch({ kind: "waited", token, isWaiting });
      },
      signal: work.controller.signal,
    };
    runJob(commands, job, progress).then(
      (answer) => {
        end({ kind: "answered", token, answer });
      },
      (thrown: unknown) => {
        end({ kind: "failed", token, fault: faultOf(thrown) });
      },
    );
  }

  function leave(): void {
    if (current === null || !canBeLeft(current.step)) return;
    const { token, controller } = current;
    current = null;
    controller.abort();
    dispatch({ kind: "left", token });
  }

  return { start, leave };
}

/** Milliseconds before the progress screen is shown, and the least time that it stays. */
const LONG_ENOUGH_TO_SEE = 500;

/**
 * Calls `show` if the work takes longer than 500 ms. Returns the function to call at the end; it keeps the progress
 * screen visible for at least 500 ms so that it does not flicker.
 */
function showLater(show: () => void): (act: () => void) => void {
  let shownAt: number | null = null;
  const timer = setTimeout(() => {
    shownAt = performance.now();
    show();
  }, LONG_ENOUGH_TO_SEE);
  return (act) => {
    clearTimeout(timer);
    const left = shownAt === null ? 0 : LONG_ENOUGH_TO_SEE - (performance.now() - shownAt);
    if (left > 0) setTimeout(act, left);
    else act();
  };
}
