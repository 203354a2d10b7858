import { percent, sheet, type Layout } from "./layout";

/** Several rows for each objective: indicators, or phases. */
export const DETAILED: readonly Layout[] = [
  {
    shows: "a row for each indicator, the objective repeated",
    sheets: [
      sheet("Indicatori", [
        [
          "Settore",
          "Cod. obiettivo",
          "Obiettivo",
          "Peso obiettivo",
          "Indicatore",
          "U.M.",
          "Valore atteso",
          "Valore conseguito",
          "Peso indicatore",
        ],
        ["Sociale", "S1", "Assistenza domiciliare", 60, "Utenti seguiti", "n.", 40, 44, 50],
        ["Sociale", "S1", "Assistenza domiciliare", 60, "Ore per utente", "ore", 5, 4, 50],
        ["Cultura", "C1", "Stagione teatrale", 40, "Spettacoli", "n.", 10, 12, 100],
      ]),
    ],
    objectives: [
      { unit: "Sociale", code: "S1", text: "Assistenza domiciliare", weight: 60 },
      { unit: "Cultura", code: "C1", text: "Stagione teatrale", weight: 40 },
    ],
    indicators: [
      {
        of: "Assistenza domiciliare",
        indicator: "Utenti seguiti",
        target: 40,
        actual: 44,
        weight: 50,
      },
      {
        of: "Assistenza domiciliare",
        indicator: "Ore per utente",
        target: 5,
        actual: 4,
        weight: 50,
      },
      { of: "Stagione teatrale", indicator: "Spettacoli", target: 10, actual: 12, weight: 100 },
    ],
  },
  {
    shows: "two rows of headings, objective and weight merged over its indicators",
    sheets: [
      sheet(
        "Piano",
        [
          ["Obiettivo", null, "Indicatore", null, null, "Valutazione", null],
          ["Codice", "Descrizione", "Descrizione", "Target", "Consuntivo", "Peso", "Grado %"],
          ["A1", "Raccolta differenziata", "% RD", 65, 68, 70, 100],
          [null, null, "Kg per abitante", 450, 440, null, null],
          ["A2", "Compostaggio domestico", "Compostiere", 100, 80, 30, 80],
        ],
        "A1:B1 C1:E1 F1:G1 A3:A4 B3:B4 F3:F4 G3:G4",
      ),
    ],
    objectives: [
      { code: "A1", text: "Raccolta differenziata", weight: 70, grade: 100 },
      { code: "A2", text: "Compostaggio domestico", weight: 30, grade: 80 },
    ],
    indicators: [
      { of: "Raccolta differenziata", indicator: "% RD", target: 65, actual: 68 },
      { of: "Raccolta differenziata", indicator: "Kg per abitante", target: 450, actual: 440 },
      { of: "Compostaggio domestico", indicator: "Compostiere", target: 100, actual: 80 },
    ],
  },
  {
    shows: "phases below each objective, with weight, progress and due date",
    sheets: [
      sheet(
        "Fasi",
        [
          ["SETTORE URBANISTICA"],
          ["Obiettivo", "Peso", "Fasi", "Peso fase", "Scadenza", "% avanzamento"],
          ["Nuovo piano regolatore", 70, "Analisi", 40, "30/06/2024", percent(1)],
          [null, null, "Adozione", 60, "31/12/2024", percent(0.5)],
          ["Sportello edilizia", 30, "Avvio", 100, "31/03/2024", percent(1)],
        ],
        "A1:F1",
      ),
    ],
    objectives: [
      { unit: "SETTORE URBANISTICA", text: "Nuovo piano regolatore", weight: 70 },
      { unit: "SETTORE URBANISTICA", text: "Sportello edilizia", weight: 30 },
    ],
    activities: [
      {
        of: "Nuovo piano regolatore",
        activity: "Analisi",
        weight: 40,
        due: "30/06/2024",
        progress: 100,
      },
      {
        of: "Nuovo piano regolatore",
        activity: "Adozione",
        weight: 60,
        due: "31/12/2024",
        progress: 50,
      },
      {
        of: "Sportello edilizia",
        activity: "Avvio",
        weight: 100,
        due: "31/03/2024",
        progress: 100,
      },
    ],
  },
  {
    shows: "a section 2.2 of the PIAO: public value, targets of three years, the unit last",
    sheets: [
      sheet("Performance", [
        [
          "Obiettivo di valore pubblico",
          "Obiettivo di performance",
          "Indicatore",
          "Baseline",
          "Target 2024",
          "Target 2025",
          "Target 2026",
          "Fonte",
          "Struttura responsabile",
        ],
        [
          "Città accessibile",
          "Abbattimento delle barriere",
          "Edifici adeguati",
          3,
          5,
          7,
          9,
          "Ufficio tecnico",
          "Lavori pubblici",
        ],
        [
          "Amministrazione digitale",
          "Pagamenti con PagoPA",
          "Servizi attivati",
          10,
          15,
          20,
          25,
          "Portale",
          "Informatica",
        ],
      ]),
    ],
    objectives: [
      { unit: "Lavori pubblici", text: "Abbattimento delle barriere" },
      { unit: "Informatica", text: "Pagamenti con PagoPA" },
    ],
    indicators: [
      { of: "Abbattimento delle barriere", indicator: "Edifici adeguati", target: 5 },
      { of: "Pagamenti con PagoPA", indicator: "Servizi attivati", target: 15 },
    ],
  },
  {
    shows: "objectives on one sheet, their indicators by code on another",
    sheets: [
      sheet("Obiettivi", [
        ["Codice", "Settore", "Obiettivo", "Peso"],
        ["T1", "Tecnico", "Piano asfalti", 60],
        ["T2", "Tecnico", "Scuola sicura", 40],
      ]),
      sheet("Misure", [
        ["Codice obiettivo", "Indicatore", "Target", "Consuntivo"],
        ["T1", "Km asfaltati", 10, 9],
        ["T2", "Plessi a norma", 3, 3],
        ["T2", "Sopralluoghi", 12, 15],
      ]),
    ],
    objectives: [
      { unit: "Tecnico", code: "T1", text: "Piano asfalti", weight: 60 },
      { unit: "Tecnico", code: "T2", text: "Scuola sicura", weight: 40 },
    ],
    indicators: [
      { of: "Piano asfalti", indicator: "Km asfaltati", target: 10, actual: 9 },
      { of: "Scuola sicura", indicator: "Plessi a norma", target: 3, actual: 3 },
      { of: "Scuola sicura", indicator: "Sopralluoghi", target: 12, actual: 15 },
    ],
  },
];
