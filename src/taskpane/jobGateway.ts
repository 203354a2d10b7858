import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Progress } from "./commands";

/**
 * The gateway of one job. It reports progress, and it refuses to write after the user has left the job: it then rejects
 * with the signal's reason. A reading that follows a writing belongs to restoring after a failure.
 */
export function jobGateway(
  gateway: WorkbookGateway,
  { tell, signal }: Pick<Progress, "tell" | "signal">,
): WorkbookGateway {
  let hasBegunToWrite = false;
  return {
    ...gateway,
    read: async (namePrefix) => {
      signal.throwIfAborted();
      tell(hasBegunToWrite ? "puttingBack" : "reading");
      const read = await gateway.read(namePrefix);
      if (!hasBegunToWrite) tell("calculating");
      return read;
    },
    apply: async (plan, consent) => {
      signal.throwIfAborted();
      if (!hasBegunToWrite) tell("writing");
      hasBegunToWrite = true;
      return gateway.apply(plan, consent);
    },
  };
}

/** How late Excel may report a change, in milliseconds. */
const EVENT_DELAY_MS = 2_000;

/** Tells the pane's own changes from those of other people. */
export interface OwnWriting {
  /** The same gateway; its writes are tracked. */
  readonly around: (gateway: WorkbookGateway) => WorkbookGateway;
  /** Whether the pane is writing now, or stopped so recently that its events may still arrive. */
  readonly isRecent: () => boolean;
}

export function trackOwnWriting(): OwnWriting {
  let runningWrites = 0;
  let endedAt = -Infinity;
  return {
    around: (gateway) => ({
      ...gateway,
      apply: async (plan, consent) => {
        runningWrites += 1;
        try {
          return await gateway.apply(plan, consent);
        } finally {
          runningWrites -= 1;
          endedAt = performance.now();
        }
      },
    }),
    isRecent: () => runningWrites > 0 || performance.now() - endedAt < EVENT_DELAY_MS,
  };
}
