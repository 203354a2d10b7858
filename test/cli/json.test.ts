import { calculateFile } from "../fixtures/commandLine";
import { parameters, smallPlan } from "../fixtures/smallPlan";
import { workbookFile, type FileCell, type FileTables } from "../fixtures/workbookFile";

// The contract of `--json` (workbook.md, Command line): keys, their order, what is null and when.

const KEYS = [
  "file",
  "ente",
  "anno",
  "fase",
  "bozza",
  "tipi",
  "categorie",
  "strutture",
  "obiettivi",
  "segnalazioni",
];
const COUNTS = ["assegnati", "esclusi", "valutabili", "daValutare", "raggiunti", "percentuale"];
const KIND_KEYS = [
  "tipo",
  ...COUNTS,
  "pesoTotale",
  "risultatoTotale",
  "indice",
  "giudizio",
  "minimoAtteso",
  "valutazione",
];
const CATEGORY_KEYS = ["tipo", "categoria", ...COUNTS];
const UNIT_KEYS = ["struttura", "tipo", ...COUNTS, "indice", "minimoAtteso", "valutazione"];
const OBJECTIVE_KEYS = [
  "codice",
  "strutture",
  "tipo",
  "esito",
  "raggiungimento",
  "misurato",
  "peso",
  "risultato",
];
const ISSUE_KEYS = ["codice", "gravita", "tabella", "cella", "messaggio"];

/** Every kind, an excluded row, a pending one where the phase allows it, counted objectives. */
function everyKind(changes: Readonly<Record<string, FileCell>>, pending: FileCell): FileTables {
  return {
    Parametri: parameters({
      "Risultato minimo atteso": 85.125,
      "Soglia performance": 90,
      ...changes,
    }),
    Obiettivi: [
      [
        "Codice",
        "Settore/servizio",
        "Ob. operativo",
        "Tipo obiettivo",
        "Categoria",
        "Esito",
        "Motivazione",
      ],
      [1, "Beta", "Primo", "Performance", null, "Raggiunto", null],
      ["1.0", "Alfa; Beta", "Secondo", "Performance", null, pending, "Ritardo"],
      ["x", "Tutti", "Terzo", "Performance", null, "Escluso", "Non finanziato"],
      [null, "Beta", "Quarto", "Strategico", "Bandi", "Raggiunto", null],
      [null, "Alfa", "Quinto", "Ordinario", null, "Raggiunto", null],
    ],
    ObiettiviInNumero: [
      ["Tipo obiettivo", "Settore/servizio", "Categoria", "Assegnati", "Esclusi", "Raggiunti"],
      ["Strategico", null, "bandi", 2, null, 1],
      ["Strategico", null, null, 3, 1, 2],
      ["Ordinario", "Beta", null, 4, 0, 3],
    ],
  };
}

async function jsonOf(tables: FileTables, ...words: readonly string[]) {
  return (await calculateFile(workbookFile(tables), words)).json;
}

describe("--json in Consuntivo", () => {
  const calculated = jsonOf(everyKind({}, "Non raggiunto"));

  it("has the keys of the contract in their order, at every level", async () => {
    const json = await calculated;
    expect(Object.keys(json)).toEqual(KEYS);
    for (const kind of json.tipi) expect(Object.keys(kind)).toEqual(KIND_KEYS);
    for (const category of json.categorie) expect(Object.keys(category)).toEqual(CATEGORY_KEYS);
    for (const unit of json.strutture) expect(Object.keys(unit)).toEqual(UNIT_KEYS);
    for (const objective of json.obiettivi) expect(Object.keys(objective)).toEqual(OBJECTIVE_KEYS);
    for (const issue of json.segnalazioni) expect(Object.keys(issue)).toEqual(ISSUE_KEYS);
    expect(json.segnalazioni).toEqual([]);
  });

  it("lists the kinds in their order, with weights for Performance only", async () => {
    const { tipi } = await calculated;
    expect(tipi).toEqual([
      {
        tipo: "Performance",
        assegnati: 3,
        esclusi: 1,
        valutabili: 2,
        daValutare: 0,
        raggiunti: 1,
        percentuale: "50.00",
        pesoTotale: "100.00",
        risultatoTotale: "50.00",
        indice: "50.00",
        giudizio: "non positiva",
        minimoAtteso: "85.125",
        valutazione: "50.00",
      },
      {
        tipo: "Strategico",
        assegnati: 6,
        esclusi: 1,
        valutabili: 5,
        daValutare: 0,
        raggiunti: 4,
        percentuale: "80.00",
        pesoTotale: null,
        risultatoTotale: null,
        indice: null,
        giudizio: null,
        minimoAtteso: "85.125",
        valutazione: "80.00",
      },
      {
        tipo: "Ordinario",
        assegnati: 5,
        esclusi: 0,
        valutabili: 5,
        daValutare: 0,
        raggiunti: 4,
        percentuale: "80.00",
        pesoTotale: null,
        risultatoTotale: null,
        indice: null,
        giudizio: null,
        minimoAtteso: "85.125",
        valutazione: "80.00",
      },
    ]);
  });

  it("joins categories that match, spelled as first met, Obiettivi before ObiettiviInNumero", async () => {
    const { categorie } = await calculated;
    expect(
      categorie.map(({ categoria, assegnati, raggiunti }) => [categoria, assegnati, raggiunti]),
    ).toEqual([
      ["Bandi", 3, 2],
      ["Senza categoria", 3, 2],
    ]);
    expect(categorie.map(({ tipo }) => tipo)).toEqual(["Strategico", "Strategico"]);
  });

  it("lists each unit by kind, in order of appearance, the index for Performance only", async () => {
    const { strutture } = await calculated;
    expect(
      strutture.map((unit) => [
        unit.struttura,
        unit.tipo,
        unit.assegnati,
        unit.percentuale,
        unit.indice,
      ]),
    ).toEqual([
      ["Beta", "Performance", 3, "50.00", "50.00"],
      ["Beta", "Strategico", 1, "100.00", null],
      ["Beta", "Ordinario", 4, "75.00", null],
      ["Alfa", "Performance", 2, "0.00", "0.00"],
      ["Alfa", "Ordinario", 1, "100.00", null],
    ]);
  });

  it("lists the objectives in the order of the table, null where a figure does not apply", async () => {
    const { obiettivi } = await calculated;
    const none = { misurato: null };
    expect(obiettivi).toEqual([
      {
        codice: "1",
        strutture: ["Beta"],
        tipo: "Performance",
        esito: "Raggiunto",
        raggiungimento: "100.00",
        peso: "50.00",
        risultato: "50.00",
        ...none,
      },
      {
        codice: "1.0",
        strutture: ["Alfa", "Beta"],
        tipo: "Performance",
        esito: "Non raggiunto",
        raggiungimento: "0.00",
        peso: "50.00",
        risultato: "0.00",
        ...none,
      },
      {
        codice: "x",
        strutture: ["Beta", "Alfa"],
        tipo: "Performance",
        esito: "Escluso",
        raggiungimento: null,
        peso: null,
        risultato: null,
        ...none,
      },
      {
        codice: "4",
        strutture: ["Beta"],
        tipo: "Strategico",
        esito: "Raggiunto",
        raggiungimento: "100.00",
        peso: null,
        risultato: null,
        ...none,
      },
      {
        codice: "5",
        strutture: ["Alfa"],
        tipo: "Ordinario",
        esito: "Raggiunto",
        raggiungimento: "100.00",
        peso: null,
        risultato: null,
        ...none,
      },
    ]);
  });
});

describe("--json in Monitoraggio", () => {
  it("leaves what is pending null, counts what is achieved from 0, judges and evaluates nothing", async () => {
    const json = await jsonOf(everyKind({ Fase: "Monitoraggio" }, "In corso"));
    expect(json.fase).toBe("Monitoraggio");
    expect(json.tipi[0]).toMatchObject({
      valutabili: 2,
      daValutare: 1,
      raggiunti: 1,
      percentuale: "100.00",
    });
    expect(
      json.tipi.map(({ giudizio, valutazione, minimoAtteso }) => [
        giudizio,
        valutazione,
        minimoAtteso,
      ]),
    ).toEqual([
      [null, null, "85.125"],
      [null, null, "85.125"],
      [null, null, "85.125"],
    ]);
    expect(json.obiettivi[1]).toMatchObject({
      esito: "In corso",
      raggiungimento: null,
      peso: "50.00",
      risultato: null,
    });
    const alpha = json.strutture.find(({ struttura }) => struttura === "Alfa");
    expect(alpha).toMatchObject({ raggiunti: 0, percentuale: null, indice: null });
  });

  it("leaves the outcome null where the cell is empty", async () => {
    const json = await jsonOf(everyKind({ Fase: "Monitoraggio" }, null));
    expect(json.obiettivi[1]?.esito).toBeNull();
  });
});

describe("--json in Programmazione", () => {
  it("leaves null everything that depends on outcomes, the excluded ones apart", async () => {
    const json = await jsonOf(everyKind({ Fase: "Programmazione" }, "Non raggiunto"));
    expect(Object.keys(json)).toEqual(KEYS);
    for (const group of [...json.tipi, ...json.categorie, ...json.strutture]) {
      expect(group.raggiunti).toBeNull();
      expect(group.percentuale).toBeNull();
      expect(group.daValutare).toBe(group.valutabili);
    }
    for (const kind of json.tipi) {
      expect(kind).toMatchObject({
        risultatoTotale: null,
        indice: null,
        giudizio: null,
        valutazione: null,
        minimoAtteso: "85.125",
      });
    }
    expect(json.tipi[0]?.pesoTotale).toBe("100.00");
    expect(
      json.obiettivi.map(({ esito, raggiungimento, peso, risultato }) => [
        esito,
        raggiungimento,
        peso,
        risultato,
      ]),
    ).toEqual([
      [null, null, "50.00", null],
      [null, null, "50.00", null],
      ["Escluso", null, null, null],
      [null, null, null, null],
      [null, null, null, null],
    ]);
  });
});

describe("--json of a draft", () => {
  it("keeps the phase Consuntivo out of the figures and says that it is a draft", async () => {
    const json = await jsonOf(everyKind({}, null), "--bozza");
    expect(json.bozza).toBe(true);
    expect(json.tipi[0]).toMatchObject({ daValutare: 1, giudizio: null, valutazione: null });
  });
});

describe("--json with an error", () => {
  it("keeps what identifies the file and the issues, everything else null", async () => {
    const json = await jsonOf(smallPlan({ Decimali: 7, "Soglia performance": 0.9 }));
    expect(Object.keys(json)).toEqual(KEYS);
    expect(json).toMatchObject({
      ente: "Comune di Prova",
      anno: 2025,
      fase: "Consuntivo",
      bozza: false,
      tipi: null,
      categorie: null,
      strutture: null,
      obiettivi: null,
    });
    expect(json.segnalazioni.filter(({ gravita }) => gravita === "errore")).toEqual([
      {
        codice: "threshold-looks-like-fraction",
        gravita: "errore",
        tabella: "Parametri",
        cella: "Parametri!B8",
        messaggio: expect.stringMatching(/0,9/) as unknown,
      },
      {
        codice: "decimals-unreadable",
        gravita: "errore",
        tabella: "Parametri",
        cella: "Parametri!B7",
        messaggio: expect.stringMatching(/da 0 a 4/) as unknown,
      },
    ]);
  });

  it("has a null cell where there is none, and a null Ente and Fase where they are not written", async () => {
    const json = await jsonOf({ Parametri: parameters({ Ente: null, Fase: null }) });
    expect(json).toMatchObject({ ente: null, anno: 2025, fase: null, tipi: null });
    expect(json.segnalazioni).toEqual([
      expect.objectContaining({ codice: "no-objectives-table", gravita: "errore", cella: null }),
    ]);
  });
});

describe("figures in --json", () => {
  it.each([
    [0, "33", "67"],
    [1, "33.3", "66.7"],
    [4, "33.3333", "66.6667"],
  ])("have %d decimals when the ente wants so", async (decimals, weight, index) => {
    const json = await jsonOf(smallPlan({ Decimali: decimals }));
    expect(json.obiettivi[0]?.peso).toBe(weight);
    expect(json.tipi[0]?.indice).toBe(index);
  });

  it("show a threshold as given, with at least the decimals of the figures and never rounded", async () => {
    const json = await jsonOf(smallPlan({ Decimali: 1, "Risultato minimo atteso": "66,6667" }));
    expect(json.tipi[0]?.minimoAtteso).toBe("66.6667");
    const whole = await jsonOf(smallPlan({ Decimali: 1, "Risultato minimo atteso": 85 }));
    expect(whole.tipi[0]?.minimoAtteso).toBe("85.0");
  });
});
