import type { HostObject } from "./hostType";

/** The objects without an id (ranges) that the client asked to keep from one batch to the next. */
export interface References {
  /** Keeps an object, or finds the reference under which it is kept already. */
  readonly keep: (object: HostObject) => string;
  /** Null for an object that is not kept. */
  readonly of: (object: HostObject) => string | null;
  readonly find: (reference: string) => HostObject | null;
  readonly release: (reference: string) => void;
  readonly count: () => number;
}

export function createReferences(): References {
  const byReference = new Map<string, HostObject>();
  const byObject = new Map<HostObject, string>();
  let given = 0;
  return {
    keep: (object) => {
      const kept = byObject.get(object);
      if (kept !== undefined) return kept;
      given += 1;
      const reference = `{00000000-0001-0000-0000-${String(given).padStart(12, "0")}}`;
      byReference.set(reference, object);
      byObject.set(object, reference);
      return reference;
    },
    of: (object) => byObject.get(object) ?? null,
    find: (reference) => byReference.get(reference) ?? null,
    release: (reference) => {
      const object = byReference.get(reference);
      if (object !== undefined) byObject.delete(object);
      byReference.delete(reference);
    },
    count: () => byReference.size,
  };
}
