import { calculateFile, writtenFrom } from "../fixtures/commandLine";
import { readNumberFormats } from "../fixtures/package/numberFormats";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile, type FileTables } from "../fixtures/workbookFile";
import { allText, rowsUnder } from "../fixtures/writtenWorkbook";
import { ASSIGNED, errorsOf, written, type Changes } from "./parameterPlan";

// The advanced parameters of `Parametri`: each changes what it says, from file to file.

/** The small plan with the second objective, of weight 30, excluded. */
function withExcluded(changes: Changes): FileTables {
  const { Obiettivi: objectives = [], ...others } = smallPlan(changes);
  return {
    ...others,
    Obiettivi: objectives.map((row) =>
      row[0] === 2 ? [2, "Alfa", "Rifare il sito", 30, "Escluso", null, "Non finanziato"] : row,
    ),
  };
}

describe("Totale dei pesi", () => {
  it("is what equal weights share", async () => {
    const { json } = await written({ "Totale dei pesi": 60 });
    expect(json.obiettivi[0]?.peso).toBe("20.00");
    expect(json.tipi[0]).toMatchObject({
      pesoTotale: "60.00",
      risultatoTotale: "40.00",
      indice: "66.67",
    });
  });

  it("is what assigned weights must make", async () => {
    expect(await errorsOf(smallPlan({ ...ASSIGNED, "Totale dei pesi": 1000 }))).toEqual([
      "weights-sum-differs Obiettivi!D1",
    ]);
  });
});

describe("Somma dei pesi per", () => {
  const perUnit = { ...ASSIGNED, "Somma dei pesi per": "Struttura", "Totale dei pesi": 80 };

  it("Struttura: each unit's weights make the total", async () => {
    const { Obiettivi: objectives = [], ...others } = smallPlan(perUnit);
    const tables = {
      ...others,
      Obiettivi: objectives.map((row) =>
        row[0] === 3 ? [3, "Beta", "Asfaltare", 80, "Raggiunto"] : row,
      ),
    };
    const { json } = await writtenFrom(workbookFile(tables));
    expect(json.obiettivi.map(({ peso }) => peso)).toEqual(["50.00", "30.00", "80.00"]);
    expect(json.tipi[0]).toMatchObject({ pesoTotale: "160.00", indice: "81.25" });
  });

  it("Struttura: says which unit does not make it", async () => {
    const { json } = await calculateFile(workbookFile(smallPlan(perUnit)));
    expect(json.segnalazioni.map(({ codice }) => codice)).toEqual(["weights-sum-differs"]);
    expect(json.segnalazioni[0]?.messaggio).toContain("«Beta»");
  });

  it("Ente: all of them together", async () => {
    const { json } = await written({ ...ASSIGNED, "Somma dei pesi per": "Ente" });
    expect(json.tipi[0]?.pesoTotale).toBe("100.00");
  });
});

describe("Se la somma non torna", () => {
  const changes = { ...ASSIGNED, "Totale dei pesi": 200 };

  it("Errore: names sum, total and difference", async () => {
    const { json, status } = await calculateFile(
      workbookFile(smallPlan({ ...changes, "Se la somma non torna": "Errore" })),
    );
    expect(status).toBe(1);
    expect(json.segnalazioni[0]?.messaggio).toContain("è 100 invece di 200: 100 in meno");
  });

  it("Riproporziona: each weight in proportion, with a remark", async () => {
    const { json } = await written({ ...changes, "Se la somma non torna": "Riproporziona" });
    expect(json.obiettivi.map(({ peso }) => peso)).toEqual(["100.00", "60.00", "40.00"]);
    expect(json.segnalazioni.map(({ codice, gravita }) => [codice, gravita])).toEqual([
      ["weights-reproportioned", "nota"],
      // «Somma dei pesi per» is empty too, and would give other weights.
      ["choice-matters", "avviso"],
    ]);
  });
});

describe("Peso degli esclusi", () => {
  it("Ridistribuito: shared by the others in proportion", async () => {
    const { json } = await written(
      { ...ASSIGNED, "Peso degli esclusi": "Ridistribuito" },
      withExcluded,
    );
    expect(json.obiettivi.map(({ peso }) => peso)).toEqual(["71.43", null, "28.57"]);
    expect(json.tipi[0]).toMatchObject({ pesoTotale: "100.00", indice: "100.00" });
  });

  it("Non ridistribuito: lost, the index over what remains", async () => {
    const { json } = await written(
      { ...ASSIGNED, "Peso degli esclusi": "Non ridistribuito" },
      withExcluded,
    );
    expect(json.obiettivi.map(({ peso }) => peso)).toEqual(["50.00", null, "20.00"]);
    expect(json.tipi[0]).toMatchObject({ pesoTotale: "70.00", indice: "100.00" });
  });
});

describe("Differenza di arrotondamento", () => {
  const title = "Obiettivi strategici costituenti il piano della performance";

  it("Segnalata in nota: rounded rows, and the note", async () => {
    const { workbook } = await written({ "Differenza di arrotondamento": "Segnalata in nota" });
    expect(workbook.column("Obiettivi", "Peso calcolato")).toEqual([33.33, 33.33, 33.33]);
    const rows = rowsUnder(workbook.rowsOf("Riepilogo 2025 - Obiettivi"), title);
    expect(rows.flat().join()).toContain(
      "tenuto conto dell'arrotondamento alla seconda cifra decimale",
    );
  });

  it("Ripartita sulle righe: rows that add up, and no note", async () => {
    const { workbook, json } = await written({
      "Differenza di arrotondamento": "Ripartita sulle righe",
    });
    expect(workbook.column("Obiettivi", "Peso calcolato")).toEqual([33.34, 33.33, 33.33]);
    expect(workbook.column("Obiettivi", "Risultato calcolato")).toEqual([33.34, 0, 33.33]);
    expect(json.tipi[0]).toMatchObject({ risultatoTotale: "66.67", indice: "66.67" });
    const rows = rowsUnder(workbook.rowsOf("Riepilogo 2025 - Obiettivi"), title);
    expect(rows.flat().join()).not.toContain("tenuto conto dell'arrotondamento");
  });
});

describe("Decimali", () => {
  it.each([
    [0, 33, "#,##0", "all'unità"],
    [1, 33.3, "#,##0.0", "alla prima cifra decimale"],
    [3, 33.333, "#,##0.000", "alla terza cifra decimale"],
    [4, 33.3333, "#,##0.0000", "alla quarta cifra decimale"],
  ])("%d: figures, formats and words", async (decimals, weight, format, words) => {
    const { workbook } = await written({ Decimali: decimals });
    expect(workbook.column("Obiettivi", "Peso calcolato")).toEqual([weight, weight, weight]);
    expect(allText(workbook, "Riepilogo 2025")).toContain(words);
    const formats = readNumberFormats(workbook.opened);
    const weights = [...workbook.cellsOf("Obiettivi").values()].filter(
      ({ value }) => value === weight,
    );
    expect(weights.map((cell) => formats[cell.format])).toContain(format);
  });
});

describe("Soglia raggiungimento", () => {
  it.each([
    [60, 3, "100.00"],
    [60.01, 2, "66.67"],
  ])("%d decides who has achieved", async (threshold, achieved, index) => {
    const { json } = await written({ "Soglia raggiungimento": threshold });
    expect(json.tipi[0]).toMatchObject({ raggiunti: achieved, indice: index });
  });
});

describe("Valutazione basata su", () => {
  const changes = { ...ASSIGNED, "Risultato minimo atteso": 90 };

  it.each([
    ["Percentuale", "66.67"],
    ["Indice", "70.00"],
    [null, "70.00"],
  ])("%p is the figure held against the minimum", async (measure, evaluation) => {
    const { json } = await written({ ...changes, "Valutazione basata su": measure });
    expect(json.tipi[0]?.valutazione).toBe(evaluation);
  });

  it("left empty is the index", async () => {
    const proportional = {
      "Risultato dell'obiettivo": "In proporzione al grado",
      "Risultato minimo atteso": 90,
    };
    expect((await written(proportional)).json.tipi[0]?.valutazione).toBe("86.67");
    const share = await written({ ...proportional, "Valutazione basata su": "Percentuale" });
    expect(share.json.tipi[0]?.valutazione).toBe("66.67");
  });
});

describe("Valutazione sotto il minimo", () => {
  it.each([
    ["Risultato conseguito", "66.67"],
    ["Proporzionale al minimo", "83.33"],
    ["Zero", "0.00"],
    [null, null],
  ])("%p is what is left", async (below, evaluation) => {
    const { json } = await written({
      "Risultato minimo atteso": 80,
      "Valutazione sotto il minimo": below,
    });
    expect(json.tipi[0]?.valutazione).toBe(evaluation);
  });
});

describe("Obiettivi per valutare le strutture", () => {
  function everyKind(changes: Changes): FileTables {
    return {
      ...smallPlan(changes),
      Strutture: [["Settore/servizio"], ["Alfa"], ["Beta"]],
      ObiettiviInNumero: [
        ["Tipo obiettivo", "Settore/servizio", "Assegnati", "Raggiunti"],
        ["Ordinario", "Alfa", 10, 9],
        ["Strategico", "Beta", 4, 1],
      ],
    };
  }

  it.each([
    ["Ordinario", [10, null], [9, null], [90, null]],
    ["Performance", [2, 1], [1, 1], [50, 100]],
    ["Strategico", [null, 4], [null, 1], [null, 25]],
    [null, [10, null], [9, null], [90, null]],
  ])("%p fills the columns of Strutture", async (kind, assessable, achieved, result) => {
    const { workbook } = await written({ "Obiettivi per valutare le strutture": kind }, everyKind);
    expect(workbook.column("Strutture", "Valutabili")).toEqual(assessable);
    expect(workbook.column("Strutture", "Raggiunti")).toEqual(achieved);
    expect(workbook.column("Strutture", "Risultato conseguito")).toEqual(result);
  });

  it("left empty without ordinary objectives is Performance", async () => {
    const { workbook } = await written({}, (changes) => ({
      ...smallPlan(changes),
      Strutture: [["Settore/servizio"], ["Alfa"], ["Beta"]],
    }));
    expect(workbook.column("Strutture", "Valutabili")).toEqual([2, 1]);
  });
});

describe("Formula decrescente", () => {
  it.each(["Lineare", "Inversa"])(
    "%s is understood, and told to have no effect where no indicator decreases",
    async (formula) => {
      const { json } = await written({ "Formula decrescente": formula });
      expect(json.segnalazioni).toMatchObject([
        { codice: "beyond-target-unused", gravita: "nota" },
      ]);
    },
  );

  it("is held to its list", async () => {
    expect(await errorsOf(smallPlan({ "Formula decrescente": "Quadratica" }))).toEqual([
      "value-not-in-list Parametri!B7",
    ]);
  });
});

describe("Denominazione strutture", () => {
  it.each([
    ["Settore", "Settore/servizio"],
    ["Area", "Area"],
    ["Servizio", "Servizio"],
    ["Struttura", "Struttura"],
  ])("%s is the word of the headings", async (word, header) => {
    const { workbook } = await written({ ...ASSIGNED, "Denominazione strutture": word });
    const rows = workbook.rowsOf("Riepilogo 2025");
    const title = `Obiettivi del Piano della performance, per ${word.toLowerCase()}`;
    expect(rowsUnder(rows, title)[0]?.[0]).toBe(header);
  });
});
