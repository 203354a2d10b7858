import { check } from "../../src/app/check";
import { issue } from "../../src/core/domain/issue";
import { readWorkbook } from "../../src/core/sheet/reading/reader";
import { evaluatePlan } from "../../src/core/scoring/evaluate";
import { contentText, readValues } from "../../src/core/sheet/writing/sheetValues";
import { formerInputText } from "../../src/core/sheet/writing/formerInputText";
import { ITALIAN } from "../../src/locale/it/texts";
import { createMemoryGateway } from "../contract/memoryGateway";
import { deleteSheet, type MemoryWorkbook } from "../contract/memoryWorkbook";
import { calculated, digest, lookedAt, PACKING, run, smallWorkbook, type } from "./runningWorkbook";

// A workbook calculated before stamps had the version of the rules.

const STAMP = "CalcolaPerformance.Impronta_2025";
/** What version 1 did not write. */
const LATER_SHEETS = [
  ["RiepilogoObiettivi", "Obiettivi"],
  ["RiepilogoScostamenti", "Scostamenti"],
] as const;
const LATER = { year: 2027, month: 12, day: 31 };

function stampOf(workbook: MemoryWorkbook): string {
  const target = workbook.names.get(STAMP);
  return target?.kind === "text" ? target.text : "";
}

/** As version 1 left it: its own fingerprint, the whole one of the summary, and no version. */
async function calculatedFormerly(): Promise<MemoryWorkbook> {
  const workbook = smallWorkbook();
  await calculated(workbook);
  for (const [word, title] of LATER_SHEETS) {
    deleteSheet(workbook, `Riepilogo 2025 - ${title}`);
    workbook.names.delete(`CalcolaPerformance.${word}_2025`);
  }
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

async function checked(workbook: MemoryWorkbook) {
  const gateway = createMemoryGateway(workbook);
  const result = await check({
    gateway,
    digest,
    loadPacking: () => Promise.resolve(PACKING),
  });
  if (!result.ok || result.value.kind !== "checked") throw new Error("not checked");
  return result.value;
}

async function lastRun(workbook: MemoryWorkbook) {
  return (await checked(workbook)).lastRun;
}

/** The sentence on figures that the rules of today change; none where they change none. */
async function changedFigures(workbook: MemoryWorkbook): Promise<readonly string[]> {
  const { issues } = await checked(workbook);
  return issues
    .map(({ issue }) => issue)
    .filter(({ code }) => code === "figures-changed-by-rules")
    .map(ITALIAN.issue);
}

/** A result of the second objective and one of the unit Alfa that the rules of today do not give. */
function withFormerFigures(workbook: MemoryWorkbook): MemoryWorkbook {
  type(workbook, "Obiettivi", "I3", 20);
  type(workbook, "Strutture", "E2", 80);
  return workbook;
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

  it("says nothing of figures while the rules of today give the same", async () => {
    expect(await changedFigures(await calculatedFormerly())).toEqual([]);
  });

  it("names the rows to which the rules of today give other figures", async () => {
    const workbook = withFormerFigures(await calculatedFormerly());
    expect(await changedFigures(workbook)).toEqual([
      expect.stringContaining(
        "cambiano i valori di 2 righe: obiettivo «2» di «Alfa»; struttura «Alfa».",
      ),
    ]);
  });

  it("names the first five of many rows and counts the others", () => {
    const rows = [1, 2, 3, 4, 5, 6, 7].map((code) => ({ objective: String(code), units: [] }));
    const calculatedOn = { year: 2026, month: 3, day: 9 };
    const told = (count: number) =>
      ITALIAN.issue(
        issue("figures-changed-by-rules", { calculatedOn, rows: rows.slice(0, count) }, null),
      );
    expect(told(7)).toContain("7 righe: obiettivo «1»;");
    expect(told(7)).toContain("obiettivo «5» e altre 2.");
    expect(told(6)).toContain("obiettivo «5» e un'altra.");
    expect(told(5)).toContain("obiettivo «5».");
    expect(told(1)).toContain("di una riga: obiettivo «1».");
  });

  it("is of no account where the data have changed", async () => {
    const workbook = withFormerFigures(await calculatedFormerly());
    type(workbook, "Obiettivi", "E4", "Non raggiunto");
    expect(await changedFigures(workbook)).toEqual([]);
  });

  it("takes the date of the day with figures that are other than the former", async () => {
    const workbook = withFormerFigures(await calculatedFormerly());
    const again = await run(workbook, { today: LATER });
    expect(again.ok && again.value.issues.map(({ issue }) => issue.code)).toContain(
      "figures-changed-by-rules",
    );
    expect(await lastRun(workbook)).toMatchObject({ calculatedOn: LATER, changedByRules: null });
    expect(await run(workbook, { today: LATER })).toMatchObject({ value: { hasWritten: false } });
  });
});
