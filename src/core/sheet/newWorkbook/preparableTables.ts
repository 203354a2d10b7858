/** What *Prepara questo file* adds: without them nothing can be calculated as it should. */
export const FIRST_TABLES = ["parameters", "units", "objectives"] as const;

/** What can be added to them, one by one. */
export const FURTHER_TABLES = ["counted", "acts", "indicators", "activities"] as const;

export type FurtherTable = (typeof FURTHER_TABLES)[number];

export type PreparableTable = (typeof FIRST_TABLES)[number] | FurtherTable;
