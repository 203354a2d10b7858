import { check, type CheckedWorkbook } from "../../src/app/check";
import { createMemoryGateway } from "../contract/memoryGateway";
import { emptyWorkbook, type MemoryWorkbook } from "../contract/memoryWorkbook";
import {
  calculated,
  digest,
  lookedAt,
  loadPacking,
  run,
  smallWorkbook,
  type,
} from "./runningWorkbook";

async function checked(workbook: MemoryWorkbook): Promise<CheckedWorkbook> {
  const result = await check({ gateway: createMemoryGateway(workbook), digest, loadPacking });
  if (!result.ok || result.value.kind !== "checked") throw new Error(JSON.stringify(result));
  return result.value;
}

/** The outcome of the objective of Beta, in the row 4 of the sheet. */
const OUTCOME_OF_BETA = "E4";

describe("checking a workbook", () => {
  it("finds nothing to check where no table is ours", async () => {
    const gateway = createMemoryGateway(emptyWorkbook());
    expect(await check({ gateway, digest, loadPacking })).toEqual({
      ok: true,
      value: { kind: "noTables", lastCommand: null, renamed: null, found: null },
    });
  });

  it("counts the objectives of each kind, and writes nothing", async () => {
    const workbook = smallWorkbook();
    const before = await lookedAt(workbook);
    expect(await checked(workbook)).toMatchObject({
      kinds: [{ kind: "performance", assigned: 3, pending: 0 }],
      pending: [],
      readiness: "complete",
      lastRun: null,
      lastCommand: null,
    });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("says what is missing, of whom, and that a draft is possible", async () => {
    const workbook = smallWorkbook();
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, null);
    const { kinds, pending, readiness, issues } = await checked(workbook);
    expect(kinds).toEqual([{ kind: "performance", assigned: 3, pending: 1 }]);
    expect(pending.map(({ unit, objectives }) => [unit?.name, objectives.length])).toEqual([
      ["Beta", 1],
    ]);
    expect(readiness).toBe("draft");
    expect(issues).toContainEqual(
      expect.objectContaining({ severity: "error", cell: `Obiettivi!${OUTCOME_OF_BETA}` }),
    );
  });

  it("asks to mend what a draft would not pass over", async () => {
    const workbook = smallWorkbook();
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, "rinviato");
    expect((await checked(workbook)).readiness).toBe("needsFixes");
  });

  it("counts as pending what is kept as numbers without the achieved", async () => {
    const workbook = smallWorkbook({
      ObiettiviInNumero: [
        ["Tipo obiettivo", "Settore/servizio", "Assegnati", "Esclusi", "Raggiunti"],
        ["Ordinario", "Alfa", 10, 2, null],
        ["Ordinario", "Beta", 5, null, 5],
      ],
    });
    expect((await checked(workbook)).kinds).toContainEqual({
      kind: "ordinary",
      assigned: 15,
      pending: 8,
    });
  });

  it("counts as pending in Monitoraggio what is kept as numbers and not reached yet", async () => {
    const workbook = smallWorkbook({
      Parametri: [
        ["Parametro", "Valore"],
        ["Anno", 2025],
        ["Fase", "Monitoraggio"],
      ],
      ObiettiviInNumero: [
        ["Tipo obiettivo", "Settore/servizio", "Assegnati", "Esclusi", "Raggiunti"],
        ["Ordinario", "Alfa", 10, 2, 3],
      ],
    });
    const ordinary = { kind: "ordinary", assigned: 10, pending: 5 };
    expect((await checked(workbook)).kinds).toContainEqual(ordinary);
    // The same while something is to be corrected, and nothing can be evaluated.
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, "rinviato");
    const { kinds, readiness } = await checked(workbook);
    expect(readiness).toBe("needsFixes");
    expect(kinds).toContainEqual(ordinary);
  });

  it("knows the last calculation, and that the data have changed since", async () => {
    const workbook = smallWorkbook();
    await calculated(workbook);
    expect(await checked(workbook)).toMatchObject({
      lastCommand: "calculation",
      lastRun: {
        calculatedOn: { year: 2026, month: 3, day: 9 },
        sheet: "Riepilogo 2025",
        isCurrent: true,
        isUntouched: true,
      },
    });
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, "Non raggiunto");
    type(workbook, "Riepilogo 2025", "A2", "appunto");
    expect((await checked(workbook)).lastRun).toMatchObject({
      isCurrent: false,
      isUntouched: false,
    });
  });

  it("knows that a draft is still of the same data", async () => {
    const workbook = smallWorkbook();
    type(workbook, "Obiettivi", OUTCOME_OF_BETA, null);
    expect(await run(workbook, { wantsDraft: true })).toMatchObject({
      value: { hasWritten: true },
    });
    expect((await checked(workbook)).lastRun?.isCurrent).toBe(true);
  });

  it("lists the tables that are there", async () => {
    expect([...(await checked(smallWorkbook())).tables].sort()).toEqual([
      "objectives",
      "parameters",
      "units",
    ]);
  });
});
