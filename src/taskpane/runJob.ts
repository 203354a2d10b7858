import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import type { PaneCommands, Progress } from "./commands";
import type { Job } from "./state/paneState";
import type { Answer } from "./state/reducer";

/** Has a work done. Rejects for a fault of ours, and when the work was left before it wrote. */
export async function runJob(
  commands: PaneCommands,
  job: Job,
  progress: Progress,
): Promise<Answer> {
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
