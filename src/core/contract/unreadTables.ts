import { table } from "./table";

// A table of the contract that nothing reads yet: only its name is ours.
export const STAFF_TABLE = table({
  name: "Personale",
  inNewWorkbook: "never",
  blankRows: 0,
  columns: {},
});
