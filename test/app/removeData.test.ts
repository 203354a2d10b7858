import { check } from "../../src/app/check";
import { rememberChoices } from "../../src/app/rememberChoices";
import { previewRemoval, removeData } from "../../src/app/removeData";
import type { SetName } from "../../src/core/workbook/plan";
import type { OwnTraces } from "../../src/core/sheet/writing/ownTraces";
import { createMemoryGateway } from "../contract/memoryGateway";
import type { MemoryWorkbook } from "../contract/memoryWorkbook";
import { addSheet } from "./commanding";
import {
  breakingGateway,
  calculated,
  digest,
  loadPacking,
  lookedAt,
  restored,
  smallWorkbook,
} from "./runningWorkbook";

async function shownIn(workbook: MemoryWorkbook): Promise<OwnTraces> {
  const preview = await previewRemoval(createMemoryGateway(workbook));
  if (!preview.ok) throw new Error(preview.failure.code);
  return preview.value;
}

async function removed(workbook: MemoryWorkbook, removesSummaries = false, removesColumns = false) {
  const result = await removeData({
    gateway: createMemoryGateway(workbook),
    consent: { liftsFilters: false },
    shown: await shownIn(workbook),
    removesSummaries,
    removesColumns,
  });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const OWN_SHEETS = ["Riepilogo 2025", "Riepilogo 2025 - Obiettivi", "Riepilogo 2025 - Scostamenti"];
const COLUMNS = [
  { table: "Strutture", header: "Valutabili" },
  { table: "Strutture", header: "Raggiunti" },
  { table: "Strutture", header: "Risultato conseguito" },
  { table: "Obiettivi", header: "Peso calcolato" },
  { table: "Obiettivi", header: "Risultato calcolato" },
];

describe("removing what the product has left", () => {
  it("says beforehand what there is, and writes nothing", async () => {
    const workbook = smallWorkbook();
    await calculated(workbook);
    const before = await lookedAt(workbook);
    const preview = await previewRemoval(createMemoryGateway(workbook));
    expect(preview.ok && preview.value).toEqual({
      names: expect.arrayContaining(["CalcolaPerformance.Impronta_2025"]) as unknown,
      hasRestorePoint: true,
      hasChoices: false,
      ownSheets: OWN_SHEETS,
      columns: COLUMNS,
    });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("takes away marks and restore point alone: figures and summary stay, as the user's", async () => {
    const workbook = smallWorkbook();
    await calculated(workbook);
    const before = await lookedAt(workbook);
    expect(await removed(workbook)).toMatchObject({
      kind: "done",
      done: { hasRestorePoint: true, ownSheets: [], columns: [] },
      canRestore: false,
    });
    expect(await lookedAt(workbook)).toEqual({
      ...before,
      names: [],
      namedSheets: [],
      restorePoint: null,
    });
    expect(await restored(workbook)).toEqual({ kind: "nothingToRestore", isDamaged: false });
  });

  it("takes away summary and columns too when asked: then nothing is left of a calculation", async () => {
    const workbook = smallWorkbook();
    const before = await lookedAt(workbook);
    await calculated(workbook);
    expect(await removed(workbook, true, true)).toMatchObject({
      done: { ownSheets: OWN_SHEETS, columns: COLUMNS },
    });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it.each([0, 1, 2, 3, 5])(
    "goes on with what is left when the host has failed after %i operations",
    async (operations) => {
      const workbook = smallWorkbook();
      const before = await lookedAt(workbook);
      await calculated(workbook);
      const gateway = breakingGateway(workbook, operations);
      const consent = { liftsFilters: false };
      const shown = await shownIn(workbook);
      const request = { gateway, consent, shown, removesSummaries: true, removesColumns: true };
      expect(await removeData(request)).toMatchObject({
        ok: false,
        failure: { code: "partlyRemoved", where: "Obiettivi" },
      });
      expect(await removeData(request)).toMatchObject({ ok: true, value: { kind: "done" } });
      expect(await lookedAt(workbook)).toEqual(before);
    },
  );

  it("trusts no name or entry that we do not write: those stay, and so does what they point to", async () => {
    const workbook = smallWorkbook();
    addSheet(workbook, "Conti", [["Bilancio"]]);
    const ours = "CalcolaPerformance.Colonne_Obiettivi";
    const given: readonly (readonly [string, SetName["target"]])[] = [
      ["CalcolaPerformance.Boh", { kind: "cell", sheet: "Conti", address: "A1" }],
      ["CalcolaPerformance.Riepilogo_20255", { kind: "cell", sheet: "Conti", address: "A1" }],
      ["CalcolaPerformance.Conti_2025", { kind: "cell", sheet: "Conti", address: "A1" }],
      ["CalcolaPerformance.Colonne_Conti", { kind: "text", text: "calculatedWeight=Esito" }],
      [ours, { kind: "text", text: "x=Ob. operativo|calculatedWeight=Esito|outcome=Esito" }],
    ];
    for (const [name, target] of given) workbook.names.set(name, target);
    expect(await shownIn(workbook)).toEqual({
      names: [ours],
      hasRestorePoint: false,
      hasChoices: false,
      ownSheets: [],
      columns: [],
    });
    const before = await lookedAt(workbook);
    await removed(workbook, true, true);
    const names = before.names.filter(({ name }) => name !== ours);
    expect(await lookedAt(workbook)).toEqual({ ...before, names });
  });

  it("does nothing where there is nothing", async () => {
    const workbook = smallWorkbook();
    const before = await lookedAt(workbook);
    expect(await removed(workbook, true, true)).toMatchObject({
      done: { names: [], hasRestorePoint: false, hasChoices: false, ownSheets: [], columns: [] },
    });
    expect(await lookedAt(workbook)).toEqual(before);
  });
});

describe("what a workbook remembers of choices", () => {
  it("is kept beside a calculation, read again by the check, and removed with the rest", async () => {
    const workbook = smallWorkbook();
    await calculated(workbook);
    const gateway = createMemoryGateway(workbook);
    const replyBy = { year: 2026, month: 3, day: 15 };
    expect(await rememberChoices(gateway, { replyBy })).toEqual({ ok: true, value: null });
    const checked = await check({ gateway, digest, loadPacking });
    expect(checked.ok && checked.value).toMatchObject({
      choices: { replyBy },
      lastRun: { isCurrent: true },
      lastCommand: "calculation",
    });
    expect(await shownIn(workbook)).toMatchObject({ hasChoices: true });
    await removed(workbook);
    expect((await lookedAt(workbook)).choices).toBeNull();
  });
});
