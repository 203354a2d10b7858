import { sheet, type Layout } from "./layout";

const HEADINGS = ["Settore", "Obiettivo", "Peso", "Esito"] as const;
const FORMER = [
  ["Tecnico", "Piano asfalti", 60, "Raggiunto"],
  ["Tecnico", "Scuola sicura", 40, "Non raggiunto"],
] as const;
const LATER = [
  ["Tecnico", "Mensa biologica", 70, "Raggiunto"],
  ["Tecnico", "Verde pubblico", 30, "Raggiunto"],
] as const;

const EXPECTED = {
  objectives: [
    { unit: "Tecnico", text: "Mensa biologica", weight: 70, outcome: "Raggiunto" },
    { unit: "Tecnico", text: "Verde pubblico", weight: 30, outcome: "Raggiunto" },
  ],
  asks: ["2023", "2024"],
};

/** Objectives of two years: nobody has said which, so it is asked, and the later is what is proposed. */
export const YEARS: readonly Layout[] = [
  {
    shows: "tables of two years below each other",
    sheets: [
      sheet("Foglio1", [
        ["COMUNE DI PROVA - PIANO DELLA PERFORMANCE 2022-2024"],
        ["OBIETTIVI ANNO 2023"],
        HEADINGS,
        ...FORMER,
        [],
        ["OBIETTIVI ANNO 2024"],
        HEADINGS,
        ...LATER,
      ]),
    ],
    ...EXPECTED,
  },
  {
    shows: "tables of two years side by side",
    sheets: [
      sheet("Foglio1", [
        [2023, null, null, null, null, 2024],
        [...HEADINGS, null, ...HEADINGS],
        ...FORMER.map((row, at) => [...row, null, ...(LATER[at] ?? [])]),
      ]),
    ],
    ...EXPECTED,
  },
  {
    shows: "two years in a column, the act of another",
    sheets: [
      sheet("Foglio1", [
        ["Approvato con delibera di Giunta n. 3 del 12/01/2022"],
        ["Anno", ...HEADINGS],
        ...FORMER.map((row) => [2023, ...row]),
        ...LATER.map((row) => ["2024", ...row]),
      ]),
    ],
    ...EXPECTED,
  },
  {
    shows: "a sheet for each year",
    sheets: [
      sheet("Obiettivi 2023", [HEADINGS, ...FORMER]),
      sheet("Obiettivi 2024", [HEADINGS, ...LATER]),
    ],
    ...EXPECTED,
  },
  {
    shows: "years as headings among the rows, which are no units",
    sheets: [
      sheet(
        "Tecnico",
        [
          HEADINGS.slice(1),
          ["ANNO 2023"],
          ...FORMER.map((row) => row.slice(1)),
          ["ANNO 2024"],
          ...LATER.map((row) => row.slice(1)),
        ],
        "A2:C2 A5:C5",
      ),
    ],
    objectives: EXPECTED.objectives.map(({ text, weight, outcome }) => ({ text, weight, outcome })),
    asks: EXPECTED.asks,
  },
  {
    shows: "cards of two years",
    sheets: [
      sheet("Schede", [
        ["SCHEDA OBIETTIVO N. 1"],
        ["Anno", 2023],
        ["Settore", "Tecnico"],
        ["Titolo", "Piano asfalti"],
        ["Esito", "Raggiunto"],
        [],
        ["SCHEDA OBIETTIVO N. 1"],
        ["Anno", 2024],
        ["Settore", "Tecnico"],
        ["Titolo", "Mensa biologica"],
        ["Esito", "Raggiunto"],
      ]),
    ],
    objectives: [{ code: "1", unit: "Tecnico", text: "Mensa biologica", outcome: "Raggiunto" }],
    asks: EXPECTED.asks,
  },
];
