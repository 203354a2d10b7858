import { canBeLeft, type PaneCommands, type WorkStep, type Progress } from "./commands";
import { faultOf } from "./diagnostic";
import type { Job } from "./state/paneState";
import type { PaneEvent, Answer } from "./state/reducer";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";

/** Runs one job at a time and reports what happens to it as events. */
export interface JobRunner {
  /** Another job that is under way goes on alone, unless it is a quiet check: that one gives way. */
  readonly start: (job: Job) => void;
  /** Abandons the job, unless it may have begun to write. */
  readonly leave: () => void;
}

interface RunningJob {
  readonly token: number;
  readonly controller: AbortController;
  readonly isQuiet: boolean;
  step: WorkStep;
}

export function createJobRunner(
  commands: PaneCommands,
  dispatch: (event: PaneEvent) => void,
): JobRunner {
  let tokens = 0;
  let current: RunningJob | null = null;

  function start(job: Job): void {
    if (current?.isQuiet === true) leave();
    if (current !== null) return;
    tokens += 1;
    const token = tokens;
    const isQuiet = job.kind === "check" && job.isQuiet === true;
    const controller = new AbortController();
    const running: RunningJob = { token, controller, isQuiet, step: "reading" };
    current = running;
    dispatch({ kind: "started", token, job });
    const settle = isQuiet
      ? settleAtOnce
      : showLater(() => {
          dispatch({ kind: "tookLong", token });
        });
    const end = (event: PaneEvent): void => {
      settle(() => {
        if (current !== running) return;
        current = null;
        dispatch(event);
      });
    };
    const progress = {
      tell: (step: WorkStep) => {
        running.step = step;
        dispatch({ kind: "stepped", token, step });
      },
      tellWaiting: (isWaiting: boolean) => {
        dispatch({ kind: "waited", token, isWaiting });
      },
      signal: running.controller.signal,
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

function settleAtOnce(act: () => void): void {
  act();
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

/** Rejects for a fault of ours, and when the user left the job before it wrote. */
async function runJob(commands: PaneCommands, job: Job, progress: Progress): Promise<Answer> {
  switch (job.kind) {
    case "check":
      return answerOf(await commands.check(progress), (check) => ({ kind: "check", check }));
    case "calculate":
      return answerOf(await commands.calculate(job.choice, progress), (end) => ({
        kind: "calculate",
        end,
      }));
    case "restore":
      return answerOf(await commands.restore(job.choice, progress), (restoring) => ({
        kind: "restore",
        restoring,
      }));
    default:
      return answerOf(await commands.setUp(job, progress), (answer) => ({ kind: "setUp", answer }));
  }
}

function answerOf<Value>(result: Result<Value, Refusal>, wrap: (value: Value) => Answer): Answer {
  return result.ok ? wrap(result.value) : { kind: "refusal", refusal: result.failure };
}
