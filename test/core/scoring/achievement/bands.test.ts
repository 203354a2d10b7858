import fc from "fast-check";
import { issue } from "../../../../src/core/domain/issue";
import { cellPlace, type BandField } from "../../../../src/core/domain/place";
import type { Band } from "../../../../src/core/domain/measurement";
import type { BeyondTarget } from "../../../../src/core/domain/trend";
import { prepareBand, valueInBand } from "../../../../src/core/scoring/achievement/bands";
import { fixedText } from "../../../../src/core/numeric/decimal";
import { exact, type Exact } from "../../../../src/core/numeric/exact";
import {
  band,
  indicator,
  type BandRowLiteral,
  type IndicatorLiteral,
} from "../../../fixtures/measuring";
import { number, type NumberLiteral } from "../../../fixtures/plan";
import { shown } from "../scored";
import { measuredAlone } from "./measuredAlone";

/** Rules.md §8: 0–11 → 0, 12–24 → 25 and so on, as people write whole numbers. */
const MONTHS: readonly BandRowLiteral[] = [
  [0, 11, 0],
  [12, 24, 25],
  [25, 36, 50],
  [37, 48, 75],
  [49, 60, 100],
];

function mapped(rows: readonly BandRowLiteral[], x: NumberLiteral): string {
  const { prepared } = prepareBand(band("actual", ...rows));
  if (prepared === null) return "unusable";
  const found = valueInBand(prepared, number(x));
  return found === null ? "outside" : fixedText(found.value, 2);
}

function codes(...rows: readonly BandRowLiteral[]): readonly string[] {
  return prepareBand(band("actual", ...rows)).issues.map(({ code }) => code);
}

const bandCell = (row: number, field: BandField) => cellPlace("bands", row, field);

describe("the rows of a band", () => {
  it("give the values of the worked figures", () => {
    const values = [11, 12, 24, 25, 37, 49, 60].map((x) => mapped(MONTHS, x));
    expect(values).toEqual(["0.00", "25.00", "25.00", "50.00", "75.00", "100.00", "100.00"]);
  });

  it("map nothing outside the first and the last bound", () => {
    expect(mapped(MONTHS, "-0.01")).toBe("outside");
    expect(mapped(MONTHS, "60.01")).toBe("outside");
    expect(mapped(MONTHS, 0)).toBe("0.00");
  });

  it("reach up to the next one where a gap of at most 1 was left, and say so", () => {
    expect(codes([0, 11, 0], [12, 24, 25])).toEqual(["band-gap-closed"]);
    expect(mapped(MONTHS, "11.99")).toBe("0.00");
  });

  it("refuse a wider gap, an overlap, two that begin alike, and one that ends before it begins", () => {
    expect(codes([0, 11, 0], ["12.01", 24, 25])).toEqual(["band-gap"]);
    expect(codes([0, 12, 0], ["11.99", 24, 25])).toEqual(["band-rows-overlap"]);
    expect(codes([0, null, 0], [0, 24, 25])).toEqual(["band-rows-overlap"]);
    expect(codes([5, 4, 0])).toEqual(["band-row-reversed"]);
    expect(mapped([[5, 4, 0]], 5)).toBe("unusable");
    expect(
      mapped(
        [
          [0, 1, 100],
          [5, 4, 0],
        ],
        0,
      ),
    ).toBe("unusable");
  });

  it("name the band and the bounds on the cell to look at", () => {
    const issuesOf = (...rows: readonly BandRowLiteral[]) =>
      prepareBand(band("actual", ...rows)).issues;
    const told = (from: number, to: number | null, next: Exact | null) => ({
      band: "Tempi",
      from: exact(from),
      to: to === null ? null : exact(to),
      next,
    });
    expect(issuesOf([0, 11, 0], [12, 24, 25])).toEqual([
      { code: "band-gap-closed", params: told(0, 11, exact(12)), place: bandCell(0, "to") },
    ]);
    expect(issuesOf([20, 24, 25], [0, 11, 0])).toEqual([
      { code: "band-gap", params: told(0, 11, exact(20)), place: bandCell(1, "to") },
    ]);
    expect(issuesOf([0, null, 0], [0, 24, 25])).toEqual([
      { code: "band-rows-overlap", params: told(0, null, exact(0)), place: bandCell(0, "from") },
    ]);
    expect(issuesOf([5, 4, 0])).toEqual([
      { code: "band-row-reversed", params: told(5, 4, null), place: bandCell(0, "to") },
    ]);
    expect(issuesOf([5, 5, 0, 10])).toEqual([
      {
        code: "band-slope-without-width",
        params: { band: "Tempi" },
        place: bandCell(0, "toValue"),
      },
    ]);
  });

  it("are none of a band without rows, or of one that could not be read", () => {
    expect(prepareBand(band("actual"))).toEqual({ prepared: null, issues: [] });
    const faults = [issue("band-slope-without-width", { band: "Tempi" }, null)];
    const unread = { ...band("actual", [0, 1, 50]), faults };
    expect(prepareBand(unread)).toEqual({ prepared: null, issues: faults });
  });

  it("rise in a line from one value to the other", () => {
    const slope: readonly BandRowLiteral[] = [
      [0, 50, 0, 40],
      [50, 100, 60, 100],
    ];
    expect(mapped(slope, 25)).toBe("20.00");
    expect(mapped(slope, "49.99")).toBe("39.99");
    expect(mapped(slope, 50)).toBe("60.00");
    expect(mapped(slope, 100)).toBe("100.00");
  });

  it("reach the next bound with their slope where a gap is closed", () => {
    expect(
      mapped(
        [
          [0, 9, 0, 100],
          [10, 20, 0],
        ],
        "9.5",
      ),
    ).toBe("95.00");
  });

  it("go on without end, or up to the next one, where A is empty", () => {
    const open: readonly BandRowLiteral[] = [
      [0, null, 0, 50],
      [10, null, 100],
    ];
    expect(codes(...open)).toEqual([]);
    expect(mapped(open, 5)).toBe("25.00");
    expect(mapped(open, 1_000_000)).toBe("100.00");
  });

  it("refuse a slope without width", () => {
    expect(codes([0, null, 0, 50])).toEqual(["band-slope-without-width"]);
    expect(codes([0, 10, 0], [10, 10, 20, 30])).toEqual(["band-slope-without-width"]);
    expect(codes([0, 10, 0], [10, 10, 20])).toEqual([]);
    expect(
      mapped(
        [
          [0, 10, 0],
          [10, 10, 20],
        ],
        10,
      ),
    ).toBe("20.00");
  });

  it("are held within 0 and 100", () => {
    expect(mapped([[0, 10, -20, 120]], 0)).toBe("0.00");
    expect(mapped([[0, 10, -20, 120]], 10)).toBe("100.00");
  });

  it("map every value between their bounds, in whatever order they are written", () => {
    const cuts = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        cuts,
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 }),
        fc.nat(1000),
        (points, values, share) => {
          const sorted = [...points].sort((a, b) => a - b);
          const rows = sorted
            .slice(0, -1)
            .map((from, at): BandRowLiteral => [from, sorted[at + 1] ?? from, values[at] ?? 0]);
          const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
          const x = exact(low * 1000 + (high - low) * share, 1000);
          const there = mapped(rows, x);
          expect(there).not.toBe("outside");
          expect(mapped([...rows].reverse(), x)).toBe(there);
        },
      ),
    );
  });
});

describe("a band on an indicator", () => {
  const STEPS = band("achievement", [0, 50, 0], [50, 90, 50], [90, 100, 100]);

  function achieved(literal: IndicatorLiteral, beyondTarget: BeyondTarget | null = null): string {
    const preparedBand = (one: Band) => prepareBand(one).prepared;
    const rules = { decimals: 2, beyondTarget, preparedBand };
    const { evaluation, fault } = measuredAlone(indicator(literal), rules);
    return fault?.code ?? shown(evaluation.achievement);
  }

  it("maps the achievement, rounded first", () => {
    expect(achieved({ trend: "increasing", target: 20, actual: 18, band: STEPS })).toBe("100.00");
    // 89.996 is printed 90.00.
    expect(achieved({ trend: "increasing", target: 1000, actual: "899.96", band: STEPS })).toBe(
      "100.00",
    );
    expect(achieved({ trend: "increasing", target: 1000, actual: "899.94", band: STEPS })).toBe(
      "50.00",
    );
    expect(achieved({ trend: "yesNo", actual: false, band: STEPS })).toBe("0.00");
  });

  it("maps the actual as it was given, and needs neither target nor formula", () => {
    const onActual = band("actual", ...MONTHS);
    expect(achieved({ trend: "decreasing", actual: 25, band: onActual })).toBe("50.00");
    expect(achieved({ trend: null, actual: 37, band: onActual })).toBe("75.00");
    expect(achieved({ trend: null, actual: 61, band: onActual })).toBe("value-outside-band");
  });

  it("maps a ratio as it is printed", () => {
    const onActual = band("actual", [0, 60, 4], ["60.01", "80", 3], ["80.01", 100, 2]);
    // 80.006 is 80.01 first.
    expect(achieved({ trend: null, actual: [40003, 50000], band: onActual })).toBe("2.00");
  });

  it("maps the days late of a date", () => {
    const days = band("actual", [-400, 0, 100], [1, 10, 50], [11, null, 0]);
    const late = { trend: "date", target: "2024-12-31", band: days } as const;
    expect(achieved({ ...late, actual: "2024-12-31" })).toBe("100.00");
    expect(achieved({ ...late, actual: "2025-01-01" })).toBe("50.00");
    expect(achieved({ ...late, actual: "2025-01-11" })).toBe("0.00");
  });

  it("maps the deviation", () => {
    const onDeviation = band("deviation", [-100, 0, 100], [0, 100, 0]);
    expect(achieved({ trend: null, target: 30, actual: 29, band: onDeviation })).toBe("100.00");
    expect(achieved({ trend: null, target: 30, actual: 30, band: onDeviation })).toBe("0.00");
    expect(achieved({ trend: null, actual: 30, band: onDeviation })).toBe(
      "indicator-target-missing",
    );
    expect(achieved({ trend: "range", target: [1, 2], actual: 1, band: onDeviation })).toBe(
      "band-needs-number",
    );
    expect(achieved({ trend: "yesNo", actual: true, band: onDeviation })).toBe("band-needs-number");
  });

  it("maps what goes beyond 100 where the achievement has no limit", () => {
    const beyond = band(
      "unboundedAchievement",
      [0, 100, 0, 80],
      [100, 120, 80, 100],
      [120, null, 100],
    );
    expect(achieved({ trend: "increasing", target: 10, actual: 11, band: beyond })).toBe("90.00");
    expect(achieved({ trend: "decreasing", target: 30, actual: 27, band: beyond }, "linear")).toBe(
      "90.00",
    );
    expect(achieved({ trend: "decreasing", target: 30, actual: 25, band: beyond }, "inverse")).toBe(
      "100.00",
    );
    expect(achieved({ trend: "decreasing", target: 30, actual: 30, band: beyond })).toBe("80.00");
    expect(achieved({ trend: "decreasing", target: 30, actual: 27, band: beyond }, "zero")).toBe(
      "80.00",
    );
    expect(achieved({ trend: "decreasing", target: 30, actual: 27, band: beyond })).toBe(
      "beyond-target-not-chosen",
    );
  });

  it("takes the end of its last row where the inverse has no value", () => {
    const closed = band("unboundedAchievement", [0, 100, 0, 80], [100, 120, 80, 95]);
    for (const actual of [0, -1]) {
      expect(achieved({ trend: "decreasing", target: 30, actual, band: closed }, "inverse")).toBe(
        "95.00",
      );
    }
  });

  it("that cannot be used measures nothing, and is told where it is", () => {
    const broken = band("actual", [5, 4, 0]);
    expect(achieved({ trend: null, actual: 5, band: broken })).toBe("n.d.");
  });

  const rules = {
    decimals: 2,
    beyondTarget: null,
    preparedBand: (one: Band) => prepareBand(one).prepared,
  };
  const place = (field: "band" | "target" | "actual" | "numerator") =>
    cellPlace("indicators", 0, field);

  it("is told of on the cell of the indicator, with its name and the value", () => {
    const onActual = band("actual", [0, 60, 4]);
    const onDeviation = band("deviation", [-100, 0, 100]);
    const faultOf = (literal: IndicatorLiteral) => {
      const { fault, evaluation } = measuredAlone(indicator(literal), rules);
      expect(evaluation.achievement).toBeNull();
      return fault;
    };
    expect(faultOf({ trend: null, actual: 61, band: onActual })).toEqual({
      code: "value-outside-band",
      params: { band: "Tempi", subject: "actual", value: exact(61) },
      place: place("actual"),
    });
    expect(faultOf({ trend: null, actual: [70, 100], band: onActual })).toEqual({
      code: "value-outside-band",
      params: { band: "Tempi", subject: "actual", value: exact(70) },
      place: place("numerator"),
    });
    const late = { trend: "date", target: "2024-12-01", actual: "2024-12-31" } as const;
    expect(faultOf({ ...late, band: band("actual", [0, 20, 4]) })?.params).toEqual({
      band: "Tempi",
      subject: "daysLate",
      value: exact(30),
    });
    expect(faultOf({ trend: "yesNo", actual: true, band: onActual })).toEqual({
      code: "band-needs-number",
      params: { band: "Tempi" },
      place: place("band"),
    });
    expect(faultOf({ trend: null, actual: 30, band: onDeviation })).toEqual({
      code: "indicator-target-missing",
      params: { indicator: "Indicatore 1" },
      place: place("target"),
    });
  });

  it("explains its value by its row and by what was looked up in it", () => {
    const literal = { trend: "increasing", target: 20, actual: 18, band: STEPS } as const;
    const { evaluation } = measuredAlone(indicator(literal), rules);
    expect(evaluation.achievement?.trace).toMatchObject({
      formula: "increasing",
      unbounded: exact(90),
      band: { name: "Tempi", subject: "achievement", x: exact(90), step: STEPS.rows[2] },
    });
    expect(evaluation.deviation?.trace).toEqual({ rule: "deviation" });
  });
});

it("an indicator that could not be read has no figure, and no fault is told again", () => {
  const faults = [issue("indicator-target-missing", { indicator: "Boh" }, null)];
  const unread = { ...indicator({ trend: "increasing", target: 1, actual: 1 }), faults };
  const rules = { decimals: 2, beyondTarget: null, preparedBand: () => null };
  expect(measuredAlone(unread, rules)).toEqual({
    evaluation: { indicator: unread, achievement: null, deviation: null },
    fault: null,
  });
});
