import { calculateFile, writtenFrom } from "../fixtures/commandLine";
import { parameters, smallPlan } from "../fixtures/smallPlan";
import {
  workbookFile,
  type FileCell,
  type FileChanges,
  type FileTables,
} from "../fixtures/workbookFile";
import { allText, lookAt } from "../fixtures/writtenWorkbook";

// Every line of "Cells" in the workbook contract, from the XML of a file to the figures.

interface Read {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

async function issuesOf(tables: FileTables, changes: FileChanges = {}): Promise<Read> {
  const { json } = await calculateFile(workbookFile(tables, changes));
  const of = (severity: string): readonly string[] =>
    json.segnalazioni
      .filter(({ gravita }) => gravita === severity)
      .flatMap(({ codice, celle }) =>
        celle.length === 0 ? [codice] : celle.map((cell) => `${codice} ${cell}`),
      );
  return { errors: of("errore"), warnings: of("avviso") };
}

/** What a number is read as: the total that equal weights share. */
async function numberRead(cell: FileCell): Promise<string | null | undefined> {
  const tables = smallPlan({ Decimali: 4, "Totale dei pesi": cell });
  const { json } = await writtenFrom(workbookFile(tables));
  return json.tipi[0]?.pesoTotale;
}

/** What a percentage is read as: the minimum of the whole body. */
async function percentageRead(cell: FileCell): Promise<string | null | undefined> {
  const tables = smallPlan({ Decimali: 4, "Risultato minimo atteso": cell });
  const { json } = await writtenFrom(workbookFile(tables));
  return json.tipi[0]?.minimoAtteso;
}

/** One objective, without outcome, with this grade. */
function graded(grade: FileCell): FileTables {
  return {
    Parametri: parameters({ Decimali: 3 }),
    Obiettivi: [
      ["Settore/servizio", "Ob. operativo", "Grado %"],
      ["Alfa", "Uno", grade],
    ],
  };
}

/** Objectives of one unit with these weights, all achieved. */
function weighed(
  weights: readonly FileCell[],
  more: Readonly<Record<string, FileCell>> = {},
): FileTables {
  return {
    Parametri: parameters({ Pesi: "Assegnati", ...more }),
    Obiettivi: [
      ["Settore/servizio", "Ob. operativo", "Peso", "Esito"],
      ...weights.map((weight, at): readonly FileCell[] => [
        "Alfa",
        `N. ${at}`,
        weight,
        "Raggiunto",
      ]),
    ],
  };
}

describe("a number", () => {
  it.each<[FileCell, string]>([
    [4.35, "4.3500"],
    [{ stored: "4.3499999999999996" }, "4.3500"],
    [{ stored: "1E2" }, "100.0000"],
    [{ stored: "1.0000000000000002" }, "1.0000"],
    [{ formula: "30*2", cached: 60 }, "60.0000"],
    ["4,35", "4.3500"],
    ["4.35", "4.3500"],
    ["1.234,56", "1234.5600"],
    ["1,234.56", "1234.5600"],
    ["1.234.567", "1234567.0000"],
    ["0.123", "0.1230"],
    ["1234.567", "1234.5670"],
    ["1 234,5", "1234.5000"],
    [" 60 ", "60.0000"],
    [{ formula: '"60"', cached: "60" }, "60.0000"],
  ])("%j is read as %s", async (cell, expected) => {
    expect(await numberRead(cell)).toBe(expected);
  });

  it.each<[FileCell, string]>([
    ["1.234", "number-ambiguous Parametri!B7"],
    ["3/4", "number-unreadable Parametri!B7"],
    ["1e3", "number-unreadable Parametri!B7"],
    ["cento", "number-unreadable Parametri!B7"],
    [true, "boolean-unexpected Parametri!B7"],
    [{ date: 45000 }, "number-is-date Parametri!B7"],
    [{ error: "#DIV/0!" }, "excel-error Parametri!B7"],
    ["−5", "total-weight-not-positive Parametri!B7"],
    ["-5", "total-weight-not-positive Parametri!B7"],
  ])("%j is an error on its cell", async (cell, expected) => {
    const { errors } = await issuesOf(smallPlan({ Decimali: 4, "Totale dei pesi": cell }));
    expect(errors.map((error) => error.replace("B8", "B7"))).toEqual([expected]);
  });

  it("stored as 4.3499999999999996 is 4,35: half of a decimal rounds away from zero", async () => {
    const weights = [{ stored: "4.3499999999999996" }, { stored: "95.650000000000006" }];
    const { json, output } = await writtenFrom(workbookFile(weighed(weights, { Decimali: 1 })));
    expect(json.obiettivi.map(({ peso }) => peso)).toEqual(["4.4", "95.7"]);
    expect(json.segnalazioni).toEqual([]);
    expect(lookAt(output).column("Obiettivi", "Peso calcolato")).toEqual([4.4, 95.7]);
  });

  it("three weights of =100/3 make 100", async () => {
    const third: FileCell = { formula: "100/3", cached: 33.333333333333336 };
    const { json } = await writtenFrom(workbookFile(weighed([third, third, third])));
    expect(json.segnalazioni).toEqual([]);
    expect(json.tipi[0]).toMatchObject({ pesoTotale: "100.00", indice: "100.00" });
    expect(json.obiettivi.map(({ peso }) => peso)).toEqual(["33.33", "33.33", "33.33"]);
  });
});

describe("a percentage", () => {
  it.each<[FileCell]>([
    [{ percent: 0.85 }],
    [{ stored: "0.84999999999999998", format: "percent" }],
    ["85%"],
    ["85 %"],
    ["85"],
    ["85,0"],
    [85],
  ])("%j is 85", async (cell) => {
    expect(await percentageRead(cell)).toBe("85.0000");
  });

  it.each<[FileCell, string]>([
    [0.85, "threshold-looks-like-fraction"],
    ["0,85", "threshold-looks-like-fraction"],
    [1, "threshold-looks-like-fraction"],
    [101, "percentage-out-of-range"],
    [-1, "percentage-out-of-range"],
    [{ percent: 1.01 }, "percentage-out-of-range"],
  ])("%j in a threshold is an error", async (cell, code) => {
    const { errors } = await issuesOf(smallPlan({ "Risultato minimo atteso": cell }));
    expect(errors).toEqual([`${code} Parametri!B7`]);
  });

  it.each<[FileCell, string, readonly string[]]>([
    [0.85, "0.850", ["grade-looks-like-fraction Obiettivi!C2"]],
    [{ percent: 0.85 }, "85.000", []],
    ["85%", "85.000", []],
    [{ percent: 0.005 }, "0.500", []],
    [0, "0.000", []],
    [100, "100.000", []],
  ])("%j in a grade is %s", async (cell, expected, warnings) => {
    const { json } = await writtenFrom(workbookFile(graded(cell)));
    expect(json.obiettivi[0]?.raggiungimento).toBe(expected);
    expect((await issuesOf(graded(cell))).warnings).toEqual(warnings);
  });

  it.each<[FileCell]>([[100.5], [-1], ["120%"]])("%j in a grade is an error", async (cell) => {
    expect((await issuesOf(graded(cell))).errors).toContain("percentage-out-of-range Obiettivi!C2");
  });

  it("in a weight is that share of the total", async () => {
    const weights = [{ percent: 0.25 }, "25%", 100];
    const tables = weighed(weights, { "Totale dei pesi": 200 });
    const { json } = await writtenFrom(workbookFile(tables));
    expect(json.obiettivi.map(({ peso }) => peso)).toEqual(["50.00", "50.00", "100.00"]);
  });
});

describe("yes and no", () => {
  function completed(cell: FileCell): FileTables {
    return {
      ...smallPlan(),
      Attività: [
        ["Codice obiettivo", "Attività", "Completata"],
        [1, "Una sola", cell],
      ],
    };
  }

  it.each<[FileCell]>([
    ["Sì"],
    ["Si"],
    ["SI'"],
    ["si"],
    ["S"],
    ["x"],
    ["VERO"],
    ["true"],
    ["1"],
    [1],
    [true],
    ["No"],
    ["NO"],
    ["n"],
    ["Falso"],
    ["FALSE"],
    ["0"],
    [0],
    [false],
    [null],
    [""],
  ])("%j is understood", async (cell) => {
    const { errors, warnings } = await issuesOf(completed(cell));
    // A No differs from the outcome of the objective, which decides.
    const others = warnings.filter((found) => !found.startsWith("measurement-differs"));
    expect([...errors, ...others]).toEqual([]);
  });

  // The word does not decide here, since the objective has an outcome: a warning (rules.md §3).
  it.each<[FileCell]>([["forse"], ["in corso"], [2], ["-"]])("%j is not", async (cell) => {
    const { warnings } = await issuesOf(completed(cell));
    expect(warnings).toEqual(["yes-no-unreadable Attività!C2"]);
  });
});

describe("a date", () => {
  function act(cell: FileCell): FileTables {
    return {
      ...smallPlan(),
      Atti: [
        ["Atto", "Data"],
        ["Delibera", cell],
      ],
    };
  }

  it.each<[FileCell]>([
    [{ date: 44678 }],
    [{ date: 44678.75 }],
    ["27/4/2022"],
    ["27.04.2022"],
    ["27-04-2022"],
    ["2022-04-27"],
    [{ type: "d", xml: "<v>2022-04-27T00:00:00</v>" }],
  ])("%j is 27 April 2022", async (cell) => {
    const { output } = await writtenFrom(workbookFile(act(cell)));
    expect(allText(lookAt(output), "Riepilogo 2025")).toContain("Delibera, del 27/04/2022");
  });

  it("counts from 1904 where the workbook does", async () => {
    const workbook = workbookFile(act({ date: 43216 }), {
      beforeSheets: `<workbookPr date1904="1"/>`,
    });
    const { output } = await writtenFrom(workbook);
    expect(allText(lookAt(output), "Riepilogo 2025")).toContain("del 27/04/2022");
  });

  it.each<[FileCell]>([["27/4/22"], ["30/2/2022"], ["aprile"], ["2022-13-01"], [true]])(
    "%j is an error",
    async (cell) => {
      const { errors } = await issuesOf(act(cell));
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(/ Atti!B2$/);
    },
  );
});

describe("a cell of an Excel error", () => {
  it.each(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"])(
    "%s is an error on that cell, wherever it stands",
    async (error) => {
      const { Obiettivi: objectives = [], ...others } = smallPlan();
      const broken = objectives.map((row, at) => (at === 1 ? row.map(() => ({ error })) : row));
      const { errors } = await issuesOf({ ...others, Obiettivi: broken });
      for (const column of ["A", "B", "C", "D", "E", "F", "G"]) {
        expect(errors).toContain(`excel-error Obiettivi!${column}2`);
      }
    },
  );
});

describe("a text", () => {
  it("is kept as it is, line breaks included", async () => {
    const { Obiettivi: objectives = [], ...others } = smallPlan();
    const text = "Prima riga\nSeconda  riga\n";
    const named = objectives.map((row, at) =>
      at === 1 ? [1, "Alfa", text, 50, "Raggiunto"] : row,
    );
    const { output } = await writtenFrom(workbookFile({ ...others, Obiettivi: named }));
    expect(lookAt(output).rowsOf("Riepilogo 2025 - Obiettivi").flat()).toContain(text);
  });

  it("that is empty is an empty cell: never No, never 0", async () => {
    const blank: FileCell = { type: "inlineStr", xml: "<is><t></t></is>" };
    const { json } = await calculateFile(workbookFile(graded(blank)), ["--bozza"]);
    expect(json.obiettivi[0]).toMatchObject({ raggiungimento: null, risultato: null });
  });
});
