import type { ApiVersion, Method } from "../protocol/hostType";

/**
 * What the client calls for the first handler of `onChanged`, and after the last. Excel would then tell of changes;
 * here the test does it (`raiseEvents` of the pane in the browser), when it wants one to have happened.
 */
export function changeEvents(since: ApiVersion): Readonly<Record<`_${string}`, Method<unknown>>> {
  return {
    _RegisterDataChangedEvent: { since, call: () => null },
    _UnregisterDataChangedEvent: { since, call: () => null },
  };
}
