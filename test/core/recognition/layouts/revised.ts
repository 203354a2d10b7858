import { sheet, type Layout } from "./layout";

/** Plans that were changed in the course of the year, and titles that say several things. */
export const REVISED: readonly Layout[] = [
  {
    shows: "weights as they were changed beside the former ones",
    sheets: [
      sheet("Riprogrammazione", [
        ["Servizio", "Obiettivo", "Peso iniziale", "Peso rimodulato"],
        ["Demanio", "Spiagge accessibili", 60, 50],
        ["Demanio", "Canoni concessori", 40, 50],
      ]),
    ],
    objectives: [
      { text: "Spiagge accessibili", unit: "Demanio", weight: 50 },
      { text: "Canoni concessori", unit: "Demanio", weight: 50 },
    ],
    asks: ["Peso rimodulato"],
  },
  {
    shows: "the unit and its manager in one title, the headings again for each unit",
    sheets: [
      sheet(
        "Piano",
        [
          ["Settore: Tecnico    Dirigente: Ingegnere capo"],
          ["N", "Obiettivo", "Peso", "Esito"],
          [1, "Ponte pedonale", 50, "Raggiunto"],
          [2, "Rotatoria", 50, "Non raggiunto"],
          [],
          ["Settore: Finanze    Dirigente: Ragioniere capo"],
          ["N", "Obiettivo", "Peso", "Esito"],
          [1, "Cassa vincolata", 100, "Raggiunto"],
        ],
        "A1:D1 A6:D6",
      ),
    ],
    objectives: [
      { text: "Ponte pedonale", unit: "Tecnico", code: 1, weight: 50, outcome: "Raggiunto" },
      { text: "Rotatoria", unit: "Tecnico", code: 2, weight: 50, outcome: "Non raggiunto" },
      { text: "Cassa vincolata", unit: "Finanze", code: 1, weight: 100, outcome: "Raggiunto" },
    ],
  },
];
