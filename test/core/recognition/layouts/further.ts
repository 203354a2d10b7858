import { percent, sheet, type Layout } from "./layout";

/** Written after the rules, to try them on what they had not seen. */
export const FURTHER: readonly Layout[] = [
  {
    shows: "a card whose first row goes on with the weight",
    sheets: [
      sheet("Schede PEG", [
        ["CENTRO DI RESPONSABILITA': 05 - SERVIZI DEMOGRAFICI"],
        ["OBIETTIVO N.", 1, "PESO", percent(0.4)],
        ["TITOLO", "Carta d'identità elettronica"],
        ["INDICATORE DI RISULTATO", "TARGET", "CONSUNTIVO"],
        ["N. carte rilasciate", 1000, 1100],
        ["ESITO", "RAGGIUNTO"],
        [],
        ["OBIETTIVO N.", 2, "PESO", percent(0.6)],
        ["TITOLO", "Censimento permanente"],
        ["INDICATORE DI RISULTATO", "TARGET", "CONSUNTIVO"],
        ["N. questionari", 98, 99],
        ["ESITO", "RAGGIUNTO"],
      ]),
    ],
    objectives: [
      {
        unit: "05 - SERVIZI DEMOGRAFICI",
        code: "1",
        text: "Carta d'identità elettronica",
        weight: 40,
        outcome: "RAGGIUNTO",
      },
      {
        unit: "05 - SERVIZI DEMOGRAFICI",
        code: "2",
        text: "Censimento permanente",
        weight: 60,
        outcome: "RAGGIUNTO",
      },
    ],
    indicators: [
      {
        of: "Carta d'identità elettronica",
        indicator: "N. carte rilasciate",
        target: 1000,
        actual: 1100,
      },
      { of: "Censimento permanente", indicator: "N. questionari", target: 98, actual: 99 },
    ],
  },
  {
    shows: "labels over their values, and the phases of the only objective below",
    sheets: [
      sheet("Ob1", [
        ["SCHEDA OBIETTIVO"],
        ["Area", "Titolo dell'obiettivo", "Peso"],
        ["Area Finanziaria", "Tempi di pagamento", 30],
        ["Fasi di attuazione", "Inizio", "Fine", "Stato %"],
        ["Analisi", "01/01/2024", "31/03/2024", 100],
        ["Attuazione", "01/04/2024", "31/12/2024", 80],
      ]),
    ],
    objectives: [{ unit: "Area Finanziaria", text: "Tempi di pagamento", weight: 30 }],
    activities: [
      { of: "Tempi di pagamento", activity: "Analisi", due: "31/03/2024", progress: 100 },
      { of: "Tempi di pagamento", activity: "Attuazione", due: "31/12/2024", progress: 80 },
    ],
  },
  {
    shows: "one objective assigned, which is not a count, and a valuation in figures",
    sheets: [
      sheet("Foglio1", [
        ["Unità Operativa", "Obiettivo assegnato", "Peso", "Valutazione (0-100)"],
        ["U.O. Anagrafe", "Smaltimento arretrati", 60, 95],
        ["U.O. Tributi", "Bonifica banca dati", 40, 80],
      ]),
    ],
    objectives: [
      { unit: "U.O. Anagrafe", text: "Smaltimento arretrati", weight: 60, grade: 95 },
      { unit: "U.O. Tributi", text: "Bonifica banca dati", weight: 40, grade: 80 },
    ],
    asks: ["Valutazione (0-100)"],
  },
  {
    shows: "rows of outcomes that look like headings, at two dates",
    sheets: [
      sheet("Mon", [
        [
          "Settore",
          "Obiettivo",
          "Stato al 30/06",
          "Note al 30/06",
          "Stato al 31/12",
          "Note al 31/12",
        ],
        ["Tecnico", "Piano asfalti", "In corso", "gara", "Raggiunto", "finito"],
        ["Tecnico", "Scuola sicura", "In corso", null, "Parzialmente raggiunto (50%)", "ritardo"],
      ]),
    ],
    objectives: [
      { unit: "Tecnico", text: "Piano asfalti", outcome: "Raggiunto" },
      { unit: "Tecnico", text: "Scuola sicura", outcome: "Parzialmente raggiunto (50%)" },
    ],
  },
  {
    shows: "two tables of objectives beside each other, each below its unit",
    sheets: [
      sheet("F", [
        ["SETTORE TECNICO", null, null, null, "SETTORE TRIBUTI"],
        ["N.", "Obiettivo", "Peso", null, "N.", "Obiettivo", "Peso"],
        [1, "Piano asfalti", 60, null, 1, "Recupero IMU", 100],
        [2, "Scuola sicura", 40],
      ]),
    ],
    objectives: [
      { unit: "SETTORE TECNICO", code: 1, text: "Piano asfalti", weight: 60 },
      { unit: "SETTORE TECNICO", code: 2, text: "Scuola sicura", weight: 40 },
      { unit: "SETTORE TRIBUTI", code: 1, text: "Recupero IMU", weight: 100 },
    ],
  },
  {
    shows: "a list of acts with their state: nothing",
    sheets: [
      sheet("Determine", [
        ["N.", "Oggetto", "Data", "Responsabile", "Stato"],
        [1, "Affidamento del servizio mensa", "01/02/2024", "Dirigente", "Pubblicata"],
        [2, "Liquidazione di una fattura", "03/02/2024", "Dirigente", "Pubblicata"],
      ]),
    ],
    objectives: [],
  },
];
