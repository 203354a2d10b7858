import { table } from "./table";

// Tables of the contract that nothing reads yet: only their names are ours.
export const BANDS_TABLE = table({
  name: "FasceDiPunteggio",
  inNewWorkbook: "never",
  blankRows: 0,
  columns: {},
});
export const SCALES_TABLE = table({
  name: "Scale",
  inNewWorkbook: "never",
  blankRows: 0,
  columns: {},
});
export const STAFF_TABLE = table({
  name: "Personale",
  inNewWorkbook: "never",
  blankRows: 0,
  columns: {},
});
