import type { Indicator } from "../../../../src/core/domain/measurement";
import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { createLocator } from "../../../../src/core/sheet/reading/locate";
import { workbook, type CellLiteral } from "../../../fixtures/snapshot";
import { number } from "../../../fixtures/plan";
import { CHOSEN, issuesOf } from "./issuesOf";

const HEADERS = [
  "Codice obiettivo",
  "Andamento atteso",
  "Target",
  "Valore a consuntivo",
  "Numeratore",
  "Denominatore",
  "Peso",
  "Fascia",
];

const BANDS = [
  ["Fascia", "Si applica a", "Da", "A", "Valore da", "Valore a"],
  ["Tempi", "Valore", 0, 30, 100, null],
  ["Tempi", null, 31, null, 0, null],
];

function withRow(...row: readonly CellLiteral[]) {
  return workbook({
    Parametri: CHOSEN,
    Obiettivi: [
      ["Codice", "Settore/servizio", "Ob. operativo"],
      [1, "Uno", "a"],
    ],
    Indicatori: [HEADERS, [1, ...row]],
    FasceDiPunteggio: BANDS,
  });
}

function theIndicator(...row: readonly CellLiteral[]): Indicator {
  const measurement = readWorkbook(withRow(...row)).plan?.objectives[0]?.measurement;
  if (measurement?.source !== "indicators" || !measurement.rows[0]) throw new Error("no indicator");
  return measurement.rows[0];
}

/** Faults as "code cell". */
function faultsOf(...row: readonly CellLiteral[]): readonly string[] {
  const locate = createLocator(withRow(...row));
  return theIndicator(...row).faults.map(
    ({ code, place }) => `${code} ${(place && locate(place).cell) ?? "-"}`,
  );
}

const amount = (value: number, isPercent = false) => ({
  kind: "amount",
  value: number(value),
  isPercent,
});

describe("a row of Indicatori", () => {
  it("is read by its trend", () => {
    expect(theIndicator("Crescente", 20, 18).values).toEqual({
      kind: "number",
      trend: "increasing",
      target: amount(20),
      start: null,
      actual: amount(18),
    });
    expect(theIndicator("Sì/No", null, "sì").values).toEqual({
      kind: "yesNo",
      target: true,
      actual: true,
    });
    expect(theIndicator("Data", "31/12/2024", { date: 45657 }).values).toEqual({
      kind: "date",
      target: { year: 2024, month: 12, day: 31 },
      actual: { year: 2024, month: 12, day: 31 },
    });
  });

  it.each(["10..12", "10–12", "10 - 12", "da 10 a 12"])("understands the range %p", (text) => {
    const range = { from: amount(10), to: amount(12) };
    expect(theIndicator("Intervallo", text, 11).values).toMatchObject({ target: range });
  });

  it("understands a range below zero", () => {
    const range = { from: amount(-5), to: amount(5) };
    expect(theIndicator("Intervallo", "-5..5", 1).values).toMatchObject({ target: range });
    expect(theIndicator("Intervallo", "da -5 a 5", 1).values).toMatchObject({ target: range });
  });

  it("explains a range that is none, that Excel took for a day, or that is reversed", () => {
    expect(faultsOf("Intervallo", "circa 10", 11)).toEqual(["range-unreadable Indicatori!C2"]);
    expect(faultsOf("Intervallo", "12..10", 11)).toEqual(["range-unreadable Indicatori!C2"]);
    expect(faultsOf("Intervallo", { date: 45636 }, 11)).toEqual(["range-is-date Indicatori!C2"]);
  });

  it.each<[string, "atLeast" | "atMost", number]>([
    ["≥ 95", "atLeast", 95],
    ["almeno 95", "atLeast", 95],
    ["> 95%", "atLeast", 95],
    ["≤ 3", "atMost", 3],
    ["max 3", "atMost", 3],
    ["entro 30", "atMost", 30],
  ])("takes the trend from the target %p", (text, trend, value) => {
    const { values, faults } = theIndicator(null, text, 1);
    expect(values).toMatchObject({ trend, target: { value: number(value) } });
    expect(faults.filter(({ code }) => code !== "percentages-mixed")).toEqual([]);
  });

  it("refuses a sign that disagrees with its trend, and takes one that agrees", () => {
    expect(faultsOf("Crescente", "≥ 95", 90)).toEqual(["target-sign-disagrees Indicatori!C2"]);
    expect(faultsOf("Almeno", "≥ 95", 90)).toEqual([]);
  });

  it("asks for a trend only where there is an actual", () => {
    expect(faultsOf(null, 20, 18)).toEqual(["trend-missing Indicatori!D2"]);
    expect(faultsOf(null, "n. 3 incontri", null)).toEqual([]);
    expect(faultsOf("Cresce", 20, 18)).toEqual(["value-not-in-list Indicatori!B2"]);
  });

  it("is a ratio where there is no actual, and awaits the half that is missing", () => {
    expect(theIndicator("Almeno", 95, null, 19, 20).values).toMatchObject({
      actual: { numerator: number(19), denominator: number(20) },
    });
    const half = theIndicator("Almeno", 95, null, 19, null);
    expect(half.values).toMatchObject({ actual: null });
    expect(half.awaits).toMatchObject({ field: "denominator" });
    expect(theIndicator("Almeno", 95).awaits).toMatchObject({ field: "actual" });
  });

  it("warns of percentages beside plain numbers, which is no fault that stops the row", () => {
    const warned = (...row: readonly CellLiteral[]) =>
      readWorkbook(withRow(...row)).issues.map(({ code }) => code);
    expect(warned("Almeno", { percent: 0.95 }, 90)).toEqual(["percentages-mixed"]);
    expect(faultsOf("Almeno", { percent: 0.95 }, 90)).toEqual([]);
    expect(warned("Almeno", { percent: 0.95 }, { percent: 0.9 })).toEqual([]);
    expect(warned("Almeno", { percent: 0.95 }, 0)).toEqual([]);
  });

  it("keeps what cannot be read with its cell", () => {
    expect(faultsOf("Crescente", 20, "molti")).toEqual(["number-unreadable Indicatori!D2"]);
    expect(faultsOf("Crescente", 20, { error: "#N/A" })).toEqual(["excel-error Indicatori!D2"]);
    expect(faultsOf("Crescente", 20, 1, null, null, "uno")).toEqual([
      "number-unreadable Indicatori!G2",
    ]);
    expect(faultsOf("Data", "31/12/2024", "presto")).toEqual(["date-unreadable Indicatori!D2"]);
  });

  it("needs no trend under a band that judges its actual", () => {
    const { values, band, faults } = theIndicator(
      null,
      "n. 30 giorni",
      25,
      null,
      null,
      null,
      "tempi",
    );
    expect(faults).toEqual([]);
    expect(values).toMatchObject({ trend: null, target: null, actual: amount(25) });
    expect(band).toMatchObject({ name: "Tempi", subject: "actual" });
  });

  it("may not name a band that is not there", () => {
    const snapshot = withRow("Almeno", 1, 1, null, null, null, "Tempo");
    expect(issuesOf(snapshot)).toEqual(["band-unknown Indicatori!H2"]);
  });
});
