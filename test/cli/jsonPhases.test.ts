import { CALCULATION_KEYS } from "../fixtures/calculationJson";
import { calculateFile } from "../fixtures/commandLine";
import { everyKind, parameters, smallPlan } from "../fixtures/smallPlan";
import { workbookFile, type FileTables } from "../fixtures/workbookFile";

// What is null in `--json` outside Consuntivo and beside errors, and how figures are written.

async function jsonOf(tables: FileTables, ...words: readonly string[]) {
  return (await calculateFile(workbookFile(tables), words)).json;
}

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
      [null, null, null],
      [null, null, null],
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
    expect(Object.keys(json)).toEqual(CALCULATION_KEYS);
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
        minimoAtteso: kind.tipo === "Ordinario" ? "85.125" : null,
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
  it("is a Consuntivo that says it is a draft, with neither judgement nor evaluation", async () => {
    const json = await jsonOf(everyKind({}, null), "--bozza");
    expect(json).toMatchObject({ fase: "Consuntivo", bozza: true });
    expect(json.tipi[0]).toMatchObject({ daValutare: 1, giudizio: null, valutazione: null });
  });
});

describe("--json with an error", () => {
  it("keeps what identifies the file and the issues, everything else null", async () => {
    const json = await jsonOf(smallPlan({ Decimali: 7, "Soglia per il giudizio positivo": 0.9 }));
    expect(Object.keys(json)).toEqual(CALCULATION_KEYS);
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
        celle: ["Parametri!B8"],
        messaggio: expect.stringMatching(/0,9/) as unknown,
      },
      {
        codice: "decimals-unreadable",
        gravita: "errore",
        tabella: "Parametri",
        cella: "Parametri!B7",
        celle: ["Parametri!B7"],
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
