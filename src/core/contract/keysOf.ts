/** The keys of a record, in its order: what `Object.keys` says, without losing their type. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
