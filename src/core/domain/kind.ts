/** Tipo obiettivo, in the order of every output (rules.md §1). */
export const KINDS = ["performance", "strategic", "ordinary"] as const;
export type Kind = (typeof KINDS)[number];
