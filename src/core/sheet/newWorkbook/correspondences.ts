/** The table that says where the rows of `Obiettivi` that were copied come from. */
export const CORRESPONDENCES_TABLE = "Corrispondenze";

/** A row for every column that was copied. */
export const CORRESPONDENCE_HEADERS = [
  "Foglio",
  "Intervallo",
  "Intestazione",
  "Copiata in",
  "Righe copiate",
  "Righe lasciate fuori",
  "Data",
] as const;

export type CorrespondenceHeader = (typeof CORRESPONDENCE_HEADERS)[number];
