import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Progress } from "./commands";

/**
 * The gateway of one work: tells how far it has come, and writes nothing once the work was left (it rejects with the
 * signal's reason). What is read after the writing has begun is read to put things back.
 */
export function watchedGateway(
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
