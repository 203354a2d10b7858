import { addinAtWork } from "../model/happenings";
import type { EmulatedWorkbook } from "../model/workbook";
import type { ApiVersion, Method } from "../protocol/hostType";
import { EVENT, subscriptionTo } from "./hostEvents";

/** What the client calls its methods by: `_Register…Event`, `_Unregister…Event`. */
export type EventName =
  "Activated" | "Added" | "DataChanged" | "Deactivated" | "Deleted" | "SelectionChanged";

export interface EventSource {
  readonly workbook: EmulatedWorkbook;
  readonly targetId: string;
}

/** Which event it is of an object, and since when. */
export type Registrable = Readonly<
  Partial<Record<EventName, { readonly event: keyof typeof EVENT; readonly since: ApiVersion }>>
>;

/** What the client calls for the first handler of an event of an object, and after the last. */
export function registrations<Self>(
  sourceOf: (self: Self) => EventSource,
  registrable: Registrable,
): Readonly<Record<`_${string}`, Method<Self>>> {
  const methods: Record<`_${string}`, Method<Self>> = {};
  for (const [name, { event, since }] of Object.entries(registrable)) {
    methods[`_Register${name}Event`] = {
      since,
      call: (self) => {
        const { workbook, targetId } = sourceOf(self);
        addinAtWork(workbook).subscriptions.add(subscriptionTo(EVENT[event], targetId));
      },
    };
    methods[`_Unregister${name}Event`] = {
      since,
      call: (self) => {
        const { workbook, targetId } = sourceOf(self);
        addinAtWork(workbook).subscriptions.delete(subscriptionTo(EVENT[event], targetId));
      },
    };
  }
  return methods;
}
