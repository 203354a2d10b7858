import { exact } from "../../../src/core/numeric/exact";
import type { Indicator, IndicatorValues } from "../../../src/core/domain/measurement";
import type { BeyondTarget } from "../../../src/core/domain/trend";
import { prepareBand } from "../../../src/core/scoring/achievement/bands";
import { measureIndicator } from "../../../src/core/scoring/achievement/indicators";
import { traceSentence } from "../../../src/locale/it/traces";
import { band, indicator, type IndicatorLiteral } from "../../fixtures/measuring";

function sentence(read: Indicator, beyondTarget: BeyondTarget | null = null): string | null {
  const rules = {
    decimals: 2,
    beyondTarget,
    preparedBand: (one: Parameters<typeof prepareBand>[0]) => prepareBand(one).prepared,
  };
  const { achievement } = measureIndicator(read, rules, []);
  return achievement && traceSentence(achievement);
}

/** With a percentage as its actual. */
function inPercent(literal: IndicatorLiteral, value: number): Indicator {
  const typed = indicator(literal);
  const actual = { kind: "amount", value: exact(value), isPercent: true } as const;
  return { ...typed, values: { ...typed.values, actual } as IndicatorValues };
}

it.each<readonly [string, IndicatorLiteral]>([
  ["Consuntivo 18, target 20: 100 × 18 : 20 = 90", { trend: "increasing", target: 20, actual: 18 }],
  [
    "Consuntivo 30 km, target 20: 100 × 30 : 20 = 150, al massimo 100",
    { trend: "increasing", target: 20, actual: 30, unitOfMeasure: " km " },
  ],
  [
    "Consuntivo 18, target 20, partenza 10: 100 × (18 − 10) : (20 − 10) = 80",
    { trend: "increasing", target: 20, start: 10, actual: 18 },
  ],
  // 100 · 2 / 3 is printed, and judged, as 66,67.
  [
    "Consuntivo 66,67, target 60: target raggiunto, 100",
    { trend: "atLeast", target: 60, actual: [2, 3] },
  ],
  [
    "Consuntivo Sì, target No: diverso da quanto atteso, 0",
    { trend: "yesNo", target: false, actual: true },
  ],
  [
    "Consuntivo 30/11/2024, target 31/12/2024: entro la data, 100",
    { trend: "date", target: "2024-12-31", actual: "2024-11-30" },
  ],
  [
    "Consuntivo 9, target da 10 a 12: fuori dall'intervallo, 0",
    { trend: "range", target: [10, 12], actual: 9 },
  ],
  [
    "Consuntivo 3: fascia «Tempi», da 2 a 10, 40",
    { trend: null, actual: 3, band: band("actual", [2, 10, 40]) },
  ],
  [
    "Consuntivo 03/01/2025, target 31/12/2024: giorni di ritardo 3; fascia «Tempi», da 2 a 10, 40",
    {
      trend: "date",
      target: "2024-12-31",
      actual: "2025-01-03",
      band: band("actual", [2, 10, 40]),
    },
  ],
])("tells %s", (expected, literal) => {
  expect(sentence(indicator(literal))).toBe(expected);
});

it("tells a falling indicator by the way that was chosen", () => {
  const fallen = indicator({ trend: "decreasing", target: 30, actual: 32 });
  expect(sentence(fallen, "linear")).toBe(
    "Consuntivo 32, target 30: 100 × (2 × 30 − 32) : 30 = 93,333333…, arrotondato a 93,33",
  );
  expect(sentence(fallen, "inverse")).toBe("Consuntivo 32, target 30: 100 × 30 : 32 = 93,75");
});

it("tells a percentage with its sign, and without the unit of measure", () => {
  const literal = { trend: "atLeast", target: 90, unitOfMeasure: "pratiche" } as const;
  expect(sentence(inPercent(literal, 95))).toBe("Consuntivo 95%, target 90: target raggiunto, 100");
});
