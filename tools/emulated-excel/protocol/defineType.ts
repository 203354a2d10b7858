import type {
  ApiVersion,
  HostObject,
  HostType,
  Member,
  MemberFact,
  Method,
  Navigation,
  Scalar,
  TypeDefinition,
} from "./hostType";

const objects = new WeakSet();
const facts: MemberFact[] = [];

/**
 * Turns the description of a class into the class. Classes that lead to one another need the annotation:
 * `export const rangeType: HostType<EmulatedRange> = defineType<Excel.Range, EmulatedRange>({…})`.
 */
export function defineType<Client, Self>(definition: TypeDefinition<Client, Self>): HostType<Self> {
  const selves = new WeakMap<HostObject, { readonly self: Self }>();
  const members = membersOf(definition);
  const scalarNames = Object.keys(definition.scalars ?? {});
  for (const { name, since } of members.values()) {
    facts.push({ type: definition.name, name, since });
  }
  if (definition.items !== undefined) {
    facts.push({ type: definition.name, name: "items", since: null });
  }
  const of = (self: Self): HostObject => {
    const { id, items } = definition;
    const object: HostObject = {
      typeName: definition.name,
      isKeptByReference: definition.isKeptByReference === true,
      id: () => id?.(self) ?? {},
      member: (name) => members.get(name.toLowerCase())?.bind(self) ?? null,
      scalarNames,
      items:
        items === undefined
          ? null
          : { list: () => items.list(self), find: (key) => items.find(self, key) },
    };
    objects.add(object);
    selves.set(object, { self });
    return object;
  };
  return {
    name: definition.name,
    of,
    selfOf: (value) => (isHostObject(value) ? (selves.get(value)?.self ?? null) : null),
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && objects.has(value);
}

/** Every member of every class loaded so far, for the ledger. */
export function emulatedMembers(): readonly MemberFact[] {
  return facts;
}

interface Described<Self> {
  readonly name: string;
  readonly since: ApiVersion;
  readonly bind: (self: Self) => Member;
}

function membersOf<Client, Self>(
  definition: TypeDefinition<Client, Self>,
): ReadonlyMap<string, Described<Self>> {
  const members = new Map<string, Described<Self>>();
  const described = [
    ...entriesOf<Scalar<Self>>(definition.scalars).map(describeScalar),
    ...entriesOf<Navigation<Self>>(definition.navigations).map(describeNavigation),
    ...entriesOf<Method<Self>>(definition.methods).map(describeMethod),
    ...entriesOf<Method<Self>>(definition.internals).map(describeMethod),
  ];
  for (const member of described) {
    const key = member.name.toLowerCase();
    if (members.has(key)) throw new Error(`${definition.name}.${member.name} is described twice`);
    members.set(key, member);
  }
  return members;
}

function describeScalar<Self>([name, scalar]: readonly [string, Scalar<Self>]): Described<Self> {
  const { since, get, set } = scalar;
  const bind = (self: Self): Member => ({
    kind: "scalar",
    name,
    since,
    get: () => get(self),
    set:
      set === undefined
        ? null
        : (value) => {
            set(self, value);
          },
  });
  return { name, since, bind };
}

function describeNavigation<Self>([name, { since, get }]: readonly [
  string,
  Navigation<Self>,
]): Described<Self> {
  const bind = (self: Self): Member => ({ kind: "navigation", name, since, get: () => get(self) });
  return { name, since, bind };
}

function describeMethod<Self>([name, { since, call }]: readonly [
  string,
  Method<Self>,
]): Described<Self> {
  const bind = (self: Self): Member => ({
    kind: "method",
    name,
    since,
    call: (args) => call(self, args),
  });
  return { name, since, bind };
}

function entriesOf<Fact>(
  facts: Readonly<Partial<Record<string, Fact>>> | undefined,
): readonly (readonly [string, Fact])[] {
  return Object.entries(facts ?? {}).flatMap(([name, fact]) =>
    fact === undefined ? [] : [[name, fact] as const],
  );
}
