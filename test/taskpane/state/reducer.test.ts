import { refusal } from "../../../src/core/workbook/refusal";
import type { Fault, Job, PaneState, Ready } from "../../../src/taskpane/state/paneState";
import { reducePane, type Answer, type PaneEvent } from "../../../src/taskpane/state/reducer";
import { checkedSmallPlan } from "../checkedSmallPlan";

const CHECK: Job = { kind: "check" };
const RESTORE: Job = {
  kind: "restore",
  choice: { command: "answers", confirmed: [], liftsFilters: true },
};
const STARTING: PaneState = { kind: "starting" };

function after(state: PaneState, ...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reducePane, state);
}

function answered(answer: Answer, token = 1): PaneEvent {
  return { kind: "answered", token, answer };
}

describe("the states of the pane", () => {
  let ready: Ready;
  let checked: Answer;
  beforeAll(async () => {
    const check = await checkedSmallPlan();
    ready = {
      kind: "ready",
      check,
      issues: [],
      stopped: null,
      hasChanged: false,
      couldNotRecheck: false,
    };
    checked = { kind: "check", check: { ...check, kind: "checked" } };
  });

  it("is ready after a check, and has its first use where there are no tables", () => {
    const checking = after(STARTING, { kind: "started", token: 1, job: CHECK });
    expect(after(checking, answered(checked)).kind).toBe("ready");
    const noTables = answered({
      kind: "check",
      check: { kind: "noTables", lastCommand: null, renamed: null, found: null },
    });
    expect(after(checking, noTables).kind).toBe("firstUse");
  });

  it("goes back to where it was when a work is left, and drops its late answer", () => {
    const left = after(
      ready,
      { kind: "started", token: 1, job: CHECK },
      { kind: "left", token: 1 },
    );
    expect(left).toEqual(ready);
    expect(after(left, answered(checked))).toBe(left);
  });

  it("drops the answer of an earlier work while a later one is under way", () => {
    const second = after(
      ready,
      { kind: "started", token: 1, job: CHECK },
      { kind: "left", token: 1 },
      { kind: "started", token: 2, job: RESTORE },
    );
    expect(after(second, answered(checked, 1))).toBe(second);
  });

  it.each(["writing", "puttingBack"] as const)("cannot be left any more while %s", (step) => {
    const working = after(
      ready,
      { kind: "started", token: 1, job: RESTORE },
      { kind: "stepped", token: 1, step },
    );
    expect(after(working, { kind: "left", token: 1 })).toBe(working);
  });

  it("begins no second work", () => {
    const working = after(ready, { kind: "started", token: 1, job: CHECK });
    expect(after(working, { kind: "started", token: 2, job: RESTORE })).toBe(working);
  });

  it("remembers changes that somebody made during a work, whether it ends or is left", () => {
    const changed = after(
      ready,
      { kind: "started", token: 1, job: CHECK },
      { kind: "dataChanged" },
    );
    expect(after(changed, answered(checked))).toMatchObject({ kind: "ready", hasChanged: true });
    expect(after(changed, { kind: "left", token: 1 })).toEqual({ ...ready, hasChanged: true });
  });

  it("asks before it overwrites changes, with the agreement already given, and goes back on a no", () => {
    const changed = [{ kind: "value", table: "Parametri", name: "Ente" }] as const;
    const asking = after(
      ready,
      { kind: "started", token: 1, job: RESTORE },
      answered({
        kind: "restore",
        restoring: { kind: "changedSince", command: "answers", changed },
      }),
    );
    expect(asking).toMatchObject({
      kind: "restoreAsk",
      choice: { command: "answers", confirmed: changed, liftsFilters: true },
    });
    expect(after(asking, { kind: "wentBack" })).toEqual(ready);
  });

  it("keeps what was asked for beside its refusal, to ask for it again", () => {
    const refused = refusal("sheetProtected", "Obiettivi");
    const state = after(
      ready,
      { kind: "started", token: 1, job: RESTORE },
      answered({ kind: "refusal", refusal: refused }),
    );
    expect(state).toEqual({ kind: "refused", refusal: refused, job: RESTORE, before: ready });
  });

  it("goes back from a refusal to where the work was asked for, however often it was tried", () => {
    const refused = refusal("sheetProtected", "Obiettivi");
    const again = (token: number): readonly PaneEvent[] => [
      { kind: "started", token, job: RESTORE },
      { kind: "answered", token, answer: { kind: "refusal", refusal: refused } },
    ];
    expect(after(ready, ...again(1), ...again(2), { kind: "wentBack" })).toEqual(ready);
  });

  it("shows a fault, and nothing leads out of it", () => {
    const fault: Fault = { kind: "fault", cause: "ours", diagnostic: "here" };
    const state = after(
      ready,
      { kind: "started", token: 1, job: CHECK },
      { kind: "failed", token: 1, fault },
    );
    expect(state).toBe(fault);
    expect(after(state, { kind: "started", token: 2, job: CHECK })).toBe(fault);
  });

  it("says that nothing was written after a calculation that found errors", () => {
    const { check } = ready;
    const choice = {
      isDraft: false,
      liftsFilters: false,
      takesOtherNames: false,
      makesProspetto: false,
      writesWithoutRestorePoint: false,
    };
    const state = after(
      ready,
      { kind: "started", token: 1, job: { kind: "calculate", choice } },
      answered({ kind: "calculate", end: { kind: "stopped", check, issues: [] } }),
    );
    expect(state).toMatchObject({ kind: "ready", stopped: choice });
  });
});
