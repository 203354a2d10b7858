import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withCell, withoutSheet, withSheetRenamed } from "../fixtures/changedWorkbook";
import { writtenFrom } from "../fixtures/commandLine";
import { TODAY } from "../fixtures/plainCalculation";
import { attribute, child } from "../fixtures/package/xmlTree";
import { itWithLibreOffice } from "../fixtures/readers/itWithLibreOffice";
import { readWithLibreOffice, resavedByLibreOffice } from "../fixtures/readers/libreoffice";
import { smallPlan } from "../fixtures/smallPlan";
import { rowsXml, workbookFile, type FileTables } from "../fixtures/workbookFile";
import { allText, lookAt } from "../fixtures/writtenWorkbook";

// A workbook calculated again: what changes, and what never does (workbook.md, What is written).

const LATER = { year: 2027, month: 12, day: 31 };
const SHEET = "Riepilogo 2025";
const LONG_TABLES = [`${SHEET} - Obiettivi`, `${SHEET} - Scostamenti`];
const WITH_CHART = smallPlan({ "Risultato minimo atteso": 60 });

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

async function calculated(tables: FileTables = WITH_CHART): Promise<Uint8Array> {
  return (await writtenFrom(workbookFile(tables))).output;
}

describe("a second run on the same data", () => {
  it.each(["sondrio-2022", "santo-stefano-lodigiano-2024", "sondrio-2022-meta-anno"])(
    "changes nothing, the date included: %s",
    async (name) => {
      const sample = readFileSync(join(__dirname, "..", "..", "samples", `${name}.xlsx`));
      const first = await writtenFrom(new Uint8Array(sample));
      const second = await writtenFrom(first.output, [], LATER);
      expect(isSame(second.output, first.output)).toBe(true);
      expect(second.json.segnalazioni).toEqual(first.json.segnalazioni);
      expect(second.people).toContain("Nessuna novità");
    },
  );

  it("changes nothing in a draft either", async () => {
    const { Obiettivi: objectives = [], ...others } = smallPlan();
    const tables = { ...others, Obiettivi: objectives.map((row) => row.slice(0, 4)) };
    const first = await writtenFrom(workbookFile(tables), ["--bozza"]);
    const second = await writtenFrom(first.output, ["--bozza"], LATER);
    expect(isSame(second.output, first.output)).toBe(true);
  });

  it("changes nothing when only a column of the user's has changed", async () => {
    const { Obiettivi: objectives = [], ...others } = WITH_CHART;
    const noted = objectives.map((row, at) => [...row, at === 0 ? "Appunti" : "da rivedere"]);
    const first = await calculated({ ...others, Obiettivi: noted });
    const edited = withCell(first, "Obiettivi", "H2", "visto");
    expect(isSame((await writtenFrom(edited, [], LATER)).output, edited)).toBe(true);
  });
});

describe("a run on changed data", () => {
  it("bears its own date; one on the same data again keeps that", async () => {
    const first = await calculated();
    expect(allText(lookAt(first), SHEET)).toContain("09/03/2026");
    const edited = withCell(first, "Obiettivi", "E2", "Non raggiunto");
    const second = await writtenFrom(edited, [], LATER);
    const text = allText(lookAt(second.output), SHEET);
    expect(text).toContain("31/12/2027");
    expect(text).not.toContain("09/03/2026");
    const third = await writtenFrom(second.output, [], TODAY);
    expect(isSame(third.output, second.output)).toBe(true);
  });

  it("bears its own date also when the ente has only chosen what was taken for it", async () => {
    const plan = smallPlan({ Pesi: null });
    const { Parametri: rows = [], ...others } = plan;
    const first = await calculated({ Parametri: [...rows, ["Pesi", null]], ...others });
    const chosen = withCell(first, "Parametri", `B${rows.length + 1}`, "Uguali");
    const text = allText(lookAt((await writtenFrom(chosen, [], LATER)).output), SHEET);
    expect(text).toContain("31/12/2027");
  });

  it("ten times leaves one summary, one chart, one drawing, and no part more than the first", async () => {
    let workbook = await calculated();
    const first = lookAt(workbook);
    for (let run = 1; run <= 10; run += 1) {
      const grade = withCell(workbook, "Obiettivi", "F3", 5 * run);
      const edited = withCell(grade, "Obiettivi", "E4", run % 2 === 0 ? "Raggiunto" : "Escluso");
      const ran = await writtenFrom(edited, [], { ...LATER, day: run });
      expect(ran.people).toContain("Scritto");
      workbook = ran.output;
    }
    const last = lookAt(workbook);
    expect(last.sheetNames).toEqual(["Parametri", "Obiettivi", SHEET, ...LONG_TABLES]);
    expect(last.parts(/^xl\/charts\/chart/)).toHaveLength(1);
    expect(last.parts(/^xl\/drawings\/drawing/)).toHaveLength(1);
    expect([...last.opened.parts.keys()].sort()).toEqual([...first.opened.parts.keys()].sort());
    expect(last.headersOf("Obiettivi")).toEqual(first.headersOf("Obiettivi"));
    const names = (look: typeof last) =>
      look.opened.tree("xl/workbook.xml")?.children.find(({ name }) => name === "definedNames")
        ?.children.length;
    expect(names(last)).toBe(names(first));
  });

  it("does not let the styles grow without end", async () => {
    let workbook = await calculated();
    const sizes: number[] = [];
    for (let run = 1; run <= 4; run += 1) {
      const edited = withCell(workbook, "Obiettivi", "F3", 10 * run);
      workbook = (await writtenFrom(edited)).output;
      sizes.push(lookAt(workbook).opened.parts.get("xl/styles.xml")?.length ?? 0);
    }
    expect(new Set(sizes).size).toBe(1);
  });

  it("drops the chart when there is nothing to draw, and draws it again later", async () => {
    const planned = withCell(await calculated(), "Parametri", "B4", "Programmazione");
    const without = await writtenFrom(planned);
    expect(lookAt(without.output).parts(/^xl\/charts\/chart/)).toEqual([]);
    const again = await writtenFrom(withCell(without.output, "Parametri", "B4", "Consuntivo"));
    expect(lookAt(again.output).parts(/^xl\/charts\/chart/)).toHaveLength(1);
  });

  it("empties the results of a phase that has none", async () => {
    const planned = withCell(await calculated(), "Parametri", "B4", "Programmazione");
    const written = lookAt((await writtenFrom(planned)).output);
    expect(written.column("Obiettivi", "Risultato calcolato")).toEqual([null, null, null]);
    expect(written.column("Obiettivi", "Peso calcolato")).toEqual([33.33, 33.33, 33.33]);
  });

  it("of another year leaves last year's summary as it was", async () => {
    const first = await calculated();
    const next = await writtenFrom(first, ["--anno", "2026"]);
    const written = lookAt(next.output);
    expect(written.sheetNames).toEqual([
      "Parametri",
      "Obiettivi",
      ...[SHEET, ...LONG_TABLES],
      ...["Riepilogo 2026", "Riepilogo 2026 - Obiettivi", "Riepilogo 2026 - Scostamenti"],
    ]);
    expect(written.rowsOf(SHEET)).toEqual(lookAt(first).rowsOf(SHEET));
  });
});

describe("a summary that the user has touched", () => {
  it("is found again when it was renamed, and keeps its new name", async () => {
    const renamed = withSheetRenamed(await calculated(), SHEET, "Per la Giunta");
    const edited = withCell(renamed, "Obiettivi", "E2", "Non raggiunto");
    const written = lookAt((await writtenFrom(edited)).output);
    expect(written.sheetNames).toEqual(["Parametri", "Obiettivi", "Per la Giunta", ...LONG_TABLES]);
    expect(written.rowsOf("Per la Giunta").flat()).toContain(33.33);
    expect(allText(written, "Per la Giunta")).toContain("1 su 3");
    expect(written.parts(/^xl\/charts\/chart/)).toHaveLength(1);
  });

  it("is still up to date when only its name has changed", async () => {
    const renamed = withSheetRenamed(await calculated(), SHEET, "Per la Giunta");
    expect(isSame((await writtenFrom(renamed, [], LATER)).output, renamed)).toBe(true);
  });

  it("is copied before it is made again when there are notes on it, and that is said", async () => {
    const noted = withCell(await calculated(), SHEET, "L4", "Da discutere in Giunta");
    const second = await writtenFrom(noted);
    expect(second.json.segnalazioni).toEqual([
      expect.objectContaining({ codice: "summary-kept-as-copy", gravita: "avviso" }),
    ]);
    const written = lookAt(second.output);
    expect(written.sheetNames).toEqual([
      "Parametri",
      "Obiettivi",
      SHEET,
      ...LONG_TABLES,
      `${SHEET} (copia)`,
    ]);
    expect(allText(written, `${SHEET} (copia)`)).toContain("Da discutere in Giunta");
    expect(allText(written, SHEET)).not.toContain("Da discutere");
    const third = await writtenFrom(second.output, [], LATER);
    expect(isSame(third.output, second.output)).toBe(true);
  });

  it("is copied once for each time that it was touched, under a name that is free", async () => {
    const once = await writtenFrom(withCell(await calculated(), SHEET, "L4", "Prima nota"));
    const twice = await writtenFrom(withCell(once.output, SHEET, "L4", "Seconda nota"));
    const written = lookAt(twice.output);
    expect(written.sheetNames.slice(5)).toEqual([`${SHEET} (copia)`, `${SHEET} (copia) (2)`]);
    expect(allText(written, `${SHEET} (copia) (2)`)).toContain("Seconda nota");
  });

  it("is made anew when it was deleted", async () => {
    const deleted = withoutSheet(await calculated(smallPlan()), SHEET);
    const written = lookAt((await writtenFrom(deleted)).output);
    expect(written.sheetNames).toEqual(["Parametri", "Obiettivi", ...LONG_TABLES, SHEET]);
  });
});

describe("formulas of the user's that point at our sheet", () => {
  const reference = `'${SHEET}'!$A$1`;
  const workbook = workbookFile(WITH_CHART, {
    otherSheets: [{ name: "Mio", rows: rowsXml([[{ formula: reference, cached: "" }]]) }],
  });

  async function afterTwoRuns(): Promise<Uint8Array> {
    const first = await writtenFrom(workbook);
    const renamed = withCell(first.output, "Parametri", "B2", "Comune di Altrove");
    return (await writtenFrom(renamed)).output;
  }

  it("are as they were after a second run, and so is the sheet that they name", async () => {
    const written = lookAt(await afterTwoRuns());
    expect(written.cellsOf("Mio").get("A1")?.formula).toBe(reference);
    expect(written.sheetNames).toEqual(["Parametri", "Obiettivi", "Mio", SHEET, ...LONG_TABLES]);
  });

  it("are calculated again by whoever opens the workbook", async () => {
    const { opened } = lookAt(await afterTwoRuns());
    const calculation = child(opened.tree("xl/workbook.xml"), "calcPr");
    expect(attribute(calculation, "fullCalcOnLoad")).toBe("1");
  });

  itWithLibreOffice("give what the second run wrote", async () => {
    const calculated = readWithLibreOffice(await afterTwoRuns());
    const mine = calculated.sheets.find(({ name }) => name === "Mio");
    expect(String(mine?.cells["A1"])).toContain("Comune di Altrove");
  });
});

describe("a workbook that LibreOffice has saved after a run", () => {
  itWithLibreOffice("is up to date, and calculated again in the same places when not", async () => {
    const saved = resavedByLibreOffice(await calculated());
    expect(isSame((await writtenFrom(saved, [], LATER)).output, saved)).toBe(true);
    const edited = withCell(saved, "Obiettivi", "E2", "Non raggiunto");
    const second = await writtenFrom(edited, [], LATER);
    expect(second.json.segnalazioni.map(({ codice }) => codice)).toEqual(["missed-without-reason"]);
    const written = lookAt(second.output);
    expect(written.sheetNames).toEqual(["Parametri", "Obiettivi", SHEET, ...LONG_TABLES]);
    expect(written.parts(/^xl\/charts\/chart\d+\.xml$/)).toHaveLength(1);
  });
});
