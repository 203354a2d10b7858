import { percent, sheet, type Layout } from "./layout";

const OBJECTIVES = [
  ["Settore", "Obiettivo", "Peso"],
  ["Tecnico", "Affidamento del servizio mensa", 60],
  ["Tributi", "Recupero IMU", 40],
  [],
] as const;

const EXPECTED = [
  { unit: "Tecnico", text: "Affidamento del servizio mensa", weight: 60 },
  { unit: "Tributi", text: "Recupero IMU", weight: 40 },
];

/** Lists of people beside objectives. */
export const STAFF: readonly Layout[] = [
  {
    shows: "people by unit, with their share of work",
    sheets: [
      sheet("Foglio1", [
        ...OBJECTIVES,
        ["Nominativo", "Settore", "Categoria", "% di impegno"],
        ["Anna Rossi", "Tecnico", "C1", 100],
        ["Ugo Bianchi", "Tecnico", "D1", 50],
        ["Ugo Bianchi", "Tributi", "D1", 50],
        ["Totale", null, null, 200],
      ]),
    ],
    objectives: EXPECTED,
    staff: [
      { person: "Anna Rossi", unit: "Tecnico", category: "C1", share: 100 },
      { person: "Ugo Bianchi", unit: "Tecnico", category: "D1", share: 50 },
      { person: "Ugo Bianchi", unit: "Tributi", category: "D1", share: 50 },
    ],
    others: [],
  },
  {
    shows: "people on a sheet of their own, the unit once for several, areas of the contract",
    sheets: [
      sheet("Obiettivi", OBJECTIVES),
      sheet("Dipendenti", [
        ["Matricola", "Cognome e nome", "Servizio", "Area", "% tempo lavoro"],
        [12, "Anna Rossi", "Tecnico", "Istruttori", percent(1)],
        [13, "Ugo Bianchi", null, "Funzionari EQ", percent(0.5)],
        [14, "Ida Neri", "Tributi", "Istruttori", percent(1)],
      ]),
    ],
    objectives: EXPECTED,
    staff: [
      { person: "Anna Rossi", unit: "Tecnico", category: "Istruttori", share: 100 },
      { person: "Ugo Bianchi", unit: "Tecnico", category: "Funzionari EQ", share: 50 },
      { person: "Ida Neri", unit: "Tributi", category: "Istruttori", share: 100 },
    ],
  },
  {
    shows: "people of the unit that their title says",
    sheets: [
      sheet("Foglio1", [
        ...OBJECTIVES,
        ["PERSONALE SETTORE TECNICO"],
        ["Dipendente", "Categoria"],
        ["Anna Rossi", "C1"],
      ]),
    ],
    objectives: EXPECTED,
    staff: [],
    others: ["peopleOfOtherUnits"],
  },
  {
    shows: "people without a unit: not a word of the table above is their unit",
    sheets: [sheet("Foglio1", [...OBJECTIVES, ["Dipendente", "Categoria"], ["Anna Rossi", "C1"]])],
    objectives: EXPECTED,
    others: ["peopleWithoutUnit"],
  },
  {
    shows: "people with a percentage that may be of anything",
    sheets: [
      sheet("Foglio1", [
        ...OBJECTIVES,
        ["Dipendente", "Settore", "% partecipazione"],
        ["Anna Rossi", "Tecnico", 30],
        ["Ugo Bianchi", "Tributi", 70],
      ]),
    ],
    objectives: EXPECTED,
    others: ["peopleWithOtherShare"],
  },
  {
    shows: "people by objective, which are no objectives",
    sheets: [
      sheet("Foglio1", [
        ...OBJECTIVES,
        ["Dipendente", "Obiettivo", "Apporto %"],
        ["Anna Rossi", "Recupero IMU", 30],
        ["Ugo Bianchi", "Recupero IMU", 70],
      ]),
    ],
    objectives: EXPECTED,
    others: ["peopleOfObjectives"],
  },
];
