import { input, words } from "./column";
import { table } from "./table";
import { BAND_SUBJECTS } from "./words";

/** `FasceDiPunteggio`. */
export const BANDS_TABLE = table({
  name: "FasceDiPunteggio",
  inNewWorkbook: { option: "fasce" },
  blankRows: 10,
  columns: {
    band: input("Fascia", { width: 28 }),
    subject: input("Si applica a", { list: words(BAND_SUBJECTS), width: 22 }),
    from: input("Da"),
    to: input("A"),
    fromValue: input("Valore da"),
    toValue: input("Valore a"),
    label: input("Etichetta", { width: 28 }),
  },
});
