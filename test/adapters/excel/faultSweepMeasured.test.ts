import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HOST_ERROR_CODES } from "../../../tools/emulated-excel/protocol/hostError";
import { tableOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { openStage, type Stage, type Trial } from "./faultSweep";

// The plan that uses every rule: its run also writes Raggiungimento %, Scostamento and Grado misurato %. Fewer failures
// than in faultSweep.test, over more tables.

const FILE = join(__dirname, "..", "..", "..", "samples", "borgo-esempio-2025.xlsx");
/** So many places at which the writing is broken off. */
const PLACES = 12;

describe("a plan with indicators, activities, bands and scales", () => {
  let stage: Stage;
  let last: number;

  beforeAll(async () => {
    stage = await openStage(readFileSync(FILE));
    last = stage.actions.length;
  });

  function expectAll(trials: readonly Trial[], ...wanted: readonly Trial["outcome"][]): void {
    expect(trials.flatMap(({ complaint }) => complaint ?? [])).toEqual([]);
    expect(trials.filter(({ outcome }) => !wanted.includes(outcome))).toEqual([]);
  }

  it("writes the columns of its measurements", () => {
    const headers = (table: string) => tableOf(stage.excel, table).columns.map(({ name }) => name);
    expect(headers("Indicatori")).toEqual(
      expect.arrayContaining(["Raggiungimento %", "Scostamento"]),
    );
    expect(headers("Obiettivi")).toContain("Grado misurato %");
    expect(last).toBeLessThanOrEqual(7);
  });

  it("is as before when a batch that only reads fails, before or after it is carried out", async () => {
    const trials: Trial[] = [];
    for (let batch = 1; batch < last; batch += 1) {
      for (const moment of ["before", "after"] as const) {
        trials.push(
          await stage.tryOut((faults) => {
            faults.failBatch(batch, "GeneralException", moment);
          }),
        );
      }
    }
    expectAll(trials, "asBefore");
  });

  it("is put back as before when the writing fails in the middle, whatever the code", async () => {
    const actionIndex = Math.floor((stage.actions[last - 1] ?? 0) / 2);
    const trials: Trial[] = [];
    for (const code of HOST_ERROR_CODES) {
      trials.push(
        await stage.tryOut((faults) => {
          faults.failBatch(last, code, { actionIndex });
        }),
      );
    }
    expectAll(trials, "asBefore");
    expect([...new Set(trials.map(({ code }) => code))]).toEqual(["failedAndUndone"]);
  });

  it("is as before or wholly calculated wherever in the writing Excel breaks off", async () => {
    const actions = stage.actions[last - 1] ?? 0;
    const trials: Trial[] = [];
    for (let place = 1; place <= PLACES; place += 1) {
      const actionIndex = Math.floor((actions * place) / (PLACES + 1));
      trials.push(
        await stage.tryOut((faults) => {
          faults.failBatch(last, "GeneralException", { actionIndex });
        }),
      );
    }
    expectAll(trials, "asBefore", "complete");
  });
});
