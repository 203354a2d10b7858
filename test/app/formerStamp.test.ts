import { check } from "../../src/app/check";
import { readWorkbook } from "../../src/core/sheet/reading/reader";
import { evaluatePlan } from "../../src/core/scoring/evaluate";
import { contentText, readValues } from "../../src/core/sheet/writing/sheetValues";
import { formerInputText } from "../../src/core/sheet/writing/formerInputText";
import { createMemoryGateway } from "../contract/memoryGateway";
import type { MemoryWorkbook } from "../contract/memoryWorkbook";
import { calculated, digest, lookedAt, PACKING, run, smallWorkbook, type } from "./runningWorkbook";

// A workbook calculated before stamps had the version of the rules.

const STAMP = "CalcolaPerformance.Impronta_2025";
const LATER = { year: 2027, month: 12, day: 31 };

function stampOf(workbook: MemoryWorkbook): string {
  const target = workbook.names.get(STAMP);
  return target?.kind === "text" ? target.text : "";
}

/** As version 1 left it: its own fingerprint, the whole one of the summary, and no version. */
async function calculatedFormerly(): Promise<MemoryWorkbook> {
  const workbook = smallWorkbook();
  await calculated(workbook);
  const snapshot = await lookedAt(workbook);
  const { plan } = readWorkbook(snapshot);
  const evaluation = plan && evaluatePlan(plan, false).evaluation;
  if (!evaluation) throw new Error("not evaluated");
  const [, date] = stampOf(workbook).split("|");
  const content = await digest(contentText(readValues(snapshot.namedSheets[0]?.rows ?? [])));
  const text = [await digest(formerInputText(evaluation)), date, content].join("|");
  workbook.names.set(STAMP, { kind: "text", text });
  return workbook;
}

async function lastRun(workbook: MemoryWorkbook) {
  const gateway = createMemoryGateway(workbook);
  const result = await check({
    gateway,
    digest,
    loadPacking: () => Promise.resolve(PACKING),
  });
  return result.ok && result.value.kind === "checked" ? result.value.lastRun : null;
}

describe("a stamp without a version", () => {
  it("is known to be of the data that the workbook still holds", async () => {
    const workbook = await calculatedFormerly();
    expect(await lastRun(workbook)).toMatchObject({ isCurrent: true, isUntouched: true });
    type(workbook, "Obiettivi", "E4", "Non raggiunto");
    expect(await lastRun(workbook)).toMatchObject({ isCurrent: false });
  });

  it("is rewritten once, and keeps its date", async () => {
    const workbook = await calculatedFormerly();
    const former = stampOf(workbook);
    expect(await run(workbook, { today: LATER })).toMatchObject({ value: { hasWritten: true } });
    expect(stampOf(workbook)).not.toBe(former);
    expect(stampOf(workbook).split("|")).toHaveLength(4);
    expect(await lastRun(workbook)).toMatchObject({
      calculatedOn: { year: 2026, month: 3, day: 9 },
    });
    expect(await run(workbook, { today: LATER })).toMatchObject({ value: { hasWritten: false } });
  });
});
