import { asWarning } from "../../../../src/core/domain/severity";
import { issue } from "../../../../src/core/domain/issue";
import { cellPlace } from "../../../../src/core/domain/place";
import { measuredOf, measuringOf } from "../../../../src/core/scoring/achievement/measured";
import {
  band,
  byActivityRows,
  byIndicatorRows,
  type BandRowLiteral,
  type IndicatorLiteral,
} from "../../../fixtures/measuring";
import { plan, type PlanLiteral } from "../../../fixtures/plan";
import { shown } from "../scored";

// Rules.md §3: what is wrong in the tables behind the measurement, and what is told of what does not count.

const FINAL = { phase: "final", isDraft: false } as const;
const FALLING: IndicatorLiteral = { trend: "decreasing", target: 30, actual: 20 };
const RISING: IndicatorLiteral = { trend: "increasing", target: 30, actual: 20 };
const GAP: readonly BandRowLiteral[] = [
  [0, 1, 0],
  [5, 9, 100],
];

function measuredBy(...indicators: readonly IndicatorLiteral[]): PlanLiteral {
  return { objectives: [{ measurement: byIndicatorRows(...indicators) }] };
}

function told(literal: PlanLiteral): readonly string[] {
  return measuringOf(plan(literal)).issues.map(({ code }) => code);
}

describe("a band", () => {
  const whole = band("achievement", [0, null, 50]);

  it("that an indicator names is not called unused", () => {
    expect(told({ ...measuredBy({ ...RISING, band: whole }), bands: [whole] })).toEqual([]);
  });

  it("that only activities could name is unused, and is told on its first row", () => {
    const { issues } = measuringOf(
      plan({ objectives: [{ measurement: byActivityRows({ progress: 50 }) }], bands: [whole] }),
    );
    expect(issues).toEqual([
      issue("band-unused", { band: "Tempi" }, cellPlace("bands", 0, "band")),
    ]);
  });

  it("is told where the whole column is meant when it has no row", () => {
    const empty = { ...whole, rows: [] };
    expect(measuringOf(plan({ bands: [empty] })).issues).toEqual([
      issue("band-unused", { band: "Tempi" }, cellPlace("bands", null, "band")),
    ]);
  });

  it("that is unused stops nothing: its faults are warnings", () => {
    const unused = band("achievement", ...GAP);
    const named = { ...measuredBy({ ...RISING, band: unused }), bands: [unused] };
    const [fault] = measuringOf(plan(named)).issues;
    expect(fault?.code).toBe("band-gap");
    const { issues } = measuringOf(plan({ ...measuredBy(RISING), bands: [unused] }));
    expect(issues.slice(1)).toEqual(fault ? [asWarning(fault)] : []);
    expect(told({ ...measuredBy(RISING), bands: [unused] })).toEqual(["band-unused", "band-gap"]);
  });

  it("of Valutazione sotto il minimo is found by its name, and is not unused", () => {
    const other = { ...band("achievement", [0, null, 0]), name: "Altra" };
    const found = measuringOf(
      plan({ parameters: { belowMinimum: { band: "Tempi" } }, bands: [other, whole] }),
    );
    expect(found.bandBelowMinimum?.band).toBe(whole);
    expect(found.issues.map(({ params }) => params)).toEqual([{ band: "Altra" }]);
    expect(measuringOf(plan({ bands: [whole] })).bandBelowMinimum).toBe(null);
    const missing = plan({ parameters: { belowMinimum: { band: "Nessuna" } }, bands: [whole] });
    expect(measuringOf(missing).bandBelowMinimum).toBe(null);
  });

  it("that cannot be used is none for its indicators", () => {
    const unusable = band("achievement", ...GAP);
    const { rules } = measuringOf(plan({ bands: [unusable, whole] }));
    expect(rules.preparedBand(unusable)).toBe(null);
    expect(rules.preparedBand(whole)?.band).toBe(whole);
    expect(rules.preparedBand({ ...whole })).toBe(null);
  });
});

describe("Grado oltre il target", () => {
  const beyond = { parameters: { beyondTarget: "linear" } } as const;

  it("is told to change nothing where no indicator falls, on its parameter", () => {
    expect(told({ ...measuredBy(RISING), ...beyond })).toEqual(["beyond-target-unused"]);
    expect(told({ ...measuredBy({ trend: "yesNo", actual: true }), ...beyond })).toEqual([
      "beyond-target-unused",
    ]);
    expect(told({ ...measuredBy(RISING, FALLING), ...beyond })).toEqual([]);
    expect(told(measuredBy(RISING))).toEqual([]);
  });
});

describe("what is measured of an objective", () => {
  const { rules } = measuringOf(plan({}));
  const measurement = byIndicatorRows(RISING);
  const of = (literal: NonNullable<PlanLiteral["objectives"]>[number]) => {
    const [objective] = plan({ objectives: [literal] }).objectives;
    if (objective === undefined) throw new Error("no objective");
    return objective;
  };

  it("is nothing without rows, of what is excluded, and in Programmazione", () => {
    expect(shown(measuredOf(of({ measurement }), FINAL, rules)?.achievement ?? null)).toBe("66.67");
    expect(measuredOf(of({}), FINAL, rules)).toBe(null);
    expect(measuredOf(of({ measurement, outcome: "excluded" }), FINAL, rules)).toBe(null);
    const planning = { phase: "planning", isDraft: false } as const;
    expect(measuredOf(of({ measurement }), planning, rules)).toBe(null);
  });

  it("is nothing without figures, unless a Consuntivo is left to them", () => {
    const waiting = byIndicatorRows({ trend: "increasing", target: 30 });
    const pendingIn = (
      literal: NonNullable<PlanLiteral["objectives"]>[number],
      decision: Parameters<typeof measuredOf>[1] = FINAL,
    ) => measuredOf(of({ measurement: waiting, ...literal }), decision, rules)?.pending.length;
    expect(pendingIn({})).toBe(1);
    expect(pendingIn({ outcome: "partlyAchieved" })).toBe(1);
    expect(pendingIn({ outcome: "achieved" })).toBe(undefined);
    expect(pendingIn({ grade: 50 })).toBe(undefined);
    expect(pendingIn({}, { phase: "final", isDraft: true })).toBe(undefined);
    expect(pendingIn({}, { phase: "monitoring", isDraft: false })).toBe(undefined);
  });
});
