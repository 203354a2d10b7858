import type { LeftAsItIs } from "../../../src/core/domain/restoring";
import { RESTORING_TEXTS } from "../../../src/locale/it/restoring";

const COLUMN = { table: "Obiettivi", header: "Peso calcolato" } as const;

const PESI = { table: "Parametri", name: "Pesi" } as const;

describe("what restoring says", () => {
  it("names what was put back, and whether it was the run that had made it", () => {
    const { putBack } = RESTORING_TEXTS;
    expect(putBack({ kind: "column", ...COLUMN })).toMatch(
      /«Obiettivi».*«Peso calcolato» ha di nuovo/,
    );
    expect(putBack({ kind: "removedColumn", ...COLUMN })).toMatch(/«Peso calcolato».*tolta/);
    expect(putBack({ kind: "ownSheet", sheet: "R" })).toMatch(/«R» è di nuovo/);
    expect(putBack({ kind: "removedOwnSheet", sheet: "R" })).toMatch(/«R».*tolto/);
    expect(putBack({ kind: "removedSheet", sheet: "Obiettivi" })).toMatch(/«Obiettivi».*tolto/);
    expect(putBack({ kind: "value", ...PESI })).toMatch(/«Pesi» ha di nuovo/);
    expect(putBack({ kind: "emptiedRows", table: "Obiettivi", rows: 1 })).toMatch(/la riga/);
    expect(putBack({ kind: "emptiedRows", table: "Obiettivi", rows: 2 })).toMatch(/le 2 righe/);
  });

  it("asks about what would be lost", () => {
    const { changed } = RESTORING_TEXTS;
    expect(changed({ kind: "column", ...COLUMN })).toMatch(
      /«Peso calcolato» è stata modificata dopo il calcolo/,
    );
    expect(changed({ kind: "ownSheet", sheet: "R" })).toMatch(
      /«R» è stato modificato dopo il calcolo/,
    );
    expect(changed({ kind: "sheet", sheet: "Obiettivi" })).toMatch(
      /«Obiettivi» è stato modificato/,
    );
    expect(changed({ kind: "value", ...PESI })).toMatch(/«Pesi» è stato modificato/);
    const cell = { table: "Obiettivi", name: "2", header: "Esito" } as const;
    expect(changed({ kind: "value", ...cell })).toBe(
      "Nella tabella «Obiettivi» il valore di «2», nella colonna «Esito», è stato modificato ancora.",
    );
  });

  it.each<[LeftAsItIs, RegExp]>([
    [{ kind: "copy", sheet: "R (copia)" }, /«R \(copia\)».*è rimasto/],
    [{ kind: "foreignSheet", sheet: "R" }, /«R».*è vostro/],
    [{ kind: "ownSheetUnknown", sheet: "R" }, /«R».*non si conosce/],
    [{ kind: "column", ...COLUMN }, /«Peso calcolato» è rimasta com'è/],
    [{ kind: "texts", ...COLUMN, cells: 1 }, /una cella è ora vuota\.$/],
    [{ kind: "texts", ...COLUMN, cells: 3 }, /3 celle sono ora vuote\.$/],
    [{ kind: "sheet", sheet: "Obiettivi" }, /«Obiettivi» è rimasto/],
    [{ kind: "values", table: "Parametri", values: 1 }, /un valore è rimasto/],
    [{ kind: "values", table: "Parametri", values: 2 }, /2 valori sono rimasti/],
    [{ kind: "lostValue", ...PESI }, /«Pesi».*controllatelo/],
    [{ kind: "rows", table: "Obiettivi", rows: 1 }, /una riga .* non è stata tolta/],
    [{ kind: "rows", table: "Obiettivi", rows: 2 }, /2 righe .* non sono state tolte/],
  ])("says what stays as it is, and why: %j", (part, expected) => {
    expect(RESTORING_TEXTS.left(part)).toMatch(expected);
  });
});
