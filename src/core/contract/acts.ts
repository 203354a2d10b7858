import { input } from "./column";
import { table } from "./table";

/** `Atti`: the deliberations that the figures rest on. */
export const ACTS_TABLE = table({
  name: "Atti",
  inNewWorkbook: { option: "atti" },
  blankRows: 10,
  columns: {
    act: input("Atto", { width: 40 }),
    organ: input("Organo"),
    number: input("Numero"),
    date: input("Data"),
  },
});
