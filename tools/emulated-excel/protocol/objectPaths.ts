import { argumentsOf } from "./arguments";
import { isHostObject } from "./defineType";
import { HostError, notEmulated } from "./hostError";
import type { HostObject } from "./hostType";
import { memberOf } from "./members";
import { refuseIfReadOnly } from "./readOnly";
import { serviceOf } from "./services";
import type { Batch, Session } from "./session";
import { PATH, type WirePath } from "./wire";

type Paths = Readonly<Record<string, WirePath>>;

/** A batch. Each of its paths is resolved when first needed, and once: `add` must not add twice. */
export function openBatch(session: Session, paths: Paths): Batch {
  const resolved = new Map<number, HostObject | null>();
  const batch: Batch = {
    session,
    location: "",
    resolve: (pathId) => {
      const known = resolved.get(pathId);
      if (known !== undefined) return known;
      const path = paths[pathId];
      if (path === undefined) throw new Error(`the batch has no object path ${pathId}`);
      const object = resolvePath(batch, path);
      resolved.set(pathId, object);
      return object;
    },
  };
  return batch;
}

function resolvePath(batch: Batch, path: WirePath): HostObject | null {
  switch (path.ObjectPathType) {
    case PATH.root:
      return batch.session.root;
    case PATH.newObject: {
      const service = serviceOf(path.Name);
      if (service === null) throw notEmulated(path.Name);
      return service;
    }
    case PATH.reference:
      return keptObject(batch, path.Name);
    case PATH.nullObject:
      return null;
    case PATH.method:
    case PATH.property:
    case PATH.indexer: {
      const parent = batch.resolve(path.ParentObjectPathId ?? 0);
      return parent === null ? null : childOf(batch, parent, path);
    }
    default:
      throw notEmulated(`object path of type ${path.ObjectPathType} (${path.Name})`);
  }
}

function keptObject(batch: Batch, reference: string): HostObject {
  const object = batch.session.references.find(reference);
  batch.location = reference;
  if (object === null) {
    throw new HostError("InvalidReference", "This reference is not valid for the operation.");
  }
  return object;
}

function childOf(batch: Batch, parent: HostObject, path: WirePath): HostObject | null {
  if (path.ObjectPathType === PATH.indexer) return indexed(batch, parent, path);
  const member = memberOf(batch, parent, path.Name);
  const location = batch.location;
  if (path.ObjectPathType === PATH.property) {
    if (member.kind !== "navigation") throw notEmulated(`${location} as an object`);
    return member.get();
  }
  if (member.kind !== "method") throw notEmulated(`${location} as a method`);
  const args = argumentsOf(path.ArgumentInfo, batch.resolve);
  batch.location = location;
  refuseIfReadOnly(batch.session, path.Name);
  const result = member.call(args);
  if (result === null || result === undefined) return null;
  if (!isHostObject(result)) throw new Error(`${location} should answer an object`);
  return result;
}

function indexed(batch: Batch, parent: HostObject, path: WirePath): HostObject {
  batch.location = `${parent.typeName}.getItem`;
  const [key] = argumentsOf(path.ArgumentInfo, batch.resolve);
  if (parent.items === null) throw notEmulated(batch.location);
  if (typeof key !== "string" && typeof key !== "number") {
    throw new HostError("InvalidArgument", "The argument is invalid or missing.");
  }
  const item = parent.items.find(key);
  if (item === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return item;
}
