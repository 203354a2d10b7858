import { sheet, type Layout } from "./layout";

function card(number: number, unit: string, text: string, weight: number, outcome: string) {
  return [
    [`SCHEDA OBIETTIVO ${number}`],
    ["Area", unit, "Peso", weight],
    ["Denominazione obiettivo", text],
    ["FASI DI ATTUAZIONE"],
    ["N.", "Fase", "Scadenza", "Realizzata"],
    [1, "Progetto", "31/03/2024", "SI"],
    [2, "Totale messa in opera", "31/12/2024", "NO"],
    ["Valutazione finale", null, outcome],
    ["Il Responsabile", null, "Il Segretario"],
    [],
  ];
}

/** Sheets as offices really keep them: headings, notes, subtotals and signatures among the rows. */
export const CLERKS: readonly Layout[] = [
  {
    shows: "headings, notes, subtotals, a legend in the words of the outcomes, signatures",
    sheets: [
      sheet(
        "Foglio1",
        [
          ["PIANO DEGLI OBIETTIVI 2024"],
          [],
          ["N.", "Obiettivo", "Peso", "Esito", "Note"],
          ["SERVIZIO ANAGRAFE"],
          [1, "Carta d'identità elettronica", 60, "Raggiunto"],
          [null, "Nota: il progetto prosegue nel 2025"],
          [2, "Totale digitalizzazione dell'archivio", 40, "Non raggiunto"],
          ["Totale Servizio Anagrafe", null, 100],
          ["SERVIZIO TRIBUTI"],
          [3, "Recupero evasione", 100, "Raggiunto", "entro giugno"],
          ["Totale Servizio Tributi", null, 100],
          ["TOTALE COMPLESSIVO", null, 200],
          [],
          ["Legenda: Raggiunto = 100%; Non raggiunto = 0%"],
          ["Raggiunto", "100%"],
          ["Non raggiunto", "0%"],
          [],
          ["Il Segretario comunale", null, null, "Il Sindaco"],
        ],
        "A4:E4 A9:E9",
      ),
    ],
    objectives: [
      {
        code: 1,
        unit: "SERVIZIO ANAGRAFE",
        text: "Carta d'identità elettronica",
        weight: 60,
        outcome: "Raggiunto",
      },
      {
        code: 2,
        unit: "SERVIZIO ANAGRAFE",
        text: "Totale digitalizzazione dell'archivio",
        weight: 40,
        outcome: "Non raggiunto",
      },
      {
        code: 3,
        unit: "SERVIZIO TRIBUTI",
        text: "Recupero evasione",
        weight: 100,
        outcome: "Raggiunto",
      },
    ],
  },
  {
    shows: "cards with numbered phases, the outcome apart from its label, signatures in each",
    sheets: [
      sheet("Schede", [
        ...card(1, "Tecnica", "Piano asfalti", 60, "Non raggiunto"),
        ...card(2, "Affari generali", "Archivio", 40, "Raggiunto"),
      ]),
    ],
    objectives: [
      { code: "1", unit: "Tecnica", text: "Piano asfalti", weight: 60, outcome: "Non raggiunto" },
      { code: "2", unit: "Affari generali", text: "Archivio", weight: 40, outcome: "Raggiunto" },
    ],
    activities: ["Piano asfalti", "Archivio"].flatMap((of) => [
      { of, activity: "Progetto", due: "31/03/2024", completed: "SI" },
      { of, activity: "Totale messa in opera", due: "31/12/2024", completed: "NO" },
    ]),
  },
  {
    shows: "phases with letters below each objective, units and who answers for them over the rows",
    sheets: [
      sheet("Foglio1", [
        ["Obiettivo", "Peso %", "Grado di raggiungimento %"],
        ["Settore Tecnico - Resp. Ing. Bianchi"],
        ["1. Piano asfalti", 60, 100],
        ["a) gara"],
        ["b) lavori"],
        ["2. Scuola sicura", 40, 80],
        ["a) progetto"],
        ["b) cantiere"],
        ["Settore Tributi - Resp. Rag. Verdi"],
        ["1. Recupero IMU", 100, 90],
      ]),
    ],
    objectives: [
      { unit: "Settore Tecnico", text: "1. Piano asfalti", weight: 60, grade: 100 },
      { unit: "Settore Tecnico", text: "2. Scuola sicura", weight: 40, grade: 80 },
      { unit: "Settore Tributi", text: "1. Recupero IMU", weight: 100, grade: 90 },
    ],
    activities: [
      { of: "1. Piano asfalti", activity: "a) gara" },
      { of: "1. Piano asfalti", activity: "b) lavori" },
      { of: "2. Scuola sicura", activity: "a) progetto" },
      { of: "2. Scuola sicura", activity: "b) cantiere" },
    ],
  },
  {
    shows: "cards with labels and values in one cell, activities and indicators, one an average",
    sheets: [
      sheet("PEG", [
        ["PEG 2024 – SETTORE SERVIZI SOCIALI"],
        ["Obiettivo gestionale n. 1: Assistenza domiciliare"],
        ["Responsabile: Assistente sociale", null, "Peso: 30"],
        ["Attività", "Tempi", "Realizzata"],
        ["Bando", "entro marzo", "SI"],
        ["Media utenti mensili", "entro dicembre", "NO"],
        ["Indicatore", "Atteso", "Effettivo"],
        ["N. utenti", 100, 120],
        ["Grado di raggiungimento", null, 75],
        [],
        ["Obiettivo gestionale n. 2: Centri estivi"],
        ["Responsabile: Assistente sociale", null, "Peso: 70"],
        ["Indicatore", "Atteso", "Effettivo"],
        ["N. iscritti", 50, 60],
        ["Grado di raggiungimento", null, 100],
      ]),
    ],
    objectives: [
      {
        code: "1",
        unit: "SETTORE SERVIZI SOCIALI",
        text: "Assistenza domiciliare",
        weight: "30",
        grade: 75,
      },
      {
        code: "2",
        unit: "SETTORE SERVIZI SOCIALI",
        text: "Centri estivi",
        weight: "70",
        grade: 100,
      },
    ],
    indicators: [
      { of: "Assistenza domiciliare", indicator: "N. utenti", target: 100, actual: 120 },
      { of: "Centri estivi", indicator: "N. iscritti", target: 50, actual: 60 },
    ],
    activities: [
      { of: "Assistenza domiciliare", activity: "Bando", due: "entro marzo", completed: "SI" },
      {
        of: "Assistenza domiciliare",
        activity: "Media utenti mensili",
        due: "entro dicembre",
        completed: "NO",
      },
    ],
  },
];
