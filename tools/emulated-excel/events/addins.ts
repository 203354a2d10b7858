import { listen, type Addin } from "../model/happenings";
import type { EmulatedWorkbook } from "../model/workbook";
import type { ApiVersion } from "../protocol/hostType";
import { minorOf } from "../protocol/members";
import { eventsFor, type RichApiEvent } from "./hostEvents";

/** Hands events to a client, all at once those of one moment. */
export type Deliver = (events: readonly RichApiEvent[]) => void;

/**
 * An add-in with the workbook open. What happens is told to it in a later task, so that the answer to a batch comes
 * before the events of what the batch did.
 */
export function createAddin(
  workbook: EmulatedWorkbook,
  excelApi: () => ApiVersion,
  deliver: Deliver,
): Addin {
  const addin: Addin = { subscriptions: new Set(), wantsEvents: true };
  let waiting: RichApiEvent[] = [];
  listen(workbook, (happening, actor) => {
    const events = eventsFor(addin, happening, actor, minorOf(excelApi()) >= 14);
    if (events.length === 0) return;
    if (waiting.length === 0) {
      setImmediate(() => {
        const all = waiting;
        waiting = [];
        deliver(all);
      });
    }
    waiting.push(...events);
  });
  return addin;
}
