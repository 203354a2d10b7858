import { withCell, withPart } from "../fixtures/changedWorkbook";
import { calculateFile, writtenFrom } from "../fixtures/commandLine";
import { smallPlan } from "../fixtures/smallPlan";
import { rowsXml, workbookFile, type FileCell, type FileTables } from "../fixtures/workbookFile";
import { lookAt } from "../fixtures/writtenWorkbook";

// What is the user's stays the user's (workbook.md, What is written).

const SHEET = "Riepilogo 2025";
const LONG_TABLES = [`${SHEET} - Obiettivi`, `${SHEET} - Scostamenti`];
const LATER = { year: 2027, month: 12, day: 31 };

/** The small plan with one more column in `Obiettivi`. */
function withOwnColumn(
  header: string,
  values: readonly FileCell[],
  plan: FileTables = smallPlan(),
): FileTables {
  const { Obiettivi: objectives = [], ...others } = plan;
  const cells = [header, ...values];
  return { ...others, Obiettivi: objectives.map((row, at) => [...row, cells[at] ?? null]) };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

describe("a sheet of the user's called as our summary", () => {
  const workbook = workbookFile(smallPlan(), {
    otherSheets: [
      {
        name: SHEET,
        rows: rowsXml([
          ["La mia tabella", 1],
          [null, 2],
        ]),
      },
    ],
  });

  it("survives; ours takes another name, and that is said", async () => {
    const { output, json } = await writtenFrom(workbook);
    const written = lookAt(output);
    expect(written.sheetNames).toEqual([
      "Parametri",
      "Obiettivi",
      SHEET,
      `${SHEET} (2)`,
      ...LONG_TABLES,
    ]);
    expect(written.rowsOf(SHEET)).toEqual([
      ["La mia tabella", 1],
      [null, 2],
    ]);
    expect(json.segnalazioni).toEqual([
      expect.objectContaining({ codice: "summary-name-taken", gravita: "nota" }),
    ]);
    expect(json.segnalazioni[0]?.messaggio).toContain(`«${SHEET} (2)»`);
  });

  it("survives ten runs as it is, byte for byte, beside one summary", async () => {
    const path = lookAt(workbook).partOf(SHEET);
    const before = lookAt(workbook).opened.parts.get(path);
    let current = (await writtenFrom(workbook)).output;
    for (let run = 1; run <= 10; run += 1) {
      current = (await writtenFrom(withCell(current, "Obiettivi", "F3", run))).output;
    }
    const written = lookAt(current);
    expect(written.sheetNames).toEqual([
      "Parametri",
      "Obiettivi",
      SHEET,
      `${SHEET} (2)`,
      ...LONG_TABLES,
    ]);
    expect(written.opened.parts.get(path)).toEqual(before);
  });

  it("is known whatever its capitals", async () => {
    const upper = workbookFile(smallPlan(), { otherSheets: [{ name: SHEET.toUpperCase() }] });
    const { output } = await writtenFrom(upper);
    expect(lookAt(output).sheetNames.slice(2)).toEqual([
      SHEET.toUpperCase(),
      `${SHEET} (2)`,
      ...LONG_TABLES,
    ]);
  });
});

describe("a column of the user's with weights", () => {
  it.each(["Peso", "Peso %", "Peso assegnato", "PESO"])(
    "«%s» is read and never written",
    async (header) => {
      const { Obiettivi: objectives = [], ...others } = smallPlan({ Pesi: "Assegnati" });
      const named = objectives.map((row, at) =>
        at === 0 ? row.map((cell) => (cell === "Peso assegnato" ? header : cell)) : row,
      );
      const { output } = await writtenFrom(workbookFile({ ...others, Obiettivi: named }));
      const written = lookAt(output);
      expect(written.column("Obiettivi", header)).toEqual([50, 30, 20]);
      expect(written.column("Obiettivi", "Peso calcolato")).toEqual([50, 30, 20]);
    },
  );

  it("is not written either when weights are equal", async () => {
    const { output } = await writtenFrom(workbookFile(smallPlan({}, true)));
    expect(lookAt(output).column("Obiettivi", "Peso assegnato")).toEqual([50, 30, 20]);
  });
});

describe("a column called as one of ours that we did not make", () => {
  const taken = workbookFile(withOwnColumn("Peso calcolato", [1, null, 3]));

  it("stops the writing with a sentence that names it and what to do", async () => {
    const { status, json, output } = await calculateFile(taken);
    expect(status).toBe(1);
    expect(output).toBeNull();
    const [found, ...others] = json.segnalazioni;
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      codice: "output-column-taken",
      gravita: "errore",
      tabella: "Obiettivi",
      cella: "Obiettivi!H1",
    });
    expect(found?.messaggio).toContain("«Peso calcolato»");
    expect(found?.messaggio).toContain("--altri-nomi");
  });

  it("stops it also when it holds one text only, or a formula", async () => {
    for (const cell of ["da fare", { formula: "1+1", cached: 2 }, false]) {
      const tables = withOwnColumn("Risultato calcolato", [null, cell, null]);
      expect((await calculateFile(workbookFile(tables))).status).toBe(1);
    }
  });

  it.each(["<f>E2</f>", "<f>E2</f><v></v>", `<f t="shared" si="0"/>`])(
    "stops it also when it holds only the formula %s, which shows nothing yet",
    async (xml) => {
      const tables = withOwnColumn("Peso calcolato", [{ type: "str", xml }]);
      const { status, json, output } = await calculateFile(workbookFile(tables));
      expect([status, output]).toEqual([1, null]);
      expect(json.segnalazioni).toMatchObject([{ codice: "output-column-taken" }]);
    },
  );

  it("is left alone with --altri-nomi: ours takes another name", async () => {
    const { status, output } = await writtenFrom(taken, ["--altri-nomi"]);
    expect(status).toBe(0);
    const written = lookAt(output);
    expect(written.column("Obiettivi", "Peso calcolato")).toEqual([1, null, 3]);
    expect(written.column("Obiettivi", "Peso calcolato (2)")).toEqual([33.33, 33.33, 33.33]);
    expect(written.column("Obiettivi", "Risultato calcolato")).toEqual([33.33, 0, 33.33]);
  });

  it("is left alone by the second run too, with the option or without", async () => {
    const first = await writtenFrom(taken, ["--altri-nomi"]);
    expect(
      isSame((await writtenFrom(first.output, ["--altri-nomi"], LATER)).output, first.output),
    ).toBe(true);
    expect(isSame((await writtenFrom(first.output, [], LATER)).output, first.output)).toBe(true);
    const edited = withCell(first.output, "Obiettivi", "E2", "Non raggiunto");
    const written = lookAt((await writtenFrom(edited)).output);
    expect(written.column("Obiettivi", "Peso calcolato")).toEqual([1, null, 3]);
    expect(written.column("Obiettivi", "Risultato calcolato")).toEqual([0, 0, 33.33]);
    expect(written.headersOf("Obiettivi")).toHaveLength(10);
  });

  it("is ours when it is empty: filled where it stands", async () => {
    const { output } = await writtenFrom(workbookFile(withOwnColumn("PESO CALCOLATO", [])));
    const written = lookAt(output);
    expect(written.column("Obiettivi", "PESO CALCOLATO")).toEqual([33.33, 33.33, 33.33]);
    expect(written.headersOf("Obiettivi")).toHaveLength(9);
  });
});

describe("a column that we made", () => {
  it("is made again when the user has renamed it, and the renamed one is left alone", async () => {
    const first = await writtenFrom(workbookFile(smallPlan({}, true)));
    const tablePart = lookAt(first.output).parts(/^xl\/tables\//)[1] ?? "";
    const inTable = withPart(first.output, tablePart, (xml) =>
      xml.replace(`name="Peso calcolato"`, `name="Peso di marzo"`),
    );
    const renamed = withCell(inTable, "Obiettivi", "H1", "Peso di marzo");
    const edited = withCell(renamed, "Parametri", "B5", "Assegnati");
    const written = lookAt((await writtenFrom(edited)).output);
    expect(written.column("Obiettivi", "Peso di marzo")).toEqual([33.33, 33.33, 33.33]);
    expect(written.column("Obiettivi", "Peso calcolato")).toEqual([50, 30, 20]);
  });

  it("is ours still when the user has changed the case of its header", async () => {
    const first = await writtenFrom(workbookFile(smallPlan({}, true)));
    const tablePart = lookAt(first.output).parts(/^xl\/tables\//)[1] ?? "";
    const inTable = withPart(first.output, tablePart, (xml) =>
      xml.replace(`name="Peso calcolato"`, `name="PESO CALCOLATO"`),
    );
    const shouted = withCell(inTable, "Obiettivi", "H1", "PESO CALCOLATO");
    const edited = withCell(shouted, "Parametri", "B5", "Assegnati");
    const { status, output } = await writtenFrom(edited);
    expect(status).toBe(0);
    const written = lookAt(output);
    expect(written.column("Obiettivi", "PESO CALCOLATO")).toEqual([50, 30, 20]);
    expect(written.headersOf("Obiettivi")).toHaveLength(9);
  });

  it("is written again when somebody typed in it, nothing else having changed", async () => {
    const first = await writtenFrom(workbookFile(smallPlan({}, true)));
    const edited = withCell(first.output, "Obiettivi", "H2", 99);
    const second = lookAt((await writtenFrom(edited)).output);
    expect(second.column("Obiettivi", "Peso calcolato")).toEqual([33.33, 33.33, 33.33]);
  });

  it("holds numbers with a format, never formulas or texts", async () => {
    const written = lookAt((await writtenFrom(workbookFile(smallPlan({}, true)))).output);
    const cells = [...written.cellsOf("Obiettivi")].filter(([address]) =>
      /^[HI][2-4]$/.test(address),
    );
    expect(cells).toHaveLength(6);
    for (const [, { value, formula, format }] of cells) {
      expect(typeof value).toBe("number");
      expect(formula).toBeNull();
      expect(format).toBeGreaterThan(0);
    }
  });
});

describe("cells to the right of the table", () => {
  it("are never covered: a refusal that says so, nothing written", async () => {
    const tables = smallPlan({}, true);
    const workbook = withCell(workbookFile(tables), "Obiettivi", "I3", "un appunto");
    const { status, json, output } = await calculateFile(workbook);
    expect(status).toBe(2);
    expect(json.errore).toMatch(/non c'è posto/);
    expect(output).toBeNull();
  });
});
