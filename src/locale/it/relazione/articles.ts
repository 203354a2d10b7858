/** "all'85,71", "allo 0,00", "al 97,22": the preposition with the article that a number, as it reads, takes. */
export function toThe(number: string): string {
  const whole = /^[\d.]+/.exec(number)?.[0] ?? "";
  if (whole === "0") return `allo ${number}`;
  // Uno, otto and undici, also at the head of a longer number, begin with a vowel.
  const isElided = whole === "1" || /^11(\.\d{3})?$/.test(whole) || whole.startsWith("8");
  return isElided ? `all'${number}` : `al ${number}`;
}

/** "a, b e c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} e ${last}`;
}
