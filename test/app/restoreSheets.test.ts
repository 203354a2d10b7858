import { deleteSheet, sheetNamed } from "../contract/memoryWorkbook";
import { addSheet } from "./commanding";
import {
  breakingGateway,
  lookedAt,
  renameSheet,
  restored,
  smallWorkbook,
  type,
} from "./runningWorkbook";

import {
  SUMMARY,
  OBJECTIVES,
  DEVIATIONS,
  OBJECTIVES_COPY,
  THREE,
  OTHERS,
  WITHOUT_DEVIATIONS,
  planned,
  written,
  texts,
  withThree,
  type Wanted,
} from "./severalSheets";

// Several sheets of ours are put back together (workbook.md, Restoring).

describe("restoring several sheets", () => {
  it("takes away all that the run made", async () => {
    const workbook = smallWorkbook();
    const before = await lookedAt(workbook);
    await written(workbook, THREE);
    expect(await restored(workbook)).toMatchObject({
      putBack: [SUMMARY, OBJECTIVES, DEVIATIONS].map((sheet) => ({
        kind: "removedOwnSheet",
        sheet,
      })),
      left: [],
    });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("puts back what each held, also the one that was emptied and the one that was renamed", async () => {
    const workbook = await withThree();
    renameSheet(workbook, OBJECTIVES, "Per la Giunta");
    const before = structuredClone(workbook.sheets);
    await written(workbook, WITHOUT_DEVIATIONS);
    expect(await restored(workbook)).toMatchObject({ kind: "restored", left: [] });
    expect(workbook.sheets).toEqual(before);
    expect((await planned(workbook, THREE)).plan.operations).toEqual([]);
  });

  it("takes away one that the second run made, and rewrites the others", async () => {
    const workbook = smallWorkbook();
    await written(workbook, WITHOUT_DEVIATIONS);
    const before = structuredClone(workbook.sheets);
    await written(workbook, THREE);
    await restored(workbook);
    expect(workbook.sheets).toEqual(before);
  });

  it("leaves the copy with the notes, and says so", async () => {
    const workbook = await withThree();
    type(workbook, OBJECTIVES, "B4", "Da discutere in Giunta");
    await written(workbook, OTHERS);
    expect(await restored(workbook)).toMatchObject({
      left: [{ kind: "copy", sheet: OBJECTIVES_COPY }],
    });
    expect(texts(workbook)).toMatchObject({ [SUMMARY]: "Indice 90", [OBJECTIVES]: "Asfaltare" });
  });

  it("leaves a sheet of the user's that has the title of one that was deleted", async () => {
    const workbook = await withThree();
    deleteSheet(workbook, OBJECTIVES);
    addSheet(workbook, OBJECTIVES, [["Appunti"]]);
    expect(await restored(workbook)).toMatchObject({
      kind: "restored",
      left: [{ kind: "foreignSheet", sheet: OBJECTIVES }],
    });
    expect(texts(workbook)).toEqual({ [OBJECTIVES]: "Appunti" });
  });

  it("still knows the sheets when it was restored and calculated again", async () => {
    const workbook = await withThree();
    await written(workbook, OTHERS);
    await restored(workbook);
    await written(workbook, OTHERS);
    expect(await restored(workbook)).toMatchObject({ kind: "restored", left: [] });
    expect(texts(workbook)).toMatchObject({ [SUMMARY]: "Indice 90", [DEVIATIONS]: "Ritardo" });
  });
});

describe("a run with several sheets that the host breaks off", () => {
  it.each<[string, Wanted, string | null]>([
    ["a second run", OTHERS, null],
    ["one that empties a sheet", WITHOUT_DEVIATIONS, null],
    ["one that keeps a copy, up to the copy", OTHERS, OBJECTIVES],
  ])("is undone at once wherever it was: %s", async (_what, wanted, noted) => {
    const start = async () => {
      const workbook = await withThree();
      if (noted !== null) type(workbook, noted, "B4", "Da discutere");
      return workbook;
    };
    const { operations } = (await planned(await start(), wanted)).plan;
    const copied = operations.findIndex(({ kind }) => kind === "copySheet");
    const last = copied < 0 ? operations.length : copied + 1;
    for (let done = 0; done <= last; done += 1) {
      const workbook = await start();
      const before = await lookedAt(workbook);
      const ran = await written(workbook, wanted, breakingGateway(workbook, done));
      expect(ran).toMatchObject({ ok: false, failure: { code: "failedAndUndone" } });
      expect(await lookedAt(workbook)).toEqual(before);
    }
  });

  it("stays partly written where notes are in the copy alone", async () => {
    const workbook = await withThree();
    type(workbook, OBJECTIVES, "B4", "Da discutere");
    const { operations } = (await planned(workbook, OTHERS)).plan;
    const done = operations.findIndex(({ kind }) => kind === "copySheet") + 2;
    const ran = await written(workbook, OTHERS, breakingGateway(workbook, done));
    expect(ran).toMatchObject({ ok: false, failure: { code: "partlyWritten" } });
    const copy = sheetNamed(workbook, OBJECTIVES_COPY);
    expect(copy.cells.get("4,2")?.value).toBe("Da discutere");
  });
});
