import { openEmulatedHost, type EmulatedExcel } from "./emulatedHost";
import type { Moment, TimeOut } from "./faults";
import { createSheet, createWorkbook } from "./model/sheets";
import { PAYLOAD_LIMIT } from "./protocol/host";
import { HOST_ERROR_CODES } from "./protocol/hostError";
import { tinyWorkbookType } from "./protocol/tinyObjects";

function open(): EmulatedExcel {
  const workbook = createWorkbook();
  createSheet(workbook, "Primo");
  createSheet(workbook, "Secondo");
  return openEmulatedHost(workbook, tinyWorkbookType);
}

/** One batch of two assignments. Answers the code with which it failed. */
async function rename({ Excel: office }: EmulatedExcel, waits = false): Promise<string | null> {
  const run = office.run({ delayForCellEdit: waits }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Primo").name = "Uno";
    worksheets.getItem("Secondo").name = "Due";
    await context.sync();
  });
  return codeOf(run);
}

async function codeOf(run: Promise<unknown>): Promise<string | null> {
  try {
    await run;
    return null;
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
}

function namesOf({ workbook }: EmulatedExcel): readonly string[] {
  return workbook.sheets.map(({ name }) => name);
}

it.each(HOST_ERROR_CODES)("%s reaches the add-in as the error's code", async (code) => {
  const excel = open();
  excel.faults.failBatch(1, code);
  expect(await rename(excel)).toBe(code);
  expect(excel.log[0]?.code).toBe(code);
});

it("an answer without the values asked for: what was to be done is done, and nothing can be read", async () => {
  const excel = open();
  excel.faults.emptyAnswer(1);
  const run = excel.Excel.run(async ({ workbook }) => {
    const { worksheets } = workbook;
    worksheets.getItem("Primo").name = "Uno";
    worksheets.load({ name: true });
    await workbook.context.sync();
    return worksheets.items.length;
  });
  expect(await codeOf(run)).toBe("PropertyNotLoaded");
  expect(namesOf(excel)).toEqual(["Uno", "Secondo"]);
});

// Actions of the batch: workbook, sheets, first sheet, its name, second sheet, its name.
const MOMENTS: readonly (readonly [Moment, readonly string[]])[] = [
  ["before", ["Primo", "Secondo"]],
  [{ actionIndex: 3 }, ["Primo", "Secondo"]],
  [{ actionIndex: 4 }, ["Uno", "Secondo"]],
  [{ actionIndex: 5 }, ["Uno", "Secondo"]],
  ["after", ["Uno", "Due"]],
];

it.each(MOMENTS)("a batch that fails at %j has done what came before", async (moment, names) => {
  const excel = open();
  excel.faults.failBatch(1, "GeneralException", moment);
  expect(await rename(excel)).toBe("GeneralException");
  expect(namesOf(excel)).toEqual(names);
});

it("fails the batch that was named and no other", async () => {
  const excel = open();
  excel.faults.failBatch(2, "GeneralException");
  expect(await rename(excel)).toBeNull();
  excel.workbook.sheets.forEach((sheet, index) => {
    sheet.name = ["Primo", "Secondo"][index] ?? "";
  });
  expect(await rename(excel)).toBe("GeneralException");
  expect(await rename(excel)).toBeNull();
});

it("goes well again when the faults are cleared", async () => {
  const excel = open();
  excel.faults.failBatch(1, "AccessDenied");
  excel.faults.clear();
  expect(await rename(excel)).toBeNull();
});

const TIME_OUTS: readonly (readonly [TimeOut, readonly string[]])[] = [
  [{ isDone: false, answer: "RequestAborted" }, ["Primo", "Secondo"]],
  [{ isDone: true, answer: "RequestAborted" }, ["Uno", "Due"]],
  [{ isDone: false, answer: "InvalidOrTimedOutSession" }, ["Primo", "Secondo"]],
  [{ isDone: true, answer: "InvalidOrTimedOutSession" }, ["Uno", "Due"]],
];

it.each(TIME_OUTS)("a batch that times out with %j", async (timeOut, names) => {
  const excel = open();
  excel.faults.timeOutBatch(1, timeOut);
  expect(await rename(excel)).toBe(timeOut.answer);
  expect(namesOf(excel)).toEqual(names);
});

it.each([true, false])("a batch that is never answered, done: %s", async (isDone) => {
  const excel = open();
  excel.faults.timeOutBatch(1, { isDone, answer: "never" });
  const settled = jest.fn();
  void rename(excel).then(settled, settled);
  // Another batch is sent and answered in the meantime.
  await excel.Excel.run((context) => context.sync());
  expect(excel.batches).toBe(2);
  expect(namesOf(excel)).toEqual(isDone ? ["Uno", "Due"] : ["Primo", "Secondo"]);
  expect(settled).not.toHaveBeenCalled();
});

it("a workbook that is read only takes no write and can be read", async () => {
  const excel = open();
  excel.workbook.isReadOnly = true;
  expect(await rename(excel)).toBe("AccessDenied");
  expect(namesOf(excel)).toEqual(["Primo", "Secondo"]);
  const added = excel.Excel.run(async (context) => {
    context.workbook.worksheets.add("Terzo");
    await context.sync();
  });
  expect(await codeOf(added)).toBe("AccessDenied");
  const read = excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Primo").getRange("A1").load("values");
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    return [range.values, count.value];
  });
  expect(await read).toEqual([[[""]], 2]);
});

it("a cell being edited refuses a batch that does not wait", async () => {
  const excel = open();
  excel.workbook.isEditingCell = true;
  expect(await rename(excel)).toBe("InvalidOperationInCellEditMode");
  expect(namesOf(excel)).toEqual(["Primo", "Secondo"]);
});

it("a batch that waits is carried out when the editing of the cell ends", async () => {
  const excel = open();
  excel.workbook.isEditingCell = true;
  const renamed = rename(excel, true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(namesOf(excel)).toEqual(["Primo", "Secondo"]);
  excel.workbook.isEditingCell = false;
  expect(await renamed).toBeNull();
  expect(namesOf(excel)).toEqual(["Uno", "Due"]);
});

it("somebody else edits just before the batch that was named", async () => {
  const excel = open();
  excel.faults.editBeforeBatch(2, ({ sheets }) => {
    const [first] = sheets;
    if (first !== undefined) first.name = "Altrui";
  });
  const names = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Primo").load("name");
    await context.sync();
    const before = sheet.name;
    sheet.load("name");
    await context.sync();
    return [before, sheet.name];
  });
  expect(names).toEqual(["Primo", "Altrui"]);
});

describe("the payload limit of Excel on the web", () => {
  async function write(excel: EmulatedExcel, length: number): Promise<string | null> {
    const run = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Primo").tabColor = "x".repeat(length);
      await context.sync();
    });
    return codeOf(run);
  }

  it("refuses a request above it before anything is done", async () => {
    const excel = open();
    expect(await write(excel, PAYLOAD_LIMIT)).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.workbook.sheets[0]?.tabColor).toBe("");
    expect(await write(excel, PAYLOAD_LIMIT - 1000)).toBeNull();
  });

  it("refuses an answer above it after everything was done", async () => {
    const excel = open();
    for (const sheet of excel.workbook.sheets) sheet.tabColor = "x".repeat(PAYLOAD_LIMIT / 2);
    const run = excel.Excel.run(async (context) => {
      context.workbook.worksheets.load("items/tabColor");
      context.workbook.worksheets.getItem("Primo").name = "Uno";
      await context.sync();
    });
    expect(await codeOf(run)).toBe("ResponsePayloadSizeLimitExceeded");
    expect(namesOf(excel)).toEqual(["Uno", "Secondo"]);
  });

  it("is not there on the desktop", async () => {
    const excel = open();
    excel.faults.limitsPayload = false;
    expect(await write(excel, PAYLOAD_LIMIT)).toBeNull();
  });
});
