import { emptyWorkbook } from "../contract/memoryWorkbook";
import {
  addSheet,
  imported,
  prepared,
  previewed,
  proposed,
  tableOf,
  type Rows,
} from "./commanding";
import { smallWorkbook } from "./runningWorkbook";

const TWO_UNITS: Rows = [
  ["Settore", "Obiettivo"],
  ["Tecnico", "Curare i parchi"],
  ["Affari generali", "Pubblicare gli atti"],
];

describe("the units that a copied sheet names", () => {
  it("are shown where Strutture has them not, and added when asked", async () => {
    const workbook = smallWorkbook();
    addSheet(workbook, "PEG", [
      ["Settore", "Obiettivo"],
      ["Alfa (*)", "Uno"],
      ["Betta", "Due"],
      ["Gamma; Alfa", "Tre"],
      ["Tutti", "Quattro"],
    ]);
    const proposal = await proposed(workbook, "PEG");
    expect(previewed(proposal).unknownUnits).toEqual([
      { name: "Betta", nearest: "Beta" },
      { name: "Gamma", nearest: null },
    ]);
    const before = await tableOf(workbook, "Strutture");
    const copied = await imported(workbook, "PEG", { addsUnits: true });
    expect(copied.addedUnits).toEqual(["Betta", "Gamma"]);
    expect(await tableOf(workbook, "Strutture")).toEqual([
      ...before,
      ["Betta", null],
      ["Gamma", null],
    ]);
  });

  it("are missed where some rows have none", async () => {
    const workbook = emptyWorkbook();
    addSheet(workbook, "PEG", [
      ["N.", "Obiettivo"],
      [1, "Vigilare sulle strade"],
      ["Area tecnica"],
      [2, "Curare i parchi"],
    ]);
    const proposal = await proposed(workbook, "PEG");
    const preview = previewed(proposal);
    expect(preview).toMatchObject({ rowsWithoutUnit: 1, missing: [] });
  });

  it("fill a Strutture that is still empty, when asked", async () => {
    const workbook = emptyWorkbook();
    addSheet(workbook, "PEG", TWO_UNITS);
    await prepared(workbook, ["units"]);
    const proposal = await proposed(workbook, "PEG");
    expect(previewed(proposal).unknownUnits).toEqual([
      { name: "Tecnico", nearest: null },
      { name: "Affari generali", nearest: null },
    ]);
    await imported(workbook, "PEG", { addsUnits: true });
    const [, ...rows] = await tableOf(workbook, "Strutture");
    expect(rows.map(([name]) => name).filter((name) => name !== null)).toEqual([
      "Tecnico",
      "Affari generali",
    ]);
  });

  it("are left out of an empty Strutture where the objectives already name others", async () => {
    const workbook = emptyWorkbook();
    addSheet(workbook, "PEG", TWO_UNITS);
    addSheet(workbook, "Altri", [
      ["Settore", "Obiettivo"],
      ["Sociale", "Aprire il nido"],
    ]);
    await prepared(workbook, ["units"]);
    await imported(workbook, "Altri", { addsUnits: false });
    const proposal = await proposed(workbook, "PEG");
    expect(previewed(proposal).unknownUnits).toEqual([]);
  });
});
