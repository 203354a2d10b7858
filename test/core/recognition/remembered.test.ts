import { header, tableName } from "../../../src/core/contract/tables";
import { rememberedAnswers } from "../../../src/core/recognition/remembered";
import { workbook } from "../../fixtures/snapshot";
import { understoodOf, withColumns, type Rows } from "./understood";

type Line = readonly [heading: string, copiedTo: string, confirmed?: string];

/** What a workbook says; without a third text as it was written before confirmations were. */
function remembering(...lines: readonly Line[]) {
  const hasConfirmations = lines.some(([, , confirmed]) => confirmed !== undefined);
  const headers = (["heading", "copiedTo"] as const).map((field) =>
    header("correspondences", field),
  );
  const rows = lines.map((line) => line.map((text) => text ?? null));
  const confirmed = hasConfirmations ? [header("correspondences", "confirmed")] : [];
  return rememberedAnswers(
    workbook({ [tableName("correspondences")]: [[...headers, ...confirmed], ...rows] }),
  );
}

const TWO_YEARS: Rows = [
  ["Settore", "Obiettivo", "Peso 2024", "Peso 2025", "Esito"],
  ["Tecnico", "Piano asfalti", 10, 60, "Sì"],
  ["Tecnico", "Scuola sicura", 90, 40, "No"],
];

describe("a heading with a year", () => {
  it.each(["Sì", "No"])(
    "is the one of this year, not of last year's sheet; confirmed: %s",
    (was) => {
      const known = remembering(["Peso 2024", "Peso assegnato", was]);
      const { chosen, column } = understoodOf(TWO_YEARS, { ...known, year: 2025 });
      expect(column("assignedWeight")).toEqual([60, 40]);
      const weight = chosen[0]?.source.recognition.header.columns[3];
      expect(weight).toMatchObject({ field: "assignedWeight", evidence: "period", rivals: [2] });
    },
  );

  it("that means nothing to us is found again a year later", () => {
    const rows = withColumns(["Quotazione 2025", 70, 80]);
    const known = remembering(["Quotazione 2024", "Grado di raggiungimento %", "Sì"]);
    const { doubts, column } = understoodOf(rows, { ...known, year: 2025 });
    expect([doubts, column("grade")]).toEqual([[], [70, 80]]);
  });

  it("of last year alone on this year's sheet is asked about", () => {
    const rows = withColumns(["Esito 2024", "Sì", "No"]);
    const known = remembering(["Esito 2024", "Esito", "Sì"]);
    expect(understoodOf(rows, { ...known, year: 2025 }).doubts).toMatchObject([
      { heading: "Esito 2024", caveat: "otherYear" },
    ]);
  });

  it("of June, confirmed for a monitoring, does not outdo December", () => {
    const rows = withColumns(
      ["% raggiungimento al 30/06/2025", 5, 6],
      ["% raggiungimento al 31/12/2025", 70, 80],
    );
    const known = remembering([
      "% raggiungimento al 30/06/2024",
      "Grado di raggiungimento %",
      "Sì",
    ]);
    expect(understoodOf(rows, { ...known, year: 2025 }).column("grade")).toEqual([70, 80]);
  });
});

describe("what was copied before", () => {
  const points = withColumns(["Risultato", 60, 20]);

  it("is as answered where the user had said it", () => {
    const known = remembering(["Risultato", "Punti ottenuti", "Sì"]);
    const { chosen, doubts, column } = understoodOf(points, known);
    expect([doubts, column("grade")]).toEqual([[], [100, 50]]);
    expect(chosen[0]?.source.recognition.header.columns[3]?.evidence).toBe("answer");
  });

  it.each([["No"], [undefined]])("is asked again where it was only proposed: %s", (was) => {
    const line: Line =
      was === undefined ? ["Risultato", "Punti ottenuti"] : ["Risultato", "Punti ottenuti", was];
    const { chosen, doubts } = understoodOf(points, remembering(line));
    expect(doubts).toMatchObject([{ heading: "Risultato", field: "points" }]);
    expect(chosen[0]?.source.recognition.header.columns[3]?.evidence).toBe("values");
  });

  it("is a proposal where the heading says nothing to us, and a question where it changes figures", () => {
    const rows = withColumns(["Quotazione", 70, 80], ["Chi", "Rossi", "Verdi"]);
    const known = remembering(
      ["Quotazione", "Grado di raggiungimento %", "No"],
      ["Chi", "Responsabile", "No"],
    );
    const { chosen, doubts } = understoodOf(rows, known);
    expect(doubts).toMatchObject([{ heading: "Quotazione", field: "grade" }]);
    const { columns } = chosen[0]?.source.recognition.header ?? { columns: [] };
    expect(columns.slice(3).map(({ field, evidence }) => [field, evidence])).toEqual([
      ["grade", "remembered"],
      ["owner", "remembered"],
    ]);
  });

  it("is not copied where the user had said so", () => {
    const known = remembering(["Risultato", "Non copiata", "Sì"]);
    const { doubts, column } = understoodOf(points, known);
    expect([doubts, column("grade")]).toEqual([[], [null, null]]);
  });

  it("of a word is known where it was explained, and asked again where it was only usual", () => {
    const known = remembering(
      ["in linea", "Esito: Raggiunto"],
      ["completato", "Esito: Raggiunto", "No"],
      ["ok", "Esito: Raggiunto", "Sì"],
    );
    expect(known.outcomes).toEqual({ "in linea": "achieved", ok: "achieved" });
  });
});
