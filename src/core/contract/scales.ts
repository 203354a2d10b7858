import { input, words } from "./column";
import { table } from "./table";
import { SCALE_CHOICES } from "./words";

/** `Scale`, for weights by `Strategicità e complessità`. */
export const SCALES_TABLE = table({
  name: "Scale",
  inNewWorkbook: { option: "scale" },
  blankRows: 10,
  columns: {
    scale: input("Scala", { list: words(SCALE_CHOICES), width: 20 }),
    entry: input("Voce", { width: 28 }),
    points: input("Punti"),
  },
});
