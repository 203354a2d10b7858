import { percent, sheet, type Layout } from "./layout";

/** The smallest inputs that once gave a figure without an error, and a wrong one. */
export const FAULTS: readonly Layout[] = [
  {
    shows: "a target as a percentage beside the result",
    sheets: [
      sheet("Foglio1", [
        ["Settore", "Obiettivo", "Target %", "Risultato %"],
        ["Tecnico", "Piano asfalti", 100, 60],
        ["Tecnico", "Scuola sicura", 100, 40],
      ]),
    ],
    objectives: [
      { unit: "Tecnico", text: "Piano asfalti", grade: 60 },
      { unit: "Tecnico", text: "Scuola sicura", grade: 40 },
    ],
  },
  {
    shows: "a title merged over the headings",
    sheets: [
      sheet(
        "Foglio1",
        [
          ["OBIETTIVI SETTORE TECNICO ANNO 2024"],
          ["N.", "Titolo", "Indicatore", "Peso", "Raggiunto"],
          [1, "Piano asfalti", "km", 70, "SI"],
          [2, "Scuola sicura", "n.", 30, "NO"],
        ],
        "A1:E1",
      ),
    ],
    objectives: [
      { unit: "SETTORE TECNICO", code: 1, text: "Piano asfalti", weight: 70, outcome: "SI" },
      { unit: "SETTORE TECNICO", code: 2, text: "Scuola sicura", weight: 30, outcome: "NO" },
    ],
    indicators: [
      { of: "Piano asfalti", indicator: "km" },
      { of: "Scuola sicura", indicator: "n." },
    ],
  },
  {
    shows: "label and name of the unit in two cells above",
    sheets: [
      sheet("Foglio1", [
        ["Settore", "Lavori pubblici"],
        ["Responsabile", "Dirigente"],
        [],
        ["N.", "Obiettivo", "Peso", "Raggiunto"],
        [1, "Piano asfalti", 50, "SI"],
        [2, "Scuola sicura", 50, "NO"],
      ]),
    ],
    objectives: [
      { unit: "Lavori pubblici", code: 1, text: "Piano asfalti", weight: 50, outcome: "SI" },
      { unit: "Lavori pubblici", code: 2, text: "Scuola sicura", weight: 50, outcome: "NO" },
    ],
  },
  {
    shows: "a summary of the same objectives right below them",
    sheets: [
      sheet("Foglio1", [
        ["Obiettivo", "Settore", "Peso"],
        ["Piano asfalti", "Tecnico", 60],
        ["Recupero IMU", "Tributi", 40],
        ["Peso complessivo", null, 100],
        ["Settore", "Obiettivi assegnati", "Obiettivi raggiunti"],
        ["Tecnico", 1, 1],
        ["Tributi", 1, 1],
        ["Intero Comune", 2, 2],
      ]),
    ],
    objectives: [
      { unit: "Tecnico", text: "Piano asfalti", weight: 60 },
      { unit: "Tributi", text: "Recupero IMU", weight: 40 },
    ],
  },
  {
    shows: "codes under the heading of the objective, texts under another",
    sheets: [
      sheet("Foglio1", [
        ["Settore", "Obiettivo operativo", "Descrizione", "% raggiungimento"],
        ["Tecnico", "01.02.03", "Piano asfalti", 100],
        ["Tributi", "01.04.01", "Recupero IMU", 80],
      ]),
    ],
    objectives: [
      { unit: "Tecnico", code: "01.02.03", text: "Piano asfalti", grade: 100 },
      { unit: "Tributi", code: "01.04.01", text: "Recupero IMU", grade: 80 },
    ],
  },
  {
    shows: "results that may be points or percentages",
    sheets: [
      sheet("Foglio1", [
        ["Settore", "Obiettivo", "Peso", "Risultato"],
        ["Tecnico", "Piano asfalti", 50, 50],
        ["Tecnico", "Scuola sicura", 50, 25],
      ]),
    ],
    objectives: [
      { unit: "Tecnico", text: "Piano asfalti", weight: 50, grade: 100 },
      { unit: "Tecnico", text: "Scuola sicura", weight: 50, grade: 50 },
    ],
    asks: ["Risultato"],
  },
  {
    shows: "points that are the weight or nothing",
    sheets: [
      sheet("Foglio1", [
        ["Settore", "Obiettivo", "Peso", "Risultato finale 2022"],
        ["Tecnico", "Piano asfalti", 4.76, 4.76],
        ["Tecnico", "Scuola sicura", 4.76, 0],
        ["TOTALE", null, 100, 4.76],
      ]),
    ],
    objectives: [
      { unit: "Tecnico", text: "Piano asfalti", weight: 4.76, outcome: "Raggiunto" },
      { unit: "Tecnico", text: "Scuola sicura", weight: 4.76, outcome: "Non raggiunto" },
    ],
  },
  {
    shows: "two columns that may both be the unit",
    sheets: [
      sheet("Foglio1", [
        ["Servizio", "Settore", "Obiettivo", "Peso"],
        ["Strade", "Settore Tecnico", "Piano asfalti", 60],
        ["Tributi", "Settore Finanze", "Recupero IMU", 40],
      ]),
    ],
    objectives: [
      { unit: "Settore Tecnico", text: "Piano asfalti", weight: 60 },
      { unit: "Settore Finanze", text: "Recupero IMU", weight: 40 },
    ],
    asks: ["Settore"],
  },
  {
    shows: "weights of two years",
    sheets: [
      sheet("Foglio1", [
        ["Settore", "Obiettivo", "Peso 2023", "Peso 2024", "Esito 2024"],
        ["Tecnico", "Piano asfalti", 30, 60, "Raggiunto"],
        ["Tecnico", "Scuola sicura", 70, 40, "Raggiunto"],
      ]),
    ],
    objectives: [
      { unit: "Tecnico", text: "Piano asfalti", weight: 60, outcome: "Raggiunto" },
      { unit: "Tecnico", text: "Scuola sicura", weight: 40, outcome: "Raggiunto" },
    ],
  },
  {
    shows: "the progress of phases, which is not the objective's",
    sheets: [
      sheet("Foglio1", [
        ["Settore", "Obiettivo", "Fasi", "Peso fase", "% avanzamento"],
        ["Tecnico", "Piano asfalti", "Progetto", 60, percent(1)],
        [null, null, "Lavori", 40, percent(0.5)],
      ]),
    ],
    objectives: [{ unit: "Tecnico", text: "Piano asfalti" }],
    activities: [
      { of: "Piano asfalti", activity: "Progetto", weight: 60, progress: 100 },
      { of: "Piano asfalti", activity: "Lavori", weight: 40, progress: 50 },
    ],
  },
  {
    shows: "how many objectives had each outcome: nothing",
    sheets: [
      sheet("Report", [
        ["POST MISURAZIONE"],
        ["Obiettivi", "Raggiunti", "Parzialmente raggiunti", "Non raggiunti", "Totale"],
        ["Amministrativi", 86, 17, 31, 134],
        ["Tecnici", 3, 0, 5, 8],
      ]),
    ],
    objectives: [],
  },
];
