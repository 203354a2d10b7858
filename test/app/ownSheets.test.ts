import { removeData } from "../../src/app/removeData";
import { findTraces } from "../../src/core/sheet/writing/ownTraces";
import { createMemoryGateway } from "../contract/memoryGateway";
import { deleteSheet, sheetNamed, type MemoryWorkbook } from "../contract/memoryWorkbook";
import { addSheet } from "./commanding";
import {
  calculated,
  lookedAt,
  renameSheet,
  restored,
  smallWorkbook,
  type,
} from "./runningWorkbook";
import { SMALL_HEADERS } from "../fixtures/smallPlan";

import {
  SUMMARY,
  OBJECTIVES,
  DEVIATIONS,
  OBJECTIVES_COPY,
  DEVIATIONS_COPY,
  THREE,
  OTHERS,
  WITHOUT_DEVIATIONS,
  planned,
  written,
  texts,
  withThree,
} from "./severalSheets";

// Several sheets of ours in one workbook (workbook.md, What is written).

describe("a calculation with several sheets", () => {
  it("makes each of them, with a name of its own", async () => {
    const workbook = await withThree();
    expect(texts(workbook)).toEqual({
      [SUMMARY]: "Indice 90",
      [OBJECTIVES]: "Asfaltare",
      [DEVIATIONS]: "Ritardo",
    });
    expect((await lookedAt(workbook)).namedSheets.map(({ name, sheet }) => [name, sheet])).toEqual([
      ["CalcolaPerformance.Riepilogo_2025", SUMMARY],
      ["CalcolaPerformance.RiepilogoObiettivi_2025", OBJECTIVES],
      ["CalcolaPerformance.RiepilogoScostamenti_2025", DEVIATIONS],
    ]);
  });

  it("takes over the one sheet of a former version, and restoring brings that one back alone", async () => {
    const workbook = smallWorkbook();
    await written(workbook, { summary: "Indice 90, Asfaltare, Ritardo" });
    await written(workbook, THREE);
    expect(Object.keys(texts(workbook))).toEqual([SUMMARY, OBJECTIVES, DEVIATIONS]);
    expect(texts(workbook)[SUMMARY]).toBe("Indice 90");
    await restored(workbook);
    expect(texts(workbook)).toEqual({ [SUMMARY]: "Indice 90, Asfaltare, Ritardo" });
  });

  it("has nothing to write a second time", async () => {
    const again = await planned(await withThree(), THREE);
    expect(again.plan.operations).toEqual([]);
    expect([...again.sheets.values()]).toEqual([SUMMARY, OBJECTIVES, DEVIATIONS]);
  });

  it("knows all five sheets again by one text of at most 255 characters", async () => {
    const workbook = smallWorkbook();
    const all = { ...THREE, indicators: "Indicatori", evaluators: "Prospetto" };
    await written(workbook, all);
    const stamp = workbook.names.get("CalcolaPerformance.Impronta_2025");
    expect(stamp?.kind === "text" && stamp.text.length).toBeLessThanOrEqual(255);
    expect((await planned(workbook, all)).plan.operations).toEqual([]);
  });

  it("rewrites each in place where it was renamed, and makes the one anew that was deleted", async () => {
    const workbook = await withThree();
    renameSheet(workbook, OBJECTIVES, "Per la Giunta");
    deleteSheet(workbook, DEVIATIONS);
    await written(workbook, OTHERS);
    expect(texts(workbook)).toEqual({
      [SUMMARY]: "Indice 80",
      "Per la Giunta": "Rifare",
      [DEVIATIONS]: "Proroga",
    });
  });

  it("takes another title where a sheet of the user's has that of one of ours", async () => {
    const workbook = smallWorkbook();
    addSheet(workbook, OBJECTIVES, [["Appunti"]]);
    const run = await planned(workbook, THREE);
    expect(run.issues.map(({ code, params }) => [code, params])).toEqual([
      ["summary-name-taken", { wanted: OBJECTIVES, taken: `${OBJECTIVES} (2)` }],
    ]);
    await written(workbook, THREE);
    expect(texts(workbook)).toMatchObject({
      [OBJECTIVES]: "Appunti",
      [`${OBJECTIVES} (2)`]: "Asfaltare",
    });
  });

  it("empties the one that has nothing more to hold, and does not list it", async () => {
    const workbook = await withThree();
    const run = await planned(workbook, WITHOUT_DEVIATIONS);
    expect([...run.sheets.values()]).toEqual([SUMMARY, OBJECTIVES]);
    await written(workbook, WITHOUT_DEVIATIONS);
    expect(texts(workbook)).toEqual({
      [SUMMARY]: "Indice 100",
      [OBJECTIVES]: "Asfaltare",
      [DEVIATIONS]: null,
    });
    expect((await planned(workbook, WITHOUT_DEVIATIONS)).plan.operations).toEqual([]);
    await written(workbook, OTHERS);
    expect(texts(workbook)).toMatchObject({ [DEVIATIONS]: "Proroga" });
  });

  it("leaves the sheets of another year as they are", async () => {
    const workbook = await withThree();
    const run = await planned(workbook, WITHOUT_DEVIATIONS, 2026);
    const gateway = createMemoryGateway(workbook);
    await gateway.apply(run.plan, { liftsFilters: false });
    expect(texts(workbook)).toEqual({
      [SUMMARY]: "Indice 90",
      [OBJECTIVES]: "Asfaltare",
      [DEVIATIONS]: "Ritardo",
      "Riepilogo 2026": "Indice 100",
      "Riepilogo 2026 - Obiettivi": "Asfaltare",
    });
  });
});

describe("notes of the user's on one of several sheets", () => {
  it("keep a copy of that one alone", async () => {
    const workbook = await withThree();
    type(workbook, OBJECTIVES, "B4", "Da discutere in Giunta");
    const run = await planned(workbook, OTHERS);
    expect(run.issues.map(({ code, params }) => [code, params])).toEqual([
      ["summary-kept-as-copy", { sheet: OBJECTIVES, copy: OBJECTIVES_COPY }],
    ]);
    await written(workbook, OTHERS);
    expect(texts(workbook)).toEqual({
      [SUMMARY]: "Indice 80",
      [OBJECTIVES]: "Rifare",
      [DEVIATIONS]: "Proroga",
      [OBJECTIVES_COPY]: "Asfaltare",
    });
  });

  it("are kept also where the sheet is emptied", async () => {
    const workbook = await withThree();
    type(workbook, DEVIATIONS, "B4", "Da discutere in Giunta");
    await written(workbook, WITHOUT_DEVIATIONS);
    const copy = sheetNamed(workbook, DEVIATIONS_COPY);
    expect(copy.cells.get("4,2")?.value).toBe("Da discutere in Giunta");
  });

  it("are asked about before the sheet is restored", async () => {
    const workbook = await withThree();
    type(workbook, DEVIATIONS, "B4", "Da discutere in Giunta");
    expect(await restored(workbook)).toEqual({
      kind: "changedSince",
      command: "calculation",
      changed: [{ kind: "ownSheet", sheet: DEVIATIONS }],
    });
  });
});

describe("removing the data of the add-in", () => {
  it("lists and removes all our sheets together", async () => {
    const workbook = await withThree();
    const shown = findTraces(await lookedAt(workbook));
    expect(shown.ownSheets).toEqual([SUMMARY, OBJECTIVES, DEVIATIONS]);
    await removeData({
      gateway: createMemoryGateway(workbook),
      consent: { liftsFilters: false },
      shown,
      removesSummaries: true,
      removesColumns: false,
    });
    expect(texts(workbook)).toEqual({});
    expect((await lookedAt(workbook)).names).toEqual([]);
  });
});

describe("an ownership name that somebody has edited", () => {
  it("does not make a calculation write into a column of the user's", async () => {
    const workbook = smallWorkbook();
    const text = "calculatedWeight=Esito|calculatedResult=Peso calcolato";
    workbook.names.set("CalcolaPerformance.Colonne_Obiettivi", { kind: "text", text });
    const outcomes = () => [2, 3, 4].map((row) => outcomeIn(workbook, row));
    const before = outcomes();
    expect(before).toContain("Raggiunto");
    await calculated(workbook);
    expect(outcomes()).toEqual(before);
  });
});

function outcomeIn(workbook: MemoryWorkbook, row: number): unknown {
  const column = SMALL_HEADERS.indexOf("Esito") + 1;
  return sheetNamed(workbook, "Obiettivi").cells.get(`${row},${column}`)?.value;
}
