import { notEmulated } from "./hostError";
import type { HostObject } from "./hostType";
import { asWireSpells, isNewer, memberOf } from "./members";
import type { Batch } from "./session";
import type { WireQuery } from "./wire";

type Loaded = Record<string, unknown>;

/** What `load` answers: the chosen scalars with the object's ids; of a collection, also its items. */
export function loadObject(batch: Batch, object: HostObject, query: WireQuery): Loaded {
  const select = query.Select ?? [];
  const expand = query.Expand ?? [];
  const loaded: Loaded = { ...identityOf(batch, object) };
  if (object.items === null) {
    Object.assign(loaded, selected(batch, object, select), expanded(batch, object, select, expand));
    return loaded;
  }
  Object.assign(loaded, everyScalar(batch, object));
  const own = new Set(object.scalarNames.map((name) => name.toLowerCase()));
  const ofItems = select.filter((name) => !own.has(name.toLowerCase()));
  const isOwnOnly = select.length > 0 && ofItems.length === 0;
  if (!isOwnOnly)
    loaded["_Items"] = loadItems(batch, object.items.list(), { ...query, Select: ofItems });
  return loaded;
}

/** Id, _Id or _ReferenceId: the client needs them to name the object in its next batch. */
export function identityOf(batch: Batch, object: HostObject): Loaded {
  const reference = batch.session.references.of(object);
  return { ...object.id(), ...(reference === null ? {} : { _ReferenceId: reference }) };
}

function loadItems(
  batch: Batch,
  items: readonly HostObject[],
  { Top: top, Skip: skip = 0, Select: select = [], Expand: expand = [] }: WireQuery,
): readonly Loaded[] {
  const last = top === undefined ? items.length : skip + top;
  return items.slice(skip, last).map((item, index) => ({
    _Index: skip + index,
    ...loadObject(batch, item, { Select: select, Expand: expand }),
  }));
}

function selected(batch: Batch, object: HostObject, select: readonly string[]): Loaded {
  if (select.length === 0 || select.includes("*")) return everyScalar(batch, object);
  const loaded: Loaded = {};
  for (const [name, rest] of byFirstStep(select)) {
    if (object.member(name) === null && !batch.session.isClientMember(object.typeName, name)) {
      continue;
    }
    const member = memberOf(batch, object, name);
    if (member.kind === "method") throw notEmulated(`${batch.location} as a property`);
    if (member.kind === "scalar") loaded[asWireSpells(member.name)] = member.get();
    else if (rest.length > 0) {
      const next = member.get();
      loaded[asWireSpells(member.name)] =
        next === null ? null : loadObject(batch, next, { Select: rest });
    }
  }
  return loaded;
}

function expanded(
  batch: Batch,
  object: HostObject,
  select: readonly string[],
  expand: readonly string[],
): Loaded {
  const loaded: Loaded = {};
  const chosen = byFirstStep(select);
  for (const [name, rest] of byFirstStep(expand)) {
    const member = memberOf(batch, object, name);
    if (member.kind !== "navigation") throw notEmulated(`expanding ${batch.location}`);
    const next = member.get();
    loaded[asWireSpells(member.name)] =
      next === null
        ? null
        : loadObject(batch, next, { Select: chosen.get(name) ?? [], Expand: rest });
  }
  return loaded;
}

/** Without a choice Excel loads the scalars and follows no navigation. Those that came after this Excel are not there. */
function everyScalar(batch: Batch, object: HostObject): Loaded {
  const loaded: Loaded = {};
  for (const name of object.scalarNames) {
    const member = object.member(name);
    if (member?.kind !== "scalar" || isNewer(member.since, batch.session)) continue;
    batch.location = `${object.typeName}.${name}`;
    loaded[asWireSpells(name)] = member.get();
  }
  return loaded;
}

/** "format/fill/color" is a step "format" and then "fill/color". */
function byFirstStep(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const steps = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const next = steps.get(first) ?? [];
    if (rest.length > 0) next.push(rest.join("/"));
    steps.set(first, next);
  }
  return steps;
}
