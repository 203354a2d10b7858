import { HostError } from "./hostError";
import { isHostObject } from "./defineType";
import type { HostObject } from "./hostType";
import type { WireArguments } from "./wire";

type Resolve = (pathId: number) => HostObject | null;

/** The arguments of a call, with the objects in place of the numbers of their paths. */
export function argumentsOf(info: WireArguments | undefined, resolve: Resolve): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => argument(value, references[index], resolve));
}

function argument(value: unknown, reference: unknown, resolve: Resolve): unknown {
  if (typeof reference === "number" && reference !== 0) return presentObject(reference, resolve);
  if (Array.isArray(reference) && Array.isArray(value)) {
    const references: readonly unknown[] = reference;
    return value.map((item: unknown, index) => argument(item, references[index], resolve));
  }
  return withNestedObjects(value, resolve);
}

/** Plain JSON may hold objects as `{"_ObjectPathId": n}`: the range of a validation list, for one. */
function withNestedObjects(value: unknown, resolve: Resolve): unknown {
  if (typeof value !== "object" || value === null || isHostObject(value)) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown) => withNestedObjects(item, resolve));
  }
  if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") {
    return presentObject(value._ObjectPathId, resolve);
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withNestedObjects(item, resolve)]),
  );
}

function presentObject(pathId: number, resolve: Resolve): HostObject {
  const object = resolve(pathId);
  if (object === null) {
    throw new HostError("InvalidArgument", "A null object was passed as an argument.");
  }
  return object;
}
