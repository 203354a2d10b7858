/** @jest-environment jsdom */
import type { Check } from "../../src/app/check";
import { success } from "../../src/core/workbook/result";
import type { PaneCommands, Progress } from "../../src/taskpane/commands";
import type { PaneEvent } from "../../src/taskpane/state/reducer";
import { createJobRunner } from "../../src/taskpane/jobRunner";

const NO_TABLES: Check = { kind: "noTables", lastCommand: null, renamed: null, found: null };

/** A job runner with one command, the check; it ends when the test says so. */
function working() {
  const events: PaneEvent[] = [];
  let end = (): void => undefined;
  let progress: Progress | null = null;
  const check: PaneCommands["check"] = (given) => {
    progress = given;
    return new Promise((resolve) => {
      end = () => {
        resolve(success(NO_TABLES));
      };
    });
  };
  const never = () => Promise.reject(new Error("not asked for here"));
  const worker = createJobRunner(
    {
      check,
      calculate: never,
      restore: never,
      setUp: never,
      select: never,
      readSelectedRow: never,
      copy: () => false,
      followChanges: () => () => undefined,
      renameTable: never,
      remember: never,
      download: null,
      newWorkbook: never,
      openWorkbook: null,
      offersExample: false,
      openWithFile: null,
      prepareNext: () => undefined,
    },
    (event) => events.push(event),
  );
  worker.start({ kind: "check" });
  return {
    worker,
    kinds: () => events.map(({ kind }) => kind),
    end: () => {
      end();
    },
    progress: () => {
      if (progress === null) throw new Error("the work has not begun");
      return progress;
    },
  };
}

describe("a work of the pane", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("shows nothing when it is over within half a second", async () => {
    const { kinds, end } = working();
    await jest.advanceTimersByTimeAsync(499);
    end();
    await jest.advanceTimersByTimeAsync(2000);
    expect(kinds()).toEqual(["started", "answered"]);
  });

  it("stays in sight for half a second once it is shown", async () => {
    const { kinds, end } = working();
    await jest.advanceTimersByTimeAsync(501);
    end();
    await jest.advanceTimersByTimeAsync(400);
    expect(kinds()).toEqual(["started", "tookLong"]);
    await jest.advanceTimersByTimeAsync(100);
    expect(kinds()).toEqual(["started", "tookLong", "answered"]);
  });

  it("is told to stop when it is left, and what it answers is not passed on", async () => {
    const { worker, kinds, end, progress } = working();
    worker.leave();
    expect(progress().signal.aborted).toBe(true);
    end();
    await jest.advanceTimersByTimeAsync(2000);
    expect(kinds()).toEqual(["started", "left"]);
  });

  it("cannot be left once it writes", () => {
    const { worker, kinds, progress } = working();
    progress().tell("writing");
    worker.leave();
    expect(progress().signal.aborted).toBe(false);
    expect(kinds()).toEqual(["started", "stepped"]);
  });

  it("is the only one at a time", () => {
    const { worker, kinds } = working();
    worker.start({ kind: "check" });
    expect(kinds()).toEqual(["started"]);
  });
});
