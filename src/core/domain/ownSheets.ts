/**
 * The sheets that a calculation writes for one year, in the order in which new ones are added: the summary, its long
 * tables, and the page for the evaluators (Nucleo di valutazione).
 */
export const OWN_SHEETS = [
  "summary",
  "objectives",
  "deviations",
  "indicators",
  "course",
  "evaluators",
] as const;

export type OwnSheetId = (typeof OWN_SHEETS)[number];
