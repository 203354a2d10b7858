import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { fixedText } from "../../../../src/core/numeric/decimal";
import { workbook } from "../../../fixtures/snapshot";

const HEADERS = ["Nominativo", "Settore/servizio", "% di impegno"];

function read(...rows: readonly (readonly (string | number | null)[])[]) {
  const { plan, issues } = readWorkbook(
    workbook({
      Parametri: [
        ["Parametro", "Valore"],
        ["Anno", 2024],
      ],
      Strutture: [["Settore/servizio"], ["Tecnica"], ["Finanziaria"]],
      Obiettivi: [
        ["Settore/servizio", "Ob. operativo"],
        ["Tecnica", "Uno"],
      ],
      Personale: [HEADERS, ...rows],
    }),
  );
  const staff = (plan?.staff ?? []).map(({ row, person, unit, share }) => [
    row,
    person,
    unit,
    share && fixedText(share, 2),
  ]);
  const found = issues.flatMap(({ code, place }) =>
    place?.table === "staff" ? [`${code} ${"row" in place ? place.row : ""}`] : [],
  );
  return { staff, found, plan };
}

describe("Personale", () => {
  it("is read by person, whose name goes no further", () => {
    const { staff, found, plan } = read(
      ["Zanzibar Prova", "Tecnica", 60],
      ["Altro Nome", "Finanziaria", null],
      ["ZANZIBAR  PROVA", "Finanziaria", "40%"],
    );
    expect(staff).toEqual([
      [0, 0, 0, "60.00"],
      [1, 1, 1, "100.00"],
      [2, 0, 1, "40.00"],
    ]);
    expect(found).toEqual([]);
    const asText = JSON.stringify(plan, (_, value: unknown) =>
      typeof value === "bigint" ? String(value) : value,
    );
    expect(asText).not.toMatch(/zanzibar|altro nome/i);
  });

  it("of an unknown unit, of several, or of none is an error on its cell", () => {
    const { found } = read(
      ["Una", "Tecnico", 100],
      ["Due", "Tecnica; Finanziaria", 100],
      ["Tre", "Tutti", 100],
      ["Quattro", null, 100],
      [null, "Tecnica", 100],
    );
    expect(found).toEqual([
      "unit-unknown 0",
      "staff-several-units 1",
      "staff-several-units 2",
      "required-cell-empty 3",
      "required-cell-empty 4",
    ]);
  });

  it("asks about a share that is out of range or looks like a fraction", () => {
    expect(read(["Una", "Tecnica", 101], ["Due", "Tecnica", 0.6]).found).toEqual([
      "percentage-out-of-range 0",
      "grade-looks-like-fraction 1",
    ]);
  });

  it("is no plan of people where the table is missing its columns", () => {
    expect(read().staff).toEqual([]);
  });
});
