import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import { RESTORE_POINT_NAMESPACE, type WriteOperation } from "../../src/core/workbook/plan";
import { refusal } from "../../src/core/workbook/refusal";
import { failure } from "../../src/core/workbook/result";
import { createMemoryGateway } from "../contract/memoryGateway";
import { copyOf, sheetNamed, type MemoryWorkbook } from "../contract/memoryWorkbook";
import {
  breakingGateway,
  BULKY_PACKING,
  calculated,
  lookedAt,
  restored,
  reorder,
  run,
  smallWorkbook,
  type,
} from "./runningWorkbook";

// A host that fails after any number of operations.

const SUMMARY = "Riepilogo 2025";

const STARTS: readonly (readonly [string, () => Promise<MemoryWorkbook>])[] = [
  ["a first run", () => Promise.resolve(smallWorkbook({}, true))],
  ["a second run", secondRun],
];

async function secondRun(): Promise<MemoryWorkbook> {
  const workbook = smallWorkbook({}, true);
  await calculated(workbook);
  type(workbook, "Parametri", "B5", "Assegnati");
  return workbook;
}

/** The operations of the run that the workbook is ready for. */
async function operationsOf(workbook: MemoryWorkbook): Promise<readonly WriteOperation[]> {
  const operations: WriteOperation[] = [];
  const gateway = createMemoryGateway(copyOf(workbook));
  await run(workbook, {
    gateway: {
      ...gateway,
      apply: (plan) => {
        operations.push(...plan.operations);
        return gateway.apply(plan);
      },
    },
  });
  return operations;
}

describe.each(STARTS)("%s that the host breaks off", (_what, start) => {
  it("is undone at once, wherever it was, and says so", async () => {
    const { length } = await operationsOf(await start());
    expect(length).toBeGreaterThan(10);
    for (let done = 0; done <= length; done += 1) {
      const workbook = await start();
      const before = await lookedAt(workbook);
      const sheets = structuredClone(workbook.sheets.find(({ name }) => name === SUMMARY));
      const ran = await run(workbook, { gateway: breakingGateway(workbook, done) });
      expect(ran).toMatchObject({
        ok: false,
        failure: {
          code: "failedAndUndone",
          where: "Obiettivi",
          cause: { code: "partlyWritten", where: "Obiettivi" },
        },
      });
      expect(await lookedAt(workbook)).toEqual(before);
      expect(workbook.sheets.find(({ name }) => name === SUMMARY)).toEqual(sheets);
    }
  });

  it("can be restored later where it could not be undone at once", async () => {
    const operations = await operationsOf(await start());
    for (let done = 1; done <= operations.length; done += 1) {
      const workbook = await start();
      const { restorePoint: _before, ...before } = await lookedAt(workbook);
      const gateway = refusingAfter(workbook, done);
      expect(await run(workbook, { gateway })).toMatchObject({
        ok: false,
        failure: { code: "partlyWritten" },
      });
      // Before a sheet has its ownership name, it is not known to be ours.
      const last = operations[done - 1];
      const unmarked = last?.kind === "createSheet" ? last.name : null;
      const changed = {
        kind: "changedSince",
        command: "calculation",
        changed: [{ kind: "ownSheet", sheet: unmarked }],
      };
      if (unmarked !== null) expect(await restored(workbook)).toEqual(changed);
      expect(await restored(workbook, unmarked !== null)).toMatchObject({
        kind: "restored",
        left: [],
      });
      expect(await lookedAt(workbook)).toMatchObject(before);
    }
  });
});

/** Breaks the run off, and refuses the restoring. */
function refusingAfter(workbook: MemoryWorkbook, done: number): WorkbookGateway {
  const gateway = breakingGateway(workbook, done);
  let plans = 0;
  return {
    ...gateway,
    apply: (plan, consent) => {
      plans += 1;
      return plans === 1
        ? gateway.apply(plan, consent)
        : Promise.resolve(failure(refusal("excelTimedOut", null)));
    },
  };
}

describe("a run that the host breaks off", () => {
  it("while rows move is undone by their keys, and says that they moved", async () => {
    const workbook = await secondRun();
    const breaking = breakingGateway(workbook, Infinity, 1, "rowsMoved");
    const gateway: WorkbookGateway = {
      ...breaking,
      apply: async (plan, consent) => {
        const applied = await breaking.apply(plan, consent);
        if (!applied.ok) shuffleKeys(workbook);
        return applied;
      },
    };
    const ran = await run(workbook, { gateway });
    expect(ran).toMatchObject({ ok: false, failure: { code: "rowsMovedAndUndone" } });
    expect([2, 3, 4].map((row) => valueAt(workbook, `${row},9`))).toEqual([33.33, 0, 33.33]);
    expect([2, 3, 4].map((row) => valueAt(workbook, `${row},3`))).toEqual([
      "Asfaltare la via",
      "Rifare il sito",
      "Aprire lo sportello",
    ]);
  });

  it("leaves no copy of a summary that it had not come to", async () => {
    const workbook = await secondRun();
    type(workbook, SUMMARY, "L4", "Da discutere in Giunta");
    const before = await lookedAt(workbook);
    const kinds = (await operationsOf(workbook)).map(({ kind }) => kind);
    const done = kinds.indexOf("copySheet") + 1;
    expect(done).toBeGreaterThan(0);
    const ran = await run(workbook, { gateway: breakingGateway(workbook, done) });
    expect(ran).toMatchObject({ ok: false, failure: { code: "failedAndUndone" } });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("stays partly written, and restorable, where notes on the summary are in the copy alone", async () => {
    const workbook = await secondRun();
    type(workbook, SUMMARY, "L4", "Da discutere in Giunta");
    const kinds = (await operationsOf(workbook)).map(({ kind }) => kind);
    const done = kinds.indexOf("rewriteSheet") + 1;
    const ran = await run(workbook, { gateway: breakingGateway(workbook, done) });
    expect(ran).toMatchObject({ ok: false, failure: { code: "partlyWritten" } });
    expect(await restored(workbook)).toMatchObject({
      kind: "restored",
      left: [{ kind: "copy", sheet: `${SUMMARY} (copia)` }],
    });
  });

  it("stays partly written where it has rewritten a summary that no restore point knows", async () => {
    const workbook = await secondRun();
    workbook.customParts.clear();
    const kinds = (await operationsOf(workbook)).map(({ kind }) => kind);
    const done = kinds.indexOf("rewriteSheet");
    const untouched = await lookedAt(workbook);
    expect(await run(workbook, { gateway: breakingGateway(workbook, done) })).toMatchObject({
      failure: { code: "failedAndUndone" },
    });
    expect(await lookedAt(workbook)).toEqual(untouched);
    expect(await run(workbook, { gateway: breakingGateway(workbook, done + 1) })).toMatchObject({
      failure: { code: "partlyWritten" },
    });
    expect(workbook.customParts.size).toBe(1);
  });

  it("does not write over texts that it had not come to", async () => {
    const workbook = await secondRun();
    type(workbook, "Obiettivi", "I2", "n.d.");
    const before = await lookedAt(workbook);
    const done = (await operationsOf(workbook)).findIndex(
      (operation) =>
        operation.kind === "setTableColumn" && operation.header === "Risultato calcolato",
    );
    await run(workbook, { gateway: breakingGateway(workbook, done) });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("before it wrote anything is not undone", async () => {
    const workbook = smallWorkbook({}, true);
    const gateway = breakingGateway(workbook, 0, Infinity, "tableFiltered");
    expect(await run(workbook, { gateway })).toMatchObject({
      ok: false,
      failure: { code: "tableFiltered" },
    });
  });

  it("passes on that only the filter is missing", async () => {
    const workbook = smallWorkbook({}, true);
    const gateway = breakingGateway(workbook, Infinity, 1, "filterNotPutBack");
    expect(await run(workbook, { gateway })).toMatchObject({
      ok: false,
      failure: { code: "filterNotPutBack" },
    });
    expect((await lookedAt(workbook)).sheets.map(({ name }) => name)).toContain(SUMMARY);
  });
});

describe("what a run asks of the host", () => {
  it("is its restore point first, then the rows as they were read, its own mark last", async () => {
    const operations = await operationsOf(smallWorkbook({}, true));
    expect(operations[0]).toMatchObject({
      kind: "setCustomPart",
      namespace: RESTORE_POINT_NAMESPACE,
    });
    expect(operations.slice(1, 3)).toEqual([
      {
        kind: "expectRows",
        table: "Obiettivi",
        header: "Codice",
        values: [1, 2, 3],
      },
      {
        kind: "expectRows",
        table: "Strutture",
        header: "Settore/servizio",
        values: ["Alfa", "Beta"],
      },
    ]);
    expect(operations.at(-1)).toMatchObject({ name: "CalcolaPerformance.Impronta_2025" });
  });

  it.each([true, false])("hands on whether filters may be lifted: %s", async (liftsFilters) => {
    const workbook = smallWorkbook({}, true);
    const gateway = createMemoryGateway(workbook);
    const consents: unknown[] = [];
    await run(workbook, {
      liftsFilters,
      gateway: {
        ...gateway,
        apply: (plan, consent) => {
          consents.push(consent);
          return gateway.apply(plan, consent);
        },
      },
    });
    expect(consents).toEqual([{ liftsFilters }]);
  });
});

describe("a run too large for a restore point", () => {
  const packing = BULKY_PACKING;

  it("says so before anything is written", async () => {
    const workbook = await secondRun();
    const before = await lookedAt(workbook);
    const ran = await run(workbook, { packing });
    expect(ran).toMatchObject({ ok: true, value: { hasWritten: false } });
    expect(ran.ok && ran.value.issues.map(({ issue }) => issue.code)).toContain(
      "run-not-restorable",
    );
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("is written when that is accepted, and takes the restore point of the run before away", async () => {
    const workbook = await secondRun();
    const ran = await run(workbook, { packing, writesWithoutRestorePoint: true });
    expect(
      ran.ok && ran.value.issues.map(({ issue, severity }) => [issue.code, severity]),
    ).toContainEqual(["run-not-restorable", "warning"]);
    expect(workbook.customParts.size).toBe(0);
    expect(await restored(workbook)).toEqual({ kind: "nothingToRestore", isDamaged: false });
  });

  it("is undone at once all the same when the host breaks it off", async () => {
    const workbook = smallWorkbook({}, true);
    const before = await lookedAt(workbook);
    const gateway = breakingGateway(workbook, 8);
    expect(
      await run(workbook, { packing, gateway, writesWithoutRestorePoint: true }),
    ).toMatchObject({
      ok: false,
      failure: { code: "failedAndUndone" },
    });
    expect(await lookedAt(workbook)).toEqual(before);
  });
});

/** The rows change places, and our columns do not follow. */
function shuffleKeys(workbook: MemoryWorkbook): void {
  const sheet = sheetNamed(workbook, "Obiettivi");
  const ours = [...sheet.cells].filter(([key]) => Number(key.split(",")[1]) > 7);
  reorder(workbook, "Obiettivi", [4, 3, 2]);
  for (const [key, cell] of ours) sheetNamed(workbook, "Obiettivi").cells.set(key, cell);
}

function valueAt(workbook: MemoryWorkbook, key: string): unknown {
  return sheetNamed(workbook, "Obiettivi").cells.get(key)?.value;
}
