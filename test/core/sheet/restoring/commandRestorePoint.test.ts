import type { RestorePoint } from "../../../../src/core/sheet/restoring/restorePoint";
import {
  readRestorePoint,
  restorePointXml,
} from "../../../../src/core/sheet/restoring/restorePointText";
import { packText, unpackText } from "../../../../src/adapters/deflate/packedText";
import { check } from "../../../../src/app/check";
import { createMemoryGateway } from "../../../contract/memoryGateway";
import type { MemoryWorkbook } from "../../../contract/memoryWorkbook";
import { addSheet, answering, imported, prepared } from "../../../app/commanding";
import {
  calculated,
  digest,
  lookedAt,
  loadPacking,
  PACKING,
  smallWorkbook,
} from "../../../app/runningWorkbook";

const plain = (text: string): string => text;

async function recordOf(workbook: MemoryWorkbook): Promise<RestorePoint> {
  const { restorePoint } = await lookedAt(workbook);
  const found = restorePoint === null ? null : readRestorePoint(restorePoint, PACKING.expand);
  if (found === null) throw new Error("no restore point");
  return found;
}

async function copiedWorkbook(): Promise<MemoryWorkbook> {
  const workbook = smallWorkbook();
  addSheet(workbook, "PEG", [
    ["Settore", "Obiettivo strategico", "Obiettivo"],
    ["Gamma", "Città verde", "Piantare alberi"],
  ]);
  await imported(workbook, "PEG", { addsUnits: true });
  return workbook;
}

async function answeredWorkbook(): Promise<MemoryWorkbook> {
  const workbook = smallWorkbook();
  await answering(workbook, { weights: "Assegnati", minimum: "85" });
  return workbook;
}

describe("the restore point of another command", () => {
  it.each([
    ["answers", answeredWorkbook],
    ["import", copiedWorkbook],
  ])("is read as it was written: %s", async (by, made) => {
    const written = await recordOf(await made());
    expect(written.changes?.by).toBe(by);
    expect(readRestorePoint(restorePointXml(written, packText) ?? "", unpackText)).toEqual(written);
  });

  it("keeps no text of the rows that were copied", async () => {
    const { changes } = await recordOf(await copiedWorkbook());
    expect(JSON.stringify(changes)).not.toMatch(/Gamma|verde|alberi/);
  });

  it("takes the place of the one before, but for our sheets", async () => {
    const workbook = smallWorkbook();
    await calculated(workbook);
    const { sheets } = await recordOf(workbook);
    await answering(workbook, { weights: "Assegnati" });
    expect(await recordOf(workbook)).toMatchObject({ sheets, changes: { by: "answers" } });
  });

  it("lets a check say what restoring would undo", async () => {
    const workbook = smallWorkbook();
    const lastCommand = async () => {
      const gateway = createMemoryGateway(workbook);
      const checked = await check({ gateway, digest, loadPacking });
      return checked.ok && checked.value.kind === "checked" ? checked.value.lastCommand : undefined;
    };
    expect(await lastCommand()).toBeNull();
    await prepared(workbook, ["acts"]);
    expect(await lastCommand()).toBe("preparation");
    await calculated(workbook);
    expect(await lastCommand()).toBe("calculation");
  });

  it("marks a value that cannot be written again", async () => {
    const workbook = smallWorkbook();
    const { cells } = workbook.sheets.find(({ name }) => name === "Parametri") ?? {};
    const cell = cells?.get("2,2");
    if (cell) cells?.set("2,2", { ...cell, value: true });
    await answering(workbook, { body: "Comune di Prova" });
    const { changes } = await recordOf(workbook);
    expect(changes?.filled[0]?.cells).toEqual([
      { header: "Valore", row: 0, before: null, isLost: true, after: "Comune di Prova" },
    ]);
  });

  it.each<[string, () => Promise<MemoryWorkbook>, (text: string) => string]>([
    [
      "cells of another table",
      answeredWorkbook,
      (text) => text.replace(`"Parametri"`, `"Strutture"`),
    ],
    [
      "another column",
      answeredWorkbook,
      (text) => text.replace(`"header":"Valore"`, `"header":"Parametro"`),
    ],
    ["a row that was not there", answeredWorkbook, (text) => text.replace(/"row":\d+/, `"row":99`)],
    [
      "a table of the user's",
      copiedWorkbook,
      (text) => text.replaceAll(`"Obiettivi"`, `"Bilancio"`),
    ],
    [
      "a sheet without a table of ours",
      copiedWorkbook,
      (text) => text.replaceAll(`"table":"Corrispondenze"`, `"table":"Bilancio"`),
    ],
    [
      "a column that is not of the contract",
      copiedWorkbook,
      (text) => text.replaceAll(`"Ob. strategico"`, `"Bilancio"`),
    ],
    [
      "one of our results as a column of rows",
      copiedWorkbook,
      (text) => text.replaceAll(`"Ob. strategico"`, `"Peso calcolato"`),
    ],
    ["an unknown command", copiedWorkbook, (text) => text.replace(`"by":"import"`, `"by":"altro"`)],
  ])("is damaged by %s", async (_what, made, tamper) => {
    const xml = restorePointXml(await recordOf(await made()), plain) ?? "";
    expect(readRestorePoint(xml, plain)).not.toBeNull();
    expect(tamper(xml)).not.toBe(xml);
    expect(readRestorePoint(tamper(xml), plain)).toBeNull();
  });
});
