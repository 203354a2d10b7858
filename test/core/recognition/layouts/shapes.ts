import { sheet, type Layout } from "./layout";

type Row = readonly (string | number | null)[];

const PHASES: readonly Row[] = [
  ["Descrizione fase", "Inizio", "Fine", "Stato"],
  ["Progetto", "01/01/2024", "30/04/2024", "100%"],
  ["Attuazione", "01/05/2024", "31/12/2024", "100%"],
];
const INDICATORS: readonly Row[] = [
  ["Indicatore", "Valore atteso", "Valore raggiunto"],
  ["Totale km asfaltati", 5, 4],
];

function card(number: number, text: string, middle: readonly Row[], end: readonly Row[]) {
  return [
    [`SCHEDA OBIETTIVO N. ${number}`],
    ["Settore", "Tecnico"],
    ["Titolo obiettivo", text],
    ["Peso", 50],
    ...middle,
    ...end,
    [],
  ];
}

/** Shapes in which something was once lost, or taken for an objective, without a word. */
export const SHAPES: readonly Layout[] = [
  {
    shows: "cards with phases and indicators in the middle, named as a card may begin",
    sheets: [
      sheet("Schede", [
        ...card(1, "Asfalti", [...PHASES, ...INDICATORS], [["Giudizio finale", "Non raggiunto"]]),
        ...card(2, "Scuola", PHASES, [["Giudizio finale", "Raggiunto"]]),
      ]),
    ],
    objectives: [
      { code: "1", unit: "Tecnico", text: "Asfalti", weight: 50, outcome: "Non raggiunto" },
      { code: "2", unit: "Tecnico", text: "Scuola", weight: 50, outcome: "Raggiunto" },
    ],
    indicators: [{ of: "Asfalti", indicator: "Totale km asfaltati", target: 5, actual: 4 }],
    activities: ["Asfalti", "Scuola"].flatMap((of) => [
      { of, activity: "Progetto", due: "30/04/2024", progress: "100%" },
      { of, activity: "Attuazione", due: "31/12/2024", progress: "100%" },
    ]),
  },
  {
    shows: "a card with phases in two columns and what it says of the objective right below",
    sheets: [
      sheet("Scheda", [
        ["SCHEDA OBIETTIVO N. 1"],
        ["Missione", "01 - Servizi istituzionali"],
        ["Programma", "02 - Segreteria"],
        ["Area", "Affari generali"],
        ["Obiettivo", "Archivio digitale"],
        ["Fase", "% avanzamento"],
        ["Progetto", 100],
        ["Realizzazione", 80],
        ["Esito", "Raggiunto"],
        ["Note", "Concluso in anticipo"],
      ]),
    ],
    objectives: [
      { code: "1", unit: "Affari generali", text: "Archivio digitale", outcome: "Raggiunto" },
    ],
    activities: [
      { of: "Archivio digitale", activity: "Progetto", progress: 100 },
      { of: "Archivio digitale", activity: "Realizzazione", progress: 80 },
    ],
  },
  {
    shows: "cards of several units, each unit above its own",
    sheets: [
      sheet("Schede", [
        ["SETTORE TECNICO"],
        ["Obiettivo n. 1"],
        ["Titolo", "Piano asfalti"],
        ["Peso", 100],
        [],
        ["SETTORE TRIBUTI"],
        ["Obiettivo n. 2"],
        ["Titolo", "Recupero IMU"],
        ["Peso", 60],
        [],
        ["Obiettivo n. 3"],
        ["Titolo", "Bonifica banca dati"],
        ["Peso", 40],
      ]),
    ],
    objectives: [
      { code: "1", unit: "SETTORE TECNICO", text: "Piano asfalti", weight: 100 },
      { code: "2", unit: "SETTORE TRIBUTI", text: "Recupero IMU", weight: 60 },
      { code: "3", unit: "SETTORE TRIBUTI", text: "Bonifica banca dati", weight: 40 },
    ],
  },
  {
    shows: "phases below their objective, in its column",
    sheets: [
      sheet("Foglio1", [
        ["N.", "Servizio", "Obiettivo", "Peso", "Stato"],
        [1, "Anagrafe", "ANPR", 50, "Raggiunto"],
        [null, null, "- fase 1: acquisto", 60, "SI"],
        [null, null, "- fase 2: avvio", 40, "NO"],
        [2, "Anagrafe", "CIE", 50, "Raggiunto"],
        [null, null, "a) bando"],
        ["• collaudo"],
      ]),
    ],
    objectives: [
      { code: 1, unit: "Anagrafe", text: "ANPR", weight: 50, outcome: "Raggiunto" },
      { code: 2, unit: "Anagrafe", text: "CIE", weight: 50, outcome: "Raggiunto" },
    ],
    activities: [
      { of: "ANPR", activity: "fase 1: acquisto", weight: 60, completed: "Sì" },
      { of: "ANPR", activity: "fase 2: avvio", weight: 40, completed: "No" },
      { of: "CIE", activity: "a) bando" },
      { of: "CIE", activity: "collaudo" },
    ],
  },
  {
    shows: "objectives that are all numbered as phases may be",
    sheets: [
      sheet("Foglio1", [
        ["Settore", "Obiettivo", "Peso"],
        ["Tecnico", "1) Piano asfalti", 60],
        ["Tecnico", "2) Scuola sicura", 40],
      ]),
    ],
    objectives: [
      { unit: "Tecnico", text: "1) Piano asfalti", weight: 60 },
      { unit: "Tecnico", text: "2) Scuola sicura", weight: 40 },
    ],
  },
  {
    shows: "objectives that begin as totals do, among subtotals by unit",
    sheets: [
      sheet("Foglio1", [
        ["Settore", "Obiettivo", "Peso", "Esito"],
        ["Tecnico", "Totale digitalizzazione dello sportello", 60, "Raggiunto"],
        ["Tecnico", "Media di 30 giorni per i permessi", 40, "Non raggiunto"],
        ["Totale Settore Tecnico", null, 100],
        ["Tributi", "Grado di realizzazione degli incassi IMU", 100, "Raggiunto"],
        ["Tributi", "Totale settore", 100],
        ["Intero ente", "Media dei tempi di pagamento", 30, "Raggiunto"],
        [null, "Media di quanto sopra", 57.5],
        [null, "Totale generale (1)", 230],
      ]),
    ],
    objectives: [
      {
        unit: "Tecnico",
        text: "Totale digitalizzazione dello sportello",
        weight: 60,
        outcome: "Raggiunto",
      },
      {
        unit: "Tecnico",
        text: "Media di 30 giorni per i permessi",
        weight: 40,
        outcome: "Non raggiunto",
      },
      {
        unit: "Tributi",
        text: "Grado di realizzazione degli incassi IMU",
        weight: 100,
        outcome: "Raggiunto",
      },
      {
        unit: "Intero ente",
        text: "Media dei tempi di pagamento",
        weight: 30,
        outcome: "Raggiunto",
      },
    ],
  },
  {
    shows: "an objective that begins as a total does, and a total in other words",
    sheets: [
      sheet("Tecnico", [
        ["Obiettivo", "Peso"],
        ["Piano asfalti", 30],
        ["Totale digitalizzazione dello sportello", 45],
        ["Scuola sicura", 25],
        ["Totale di quanto sopra", 100],
      ]),
    ],
    objectives: [
      { text: "Piano asfalti", weight: 30 },
      { text: "Totale digitalizzazione dello sportello", weight: 45 },
      { text: "Scuola sicura", weight: 25 },
    ],
  },
  {
    shows: "objectives that were dropped, said in their text, in notes and over a group of rows",
    sheets: [
      sheet(
        "Foglio1",
        [
          ["N.", "Settore", "Obiettivo", "Peso", "Esito", "Note"],
          [1, "Tecnico", "OBIETTIVO ELIMINATO IN VARIAZIONE PEG - Banca dati", 20],
          [2, "Tecnico", "Piano asfalti", 20, null, "Rinviato al 2026"],
          [3, "Tecnico", "Archivio dei documenti eliminati", 20, "Raggiunto"],
          [4, "Tecnico", "Scuola sicura", 20],
          [null, null, "Obiettivo stralciato con DGC 45"],
          [5, "Tecnico", "Mensa", 20, "Raggiunto", "obiettivo sospeso in estate"],
          ["OBIETTIVI ANNULLATI DALLA GIUNTA"],
          [6, "Tecnico", "Trasporto scolastico", 0],
        ],
        "A8:F8",
      ),
    ],
    objectives: [
      {
        code: 1,
        unit: "Tecnico",
        text: "OBIETTIVO ELIMINATO IN VARIAZIONE PEG - Banca dati",
        weight: 20,
        outcome: "Escluso",
      },
      { code: 2, unit: "Tecnico", text: "Piano asfalti", weight: 20, outcome: "Escluso" },
      {
        code: 3,
        unit: "Tecnico",
        text: "Archivio dei documenti eliminati",
        weight: 20,
        outcome: "Raggiunto",
      },
      { code: 4, unit: "Tecnico", text: "Scuola sicura", weight: 20, outcome: "Escluso" },
      { code: 5, unit: "Tecnico", text: "Mensa", weight: 20, outcome: "Raggiunto" },
      { code: 6, unit: "Tecnico", text: "Trasporto scolastico", weight: 0, outcome: "Escluso" },
    ],
    asks: [
      "OBIETTIVO ELIMINATO",
      "Rinviato al 2026",
      "Obiettivo stralciato",
      "OBIETTIVI ANNULLATI",
    ],
  },
  {
    shows: "a card with a line that says it was put off",
    sheets: [
      sheet("Schede", [
        ...card(1, "Asfalti", [], [["OBIETTIVO RINVIATO AL 2025"]]),
        ...card(2, "Scuola", [], [["Esito", "Raggiunto"]]),
      ]),
    ],
    objectives: [
      { code: "1", unit: "Tecnico", text: "Asfalti", weight: 50, outcome: "Escluso" },
      { code: "2", unit: "Tecnico", text: "Scuola", weight: 50, outcome: "Raggiunto" },
    ],
    asks: ["OBIETTIVO RINVIATO AL 2025"],
  },
];
