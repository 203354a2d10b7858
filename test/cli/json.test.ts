import { CALCULATION_KEYS } from "../fixtures/calculationJson";
import { calculateFile } from "../fixtures/commandLine";
import { everyKind } from "../fixtures/smallPlan";
import { workbookFile, type FileTables } from "../fixtures/workbookFile";

// The contract of `--json` (workbook.md, Command line): keys, their order, what is null and when.

const COUNTS = ["assegnati", "esclusi", "valutabili", "daValutare", "raggiunti", "percentuale"];
const KIND_KEYS = [
  "tipo",
  ...COUNTS,
  "avanzamento",
  "pesoTotale",
  "risultatoTotale",
  "indice",
  "giudizio",
  "minimoAtteso",
  "valutazione",
];
const CATEGORY_KEYS = ["tipo", "categoria", ...COUNTS];
const UNIT_KEYS = [
  "struttura",
  "tipo",
  ...COUNTS,
  "avanzamento",
  "indice",
  "minimoAtteso",
  "valutazione",
];
const OBJECTIVE_KEYS = [
  "codice",
  "strutture",
  "tipo",
  "esito",
  "raggiungimento",
  "misurato",
  "avanzamento",
  "peso",
  "risultato",
];
const ISSUE_KEYS = ["codice", "gravita", "tabella", "cella", "messaggio"];

async function jsonOf(tables: FileTables, ...words: readonly string[]) {
  return (await calculateFile(workbookFile(tables), words)).json;
}

describe("--json in Consuntivo", () => {
  const calculated = jsonOf(everyKind({}, "Non raggiunto"));

  it("has the keys of the contract in their order, at every level", async () => {
    const json = await calculated;
    expect(Object.keys(json)).toEqual(CALCULATION_KEYS);
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
        avanzamento: null,
        pesoTotale: "100.00",
        risultatoTotale: "50.00",
        indice: "50.00",
        giudizio: "non positiva",
        minimoAtteso: null,
        valutazione: null,
      },
      {
        tipo: "Strategico",
        assegnati: 6,
        esclusi: 1,
        valutabili: 5,
        daValutare: 0,
        raggiunti: 4,
        percentuale: "80.00",
        avanzamento: null,
        pesoTotale: null,
        risultatoTotale: null,
        indice: null,
        giudizio: null,
        minimoAtteso: null,
        valutazione: null,
      },
      {
        tipo: "Ordinario",
        assegnati: 5,
        esclusi: 0,
        valutabili: 5,
        daValutare: 0,
        raggiunti: 4,
        percentuale: "80.00",
        avanzamento: null,
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
    const none = { misurato: null, avanzamento: null };
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
