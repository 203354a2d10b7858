import {
  HOST_ERROR_CODES,
  type HostErrorCode,
} from "../../../tools/emulated-excel/protocol/hostError";
import type { CalculationRequest } from "../../../src/app/calculate";
import { smallPlan } from "../../fixtures/smallPlan";
import { workbookFile, type FileTables } from "../../fixtures/workbookFile";
import { openStage, type Stage, type Trial } from "./faultSweep";
import { calculatedAndEdited } from "./faultSweepFiles";

// A failure at every batch of a calculation, with every code that Excel may answer: afterwards the workbook is as
// before, or wholly calculated, or the refusal names what was written and restoring takes it back.

/** While a cell is edited Excel refuses, and takes the same batch later. */
const REPEATED = ["InvalidOperationInCellEditMode"] satisfies readonly HostErrorCode[];
/** An answer that was too large is asked for again in smaller portions, by the batches that read. */
const REPEATED_READING = [
  ...REPEATED,
  "ResponsePayloadSizeLimitExceeded",
] satisfies readonly HostErrorCode[];
const READING = 2;
/** For an Excel that never answers; enough for one that does. */
const TIMEOUT_MS = 1_000;

type Tally = Readonly<Record<Trial["outcome"], number>>;

function tallyOf(trials: readonly Trial[]): Tally {
  const count = (wanted: Trial["outcome"]) =>
    trials.filter(({ outcome }) => outcome === wanted).length;
  return {
    complete: count("complete"),
    asBefore: count("asBefore"),
    restored: count("restored"),
    wrong: count("wrong"),
  };
}

function codesOf(trials: readonly Trial[]): readonly (string | null)[] {
  return [...new Set(trials.map(({ code }) => code))];
}

function expectNothingWrong(trials: readonly Trial[]): void {
  expect(trials.flatMap(({ complaint }) => complaint ?? [])).toEqual([]);
}

/** Of a trial for every code: those that repeat the batch are complete, the others have written nothing. */
function expectAsBeforeBut(repeated: readonly HostErrorCode[], trials: readonly Trial[]): void {
  expectNothingWrong(trials);
  expect(tallyOf(trials)).toEqual({
    complete: repeated.length,
    asBefore: HOST_ERROR_CODES.length - repeated.length,
    restored: 0,
    wrong: 0,
  });
  expect(codesOf(trials)).not.toContain("failedAndUndone");
}

/** A share is written for each row of `Personale`, too. */
function withStaff(): FileTables {
  return {
    ...smallPlan({ "Risultato minimo atteso": 60 }),
    Personale: [
      ["Nominativo", "Settore/servizio", "% di impegno"],
      ["Istruttrice", "Beta", 60],
      ["Istruttrice", "Alfa", 40],
    ],
  };
}

const WITH_PROSPETTO = { makesProspetto: true };

describe.each([
  ["a workbook calculated for the first time", () => Promise.resolve(workbookFile(smallPlan()))],
  ["a workbook calculated before and changed since", () => calculatedAndEdited(smallPlan())],
  [
    "a workbook with people of two units, with its Prospetto",
    () => Promise.resolve(workbookFile(withStaff())),
    WITH_PROSPETTO,
  ],
])("%s", (_title, makeFile, changes: Partial<CalculationRequest> = {}) => {
  let stage: Stage;
  let last: number;

  beforeAll(async () => {
    stage = await openStage(await makeFile(), changes);
    last = stage.actions.length;
  });

  /** Every code at one batch and moment. */
  async function everyCode(
    batch: number,
    moment: "before" | "middle" | "after",
  ): Promise<readonly Trial[]> {
    const half = { actionIndex: Math.floor((stage.actions[batch - 1] ?? 0) / 2) };
    const trials: Trial[] = [];
    for (const code of HOST_ERROR_CODES) {
      const failed = await stage.tryOut((faults) => {
        faults.failBatch(batch, code, moment === "middle" ? half : moment);
      });
      trials.push(failed);
    }
    return trials;
  }

  it("reads in two batches, checks in one and writes in one", () => {
    expect(stage.actions).toHaveLength(4);
  });

  it.each(["before", "middle", "after"] as const)(
    "is as before when a batch that only reads fails (%s), whatever the code",
    async (moment) => {
      for (let batch = 1; batch < last; batch += 1) {
        const trials = await everyCode(batch, moment);
        expectAsBeforeBut(batch <= READING ? REPEATED_READING : REPEATED, trials);
      }
    },
  );

  it("is as before when the writing fails before its first action, whatever the code", async () => {
    const trials = await everyCode(last, "before");
    expectAsBeforeBut(REPEATED, trials);
  });

  it("is put back as before when the writing fails in the middle, whatever the code", async () => {
    const trials = await everyCode(last, "middle");
    expectNothingWrong(trials);
    expect(codesOf(trials)).toEqual(["failedAndUndone"]);
    expect(tallyOf(trials).asBefore).toBe(HOST_ERROR_CODES.length);
  });

  it("is wholly calculated when the writing fails after its last action, whatever the code", async () => {
    const trials = await everyCode(last, "after");
    expectNothingWrong(trials);
    expect(tallyOf(trials).complete).toBe(HOST_ERROR_CODES.length);
  });

  it("is as before or wholly calculated wherever in the writing Excel breaks off", async () => {
    const actions = stage.actions[last - 1] ?? 0;
    const trials: Trial[] = [];
    for (let actionIndex = 1; actionIndex < actions; actionIndex += STRIDE) {
      const failed = await stage.tryOut((faults) => {
        faults.failBatch(last, "GeneralException", { actionIndex });
      });
      trials.push(failed);
    }
    expectNothingWrong(trials);
    const { asBefore, complete } = tallyOf(trials);
    expect(asBefore + complete).toBe(trials.length);
    expect(asBefore).toBeGreaterThan(complete);
  });

  it("tells what was written when Excel fails at the restoring too, and is restored later", async () => {
    const actions = stage.actions[last - 1] ?? 0;
    const trials: Trial[] = [];
    for (const share of [0.1, 0.5, 0.9]) {
      const actionIndex = Math.floor(actions * share);
      // The restoring: a look at what was written, two batches that read, one that looks at a sheet if that is to
      // go, one that checks, one that writes.
      const length = stage.makesSheet && share > 0.1 ? 5 : 4;
      for (let batch = last + 2; batch <= last + 1 + length; batch += 1) {
        for (const moment of ["before", { actionIndex: 15 }] as const) {
          const failed = await stage.tryOut((faults) => {
            faults.failBatch(last, "GeneralException", { actionIndex });
            faults.failBatch(batch, "GeneralException", moment);
          });
          trials.push(failed);
        }
      }
    }
    expectNothingWrong(trials);
    expect(tallyOf(trials).restored).toBe(trials.length);
    expect(codesOf(trials)).toEqual(["partlyWritten"]);
  });

  it("is put back also when the look at what was written fails", async () => {
    const actionIndex = Math.floor((stage.actions[last - 1] ?? 0) / 2);
    const failed = await stage.tryOut((faults) => {
      faults.failBatch(last, "GeneralException", { actionIndex });
      faults.failBatch(last + 1, "GeneralException");
    });
    expect(failed).toEqual({ outcome: "asBefore", code: "failedAndUndone", complaint: null });
  });

  it("is as before or wholly calculated when an answer does not come in time", async () => {
    for (let batch = 1; batch <= last; batch += 1) {
      for (const isDone of [true, false]) {
        for (const answer of ["never", "InvalidOrTimedOutSession", "RequestAborted"] as const) {
          const timedOut = await stage.tryOut((faults) => {
            faults.timeOutBatch(batch, { isDone, answer });
          }, TIMEOUT_MS);
          expect({ batch, isDone, answer, ...timedOut }).toMatchObject({
            complaint: null,
            outcome: isDone && batch === last ? "complete" : "asBefore",
          });
        }
      }
    }
  });
});

/** A prime: the breaks fall on actions of every kind. */
const STRIDE = 23;
