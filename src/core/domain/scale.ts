/** The scales of `Strategicità e complessità` (rules.md §4): points, points, and a factor. */
export const SCALES = ["importance", "complexity", "nature"] as const;
export type Scale = (typeof SCALES)[number];
