import type { WriteOperation } from "../../../src/core/workbook/plan";
import type { CellValue } from "../../../src/core/workbook/snapshot";
import {
  addColumns,
  createRich,
  DATA_SHEET,
  setColumn,
  setText,
} from "../../contract/contractContent";
import { sheetOf } from "../../contract/contractSteps";
import { HOST_ERROR_CODES } from "../../../tools/emulated-excel/protocol/hostError";
import { applyTo, DONE, openExcel, refusedWith } from "./openedExcel";

const KEYS: readonly CellValue[] = ["A.1", "=A.2", null];
const PLAN: readonly WriteOperation[] = [
  { kind: "expectRows", table: "Dati", header: "Codice", values: KEYS },
  { kind: "setCustomPart", namespace: "urn:prova", xml: '<p xmlns="urn:prova">x</p>' },
  addColumns,
  setColumn("Nuova", [1, null, 2.5]),
  createRich,
  setText("Prova.Impronta", "abc"),
];
const WRITING = 2;
/** For an Excel that never answers; enough for one that does. */
const TIMEOUT_MS = 1_000;

/** Those that say that nothing was done, or that this is unknown; and those raised by the client itself. */
const PLAIN_CODES = HOST_ERROR_CODES.filter(
  (code) =>
    !["InvalidOperationInCellEditMode", "InvalidOrTimedOutSession", "RequestAborted"].includes(
      code,
    ),
);

describe("a batch that Excel refuses as a whole", () => {
  it.each(PLAIN_CODES)("with %s leaves the workbook as it was and gives the code", async (code) => {
    for (const batch of [1, WRITING]) {
      const opened = openExcel([DATA_SHEET]);
      const before = opened.inspect();
      opened.excel.faults.failBatch(batch, code);
      expect(await applyTo(opened, PLAN)).toMatchObject(refusedWith("excelFailed", code));
      expect(opened.inspect()).toEqual(before);
    }
  });

  it("names a protection that can be seen where access is denied", async () => {
    const opened = openExcel([DATA_SHEET]);
    const [sheet] = opened.excel.workbook.sheets;
    opened.excel.faults.editBeforeBatch(WRITING, () => {
      if (sheet !== undefined) sheet.isProtected = true;
    });
    const refused = await applyTo(opened, [setColumn("Peso", [1, 2, 3])]);
    expect(refused).toMatchObject(refusedWith("sheetProtected", DATA_SHEET.name));
  });

  it("is not taken for done where the columns that are there differ from the wanted ones by case alone", async () => {
    const opened = openExcel([DATA_SHEET]);
    opened.excel.faults.failBatch(WRITING, "GeneralException");
    const refused = await applyTo(opened, [
      { kind: "removeTableColumns", table: "Dati", headers: ["Data"] },
      { ...addColumns, headers: ["DATA"] },
    ]);
    expect(refused).toMatchObject(refusedWith("excelFailed", "GeneralException"));
  });

  it("is no refusal when all of it is there: the answer alone was too large", async () => {
    const opened = openExcel([DATA_SHEET]);
    opened.excel.faults.failBatch(WRITING, "ResponsePayloadSizeLimitExceeded", "after");
    expect(await applyTo(opened, PLAN)).toEqual(DONE);
  });
});

describe("a batch that fails half-way", () => {
  it("says what was written, in the words of the workbook, at every action", async () => {
    const whole = openExcel([DATA_SHEET]);
    expect(await applyTo(whole, PLAN)).toEqual(DONE);
    const actionCount = whole.excel.log[WRITING - 1]?.actionCount ?? 0;
    expect(actionCount).toBeGreaterThan(100);
    const told = new Set<string>();
    for (let actionIndex = 0; actionIndex < actionCount; actionIndex += 7) {
      const opened = openExcel([DATA_SHEET]);
      const before = opened.inspect();
      opened.excel.faults.failBatch(WRITING, "GeneralException", { actionIndex });
      const applied = await applyTo(opened, PLAN);
      if (applied.ok) {
        expect(opened.inspect()).toEqual(whole.inspect());
        told.add("all");
      } else if (applied.failure.code === "excelFailed") {
        expect(opened.inspect()).toEqual(before);
        told.add("nothing");
      } else {
        expect(applied.failure.code).toBe("partlyWritten");
        told.add(applied.failure.where ?? "");
      }
    }
    const [part, first, second, sheet] = ["urn:prova", "Dati[Nuova]", "Dati[=Altra]", "Riepilogo"];
    expect([...told]).toEqual([
      "nothing",
      part,
      [part, first, second].join(", "),
      [part, first, second, sheet].join(", "),
      "all",
    ]);
  });
});

describe("a batch of which nobody knows whether it was carried out", () => {
  it.each(["never", "InvalidOrTimedOutSession", "RequestAborted"] as const)(
    "(%s) is looked up: done counts as done, not done counts as timed out, and it is not sent again",
    async (answer) => {
      for (const isDone of [true, false]) {
        const opened = openExcel([DATA_SHEET], { timeoutMs: TIMEOUT_MS });
        const before = opened.inspect();
        opened.excel.faults.timeOutBatch(WRITING, { isDone, answer });
        const applied = await applyTo(opened, PLAN);
        if (isDone) expect(applied).toEqual(DONE);
        else expect(applied).toMatchObject(refusedWith("excelTimedOut"));
        const { cells } = sheetOf(opened.inspect(), DATA_SHEET.name);
        expect(cells["E4"]?.value).toBe(isDone ? 1 : undefined);
        if (!isDone) expect(opened.inspect()).toEqual(before);
        expect(opened.excel.batches).toBe(3);
      }
    },
  );

  it("lists all that the plan touches when it cannot be looked up either", async () => {
    const opened = openExcel([DATA_SHEET], { timeoutMs: TIMEOUT_MS });
    opened.excel.faults.timeOutBatch(WRITING, { isDone: false, answer: "never" });
    opened.excel.faults.timeOutBatch(3, { isDone: false, answer: "never" });
    const where = "urn:prova, Dati[Nuova], Dati[=Altra], Riepilogo, Prova.Impronta";
    expect(await applyTo(opened, PLAN)).toMatchObject(refusedWith("partlyWritten", where));
  });

  it("counts as timed out when it was to read or to check", async () => {
    const opened = openExcel([DATA_SHEET], { timeoutMs: TIMEOUT_MS });
    opened.excel.faults.timeOutBatch(1, { isDone: false, answer: "never" });
    expect(await opened.gateway.read("")).toMatchObject(refusedWith("excelTimedOut"));
    opened.excel.restartCount();
    opened.excel.faults.timeOutBatch(1, { isDone: false, answer: "RequestAborted" });
    expect(await applyTo(opened, PLAN)).toMatchObject(refusedWith("excelTimedOut"));
  });
});

describe("rows that somebody moves between the check and the writing", () => {
  it("are noticed in the batch that writes", async () => {
    const opened = openExcel([DATA_SHEET]);
    opened.excel.faults.editBeforeBatch(WRITING, ({ sheets }) => {
      const cells = sheets[0]?.cells;
      const [first, second] = [3 * 16_384 + 1, 4 * 16_384 + 1];
      const [one, other] = [cells?.get(first), cells?.get(second)];
      if (one !== undefined && other !== undefined) cells?.set(first, other).set(second, one);
    });
    expect(await applyTo(opened, PLAN)).toMatchObject(refusedWith("rowsMoved", "Dati"));
  });
});

describe("a cell that is being edited", () => {
  it("is waited for, and said so, as long as it takes", async () => {
    const waiting: boolean[] = [];
    const opened = openExcel([DATA_SHEET], {
      timeoutMs: TIMEOUT_MS,
      onWaiting: (isWaiting) => {
        waiting.push(isWaiting);
        setTimeout(() => {
          opened.excel.workbook.isEditingCell = false;
        }, 1.5 * TIMEOUT_MS);
      },
    });
    opened.excel.workbook.isEditingCell = true;
    expect(await applyTo(opened, PLAN)).toEqual(DONE);
    expect(waiting).toEqual([true, false]);
  });

  it("is looked behind before the same batch is sent again: nothing is, once something has changed", async () => {
    const opened = openExcel([DATA_SHEET]);
    opened.excel.faults.failBatch(WRITING, "InvalidOperationInCellEditMode");
    opened.excel.faults.editBeforeBatch(WRITING + 1, () => {
      opened.excel.user.typeInCell("'Dati del ''24'!B4", "Z.9");
    });
    expect(await applyTo(opened, PLAN)).toMatchObject({ ok: false });
    expect(sheetOf(opened.inspect(), DATA_SHEET.name).cells["E4"]).toBeUndefined();
    expect(opened.inspect().names).toEqual({});
  });

  it("is a refusal where this Excel does not wait", async () => {
    const opened = openExcel([DATA_SHEET]);
    const before = opened.inspect();
    opened.excel.faults.failBatch(WRITING, "InvalidOperationInCellEditMode");
    opened.excel.faults.failBatch(WRITING + 1, "InvalidOperationInCellEditMode");
    expect(await applyTo(opened, PLAN)).toMatchObject(refusedWith("cellBeingEdited"));
    expect(opened.inspect()).toEqual(before);
  });
});
