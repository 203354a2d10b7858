import type { MemoryWorkbook } from "../contract/memoryWorkbook";
import { deleteSheet, sheetNamed } from "../contract/memoryWorkbook";
import { isNumberCell } from "../../src/core/workbook/snapshot";
import { addSheet } from "./commanding";
import {
  calculated,
  lookedAt,
  renameSheet,
  reorder,
  restored,
  run,
  smallWorkbook,
  type,
} from "./runningWorkbook";

const SUMMARY = "Riepilogo 2025";
const OWN_SHEETS = [SUMMARY, `${SUMMARY} - Obiettivi`, `${SUMMARY} - Scostamenti`];

/** The numbers of a column by the value that its row has in another. */
async function column(
  workbook: MemoryWorkbook,
  header: string,
  by = "Ob. operativo",
): Promise<Record<string, number | null>> {
  const { tables } = await lookedAt(workbook);
  const table = tables.find(({ headers }) => headers.includes(by));
  const [at = -1, key = -1] = [header, by].map((name) => table?.headers.indexOf(name));
  const entries = table?.rows.map((row) => {
    const cell = row[at] ?? null;
    const label = row[key];
    return [
      typeof label === "string" ? label : "",
      isNumberCell(cell) ? cell.number : null,
    ] as const;
  });
  return Object.fromEntries(entries ?? []);
}

/** Weights of 100 in place of equal ones, so that a second run has other figures. */
function assignWeights(workbook: MemoryWorkbook): void {
  type(workbook, "Parametri", "B5", "Assegnati");
}

describe("restoring after a first run", () => {
  it("leaves the workbook as it was, without columns, summary, marks and restore point", async () => {
    const workbook = smallWorkbook({}, true);
    const before = await lookedAt(workbook);
    await calculated(workbook);
    expect((await lookedAt(workbook)).sheets).toHaveLength(6);
    expect(await restored(workbook)).toEqual({
      kind: "restored",
      command: "calculation",
      putBack: [
        { kind: "removedColumn", table: "Obiettivi", header: "Peso calcolato" },
        { kind: "removedColumn", table: "Obiettivi", header: "Risultato calcolato" },
        { kind: "removedColumn", table: "Strutture", header: "Valutabili" },
        { kind: "removedColumn", table: "Strutture", header: "Raggiunti" },
        { kind: "removedColumn", table: "Strutture", header: "Risultato conseguito" },
        ...OWN_SHEETS.map((sheet) => ({ kind: "removedOwnSheet", sheet })),
      ],
      left: [],
    });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("empties a column that the user had made for it, with the format that it had", async () => {
    const workbook = smallWorkbook({
      Strutture: [
        ["Settore/servizio", "Valutabili", "Note"],
        ["Alfa", null, null],
        ["Beta", null, "in proroga"],
      ],
    });
    const before = await lookedAt(workbook);
    await calculated(workbook);
    expect(await column(workbook, "Valutabili", "Note")).toMatchObject({ "in proroga": 1 });
    await restored(workbook);
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("has nothing to do without a run, nor a second time", async () => {
    const workbook = smallWorkbook({}, true);
    const nothing = { kind: "nothingToRestore", isDamaged: false };
    expect(await restored(workbook)).toEqual(nothing);
    await calculated(workbook);
    await restored(workbook);
    expect(await restored(workbook)).toEqual(nothing);
  });

  it("finds a summary that was renamed", async () => {
    const workbook = smallWorkbook({}, true);
    const before = await lookedAt(workbook);
    await calculated(workbook);
    renameSheet(workbook, SUMMARY, "Per la Giunta");
    expect(await restored(workbook)).toMatchObject({ kind: "restored" });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("has nothing to take away where the summary was deleted", async () => {
    const workbook = smallWorkbook({}, true);
    const before = await lookedAt(workbook);
    await calculated(workbook);
    deleteSheet(workbook, SUMMARY);
    expect(await restored(workbook)).toMatchObject({ kind: "restored", left: [] });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("says which column it does not find any more", async () => {
    const workbook = smallWorkbook({}, true);
    await calculated(workbook);
    workbook.tables = workbook.tables.map((table) => ({
      ...table,
      headers: table.headers.map((header) => (header === "Peso calcolato" ? "Mio" : header)),
    }));
    expect(await restored(workbook)).toMatchObject({
      kind: "restored",
      left: [{ kind: "column", table: "Obiettivi", header: "Peso calcolato" }],
    });
    expect((await lookedAt(workbook)).tables[1]?.headers.slice(-1)).toEqual(["Mio"]);
  });
});

describe("restoring after a second run", () => {
  async function twiceCalculated(): Promise<{ workbook: MemoryWorkbook; first: unknown }> {
    const workbook = smallWorkbook({}, true);
    await calculated(workbook);
    assignWeights(workbook);
    const first = visible(await lookedAt(workbook));
    await calculated(workbook);
    return { workbook, first };
  }

  it("puts back what the first had written, the looks of the summary and its chart included", async () => {
    const workbook = smallWorkbook({}, true);
    await calculated(workbook);
    const sheet = structuredClone(sheetNamed(workbook, SUMMARY));
    assignWeights(workbook);
    const first = visible(await lookedAt(workbook));
    await calculated(workbook);
    expect(await column(workbook, "Peso calcolato")).toMatchObject({ "Aprire lo sportello": 50 });
    expect(await restored(workbook)).toMatchObject({ kind: "restored", left: [] });
    expect(visible(await lookedAt(workbook))).toEqual(first);
    expect(sheetNamed(workbook, SUMMARY)).toEqual(sheet);
  });

  it("goes one step, no further", async () => {
    const { workbook, first } = await twiceCalculated();
    await restored(workbook);
    expect(await restored(workbook)).toEqual({ kind: "nothingToRestore", isDamaged: false });
    expect(visible(await lookedAt(workbook))).toEqual(first);
  });

  it("still knows the former summary when it was restored and calculated again", async () => {
    const { workbook, first } = await twiceCalculated();
    await restored(workbook);
    await calculated(workbook);
    expect(await restored(workbook)).toMatchObject({ kind: "restored", left: [] });
    expect(visible(await lookedAt(workbook))).toEqual(first);
  });

  it("leaves alone a summary whose former content no restore point knows, and says so", async () => {
    const workbook = smallWorkbook({}, true);
    await calculated(workbook);
    workbook.customParts.clear();
    assignWeights(workbook);
    const weights = await column(workbook, "Peso calcolato");
    await calculated(workbook);
    const summary = structuredClone(sheetNamed(workbook, SUMMARY));
    expect(await restored(workbook)).toMatchObject({
      kind: "restored",
      left: OWN_SHEETS.map((sheet) => ({ kind: "ownSheetUnknown", sheet })),
    });
    expect(sheetNamed(workbook, SUMMARY)).toEqual(summary);
    expect(await column(workbook, "Peso calcolato")).toEqual(weights);
  });

  it("does not take the summary of another year for the former one", async () => {
    const workbook = smallWorkbook({}, true);
    await calculated(workbook);
    await calculated(workbook, { year: 2024 });
    assignWeights(workbook);
    await calculated(workbook);
    expect(await restored(workbook)).toMatchObject({
      left: OWN_SHEETS.map((sheet) => ({ kind: "ownSheetUnknown", sheet })),
    });
  });

  it("finds former values by the keys of the rows, in whatever order they stand now", async () => {
    const { workbook } = await twiceCalculated();
    const written = await column(workbook, "Peso calcolato");
    reorder(workbook, "Obiettivi", [4, 2, 3]);
    expect(await column(workbook, "Peso calcolato")).toEqual(written);
    expect(await restored(workbook)).toMatchObject({ kind: "restored" });
    expect(await column(workbook, "Risultato calcolato")).toEqual({
      "Asfaltare la via": 33.33,
      "Aprire lo sportello": 33.33,
      "Rifare il sito": 0,
    });
  });

  it("keeps the cells of rows that were inserted since, and does without those deleted", async () => {
    const { workbook } = await twiceCalculated();
    reorder(workbook, "Obiettivi", [4, 99, 2]);
    type(workbook, "Obiettivi", "A3", 9);
    type(workbook, "Obiettivi", "B3", "Beta");
    type(workbook, "Obiettivi", "C3", "Nuovo");
    type(workbook, "Obiettivi", "H3", 7);
    expect(await restored(workbook)).toMatchObject({ kind: "restored" });
    expect(await column(workbook, "Peso calcolato")).toEqual({
      "Asfaltare la via": 33.33,
      Nuovo: 7,
      "Aprire lo sportello": 33.33,
    });
  });

  it("leaves a column alone where a new row holds a text that it could not write again", async () => {
    const { workbook } = await twiceCalculated();
    type(workbook, "Obiettivi", "C5", "Nuovo");
    type(workbook, "Obiettivi", "H5", "da vedere");
    expect(await restored(workbook)).toMatchObject({
      kind: "restored",
      left: [{ kind: "column", table: "Obiettivi", header: "Peso calcolato" }],
    });
    expect(await column(workbook, "Peso calcolato")).toMatchObject({ "Rifare il sito": 30 });
  });

  it("cannot tell the rows when the column of their keys has gone", async () => {
    const { workbook } = await twiceCalculated();
    workbook.tables = workbook.tables.map((table) => ({
      ...table,
      headers: table.headers.map((header) => (header === "Codice" ? "Sigla" : header)),
    }));
    expect(await restored(workbook, true)).toMatchObject({
      left: [
        { kind: "column", table: "Obiettivi", header: "Peso calcolato" },
        { kind: "column", table: "Obiettivi", header: "Risultato calcolato" },
      ],
    });
  });

  it("says how many texts in our columns the run had replaced", async () => {
    const workbook = smallWorkbook({}, true);
    await calculated(workbook);
    type(workbook, "Obiettivi", "H2", "n.d.");
    await calculated(workbook);
    expect(await restored(workbook)).toMatchObject({
      left: [{ kind: "texts", table: "Obiettivi", header: "Peso calcolato", cells: 1 }],
    });
    expect(await column(workbook, "Peso calcolato")).toMatchObject({ "Aprire lo sportello": null });
  });
});

describe("what somebody has changed since", () => {
  it("is asked about, cell by cell of ours, and nothing is written meanwhile", async () => {
    const workbook = smallWorkbook({}, true);
    const before = await lookedAt(workbook);
    await calculated(workbook);
    type(workbook, "Obiettivi", "H2", 40);
    const edited = await lookedAt(workbook);
    expect(await restored(workbook)).toEqual({
      kind: "changedSince",
      command: "calculation",
      changed: [{ kind: "column", table: "Obiettivi", header: "Peso calcolato" }],
    });
    expect(await lookedAt(workbook)).toEqual(edited);
    expect(await restored(workbook, true)).toMatchObject({ kind: "restored" });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("is a cell of a new row in a column that would be taken away", async () => {
    const workbook = smallWorkbook({}, true);
    await calculated(workbook);
    type(workbook, "Obiettivi", "H5", 1);
    expect(await restored(workbook)).toMatchObject({ kind: "changedSince" });
  });

  it("is a note on the summary", async () => {
    const workbook = smallWorkbook({}, true);
    await calculated(workbook);
    type(workbook, SUMMARY, "L4", "Da discutere in Giunta");
    expect(await restored(workbook)).toEqual({
      kind: "changedSince",
      command: "calculation",
      changed: [{ kind: "ownSheet", sheet: SUMMARY }],
    });
  });

  it("is not a sheet of the user's own that bears the name of a summary that was deleted", async () => {
    const workbook = smallWorkbook({}, true);
    const before = await lookedAt(workbook);
    await calculated(workbook);
    deleteSheet(workbook, SUMMARY);
    addSheet(workbook, SUMMARY, [["Appunti per la Giunta"]]);
    expect(await restored(workbook)).toMatchObject({
      kind: "restored",
      left: [{ kind: "foreignSheet", sheet: SUMMARY }],
    });
    expect(sheetNamed(workbook, SUMMARY).cells.get("1,1")?.value).toBe("Appunti per la Giunta");
    const { tables, restorePoint } = await lookedAt(workbook);
    expect({ tables, restorePoint }).toEqual({ tables: before.tables, restorePoint: null });
  });

  it("is not a cell of the user's own", async () => {
    const workbook = smallWorkbook({}, true);
    await calculated(workbook);
    type(workbook, "Obiettivi", "G4", "Ritardo");
    expect(await restored(workbook)).toMatchObject({ kind: "restored" });
    expect(sheetNamed(workbook, "Obiettivi").cells.get("4,7")?.value).toBe("Ritardo");
  });
});

describe("a summary that somebody had written on before the run", () => {
  it("comes back as we had left it; what was written on it stays in the copy", async () => {
    const workbook = smallWorkbook({}, true);
    await calculated(workbook);
    const summary = structuredClone(sheetNamed(workbook, SUMMARY).cells);
    type(workbook, SUMMARY, "L4", "Da discutere in Giunta");
    await calculated(workbook);
    const copy = `${SUMMARY} (copia)`;
    expect(await restored(workbook)).toMatchObject({ left: [{ kind: "copy", sheet: copy }] });
    expect(sheetNamed(workbook, SUMMARY).cells).toEqual(summary);
    expect(sheetNamed(workbook, copy).cells.get("4,12")?.value).toBe("Da discutere in Giunta");
  });
});

describe("a run that changes nothing", () => {
  it("leaves the restore point of the run before as it is", async () => {
    const workbook = smallWorkbook({}, true);
    await calculated(workbook);
    const written = await lookedAt(workbook);
    const ran = await run(workbook);
    expect(ran.ok && ran.value.hasWritten).toBe(false);
    expect(await lookedAt(workbook)).toEqual(written);
  });
});

/** Everything but the restore point, which a restoring changes, and formats that are known from the other parts. */
function visible({
  restorePoint: _restorePoint,
  ...seen
}: Awaited<ReturnType<typeof lookedAt>>): object {
  return seen;
}
