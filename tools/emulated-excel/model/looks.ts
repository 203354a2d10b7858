/** What a client set that no rule of the emulator depends on: kept, to be read back and looked at. */
const looks = new WeakMap<object, Map<string, unknown>>();

/** By name: "showBandedRows"; of a part, with the path to it: "title/font/size". */
export function lookOf(owner: object): Map<string, unknown> {
  const known = looks.get(owner);
  if (known !== undefined) return known;
  const look = new Map<string, unknown>();
  looks.set(owner, look);
  return look;
}
