/** The same file with a byte changed in the middle of its largest part: its checksum no longer holds. */
export function damagedZip(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let at = Math.floor(copy.length / 3); at < copy.length / 2; at += 1) copy[at] = 0;
  return copy;
}
