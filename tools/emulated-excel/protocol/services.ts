import { defineType } from "./defineType";
import type { HostObject } from "./hostType";

/** Not in the typings: the client calls it once when its page has loaded. */
interface AddinInternalService {
  notifyActionHandlerReady(): void;
}

const addinInternalServiceType = defineType<AddinInternalService, null>({
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: { since: "1.1", call: () => null } },
});

const SERVICES = new Map<string, HostObject>([
  ["Microsoft.InternalService.AddinInternalService", addinInternalServiceType.of(null)],
]);

/** An object that the client makes by the full name of its class; null when there is none of that name. */
export function serviceOf(name: string): HostObject | null {
  return SERVICES.get(name) ?? null;
}
