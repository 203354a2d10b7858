import { percent, sheet, type Layout } from "./layout";

/** Labels with their values beside them. */
export const CARDS: readonly Layout[] = [
  {
    shows: "the number of the objective beside its label, above the text",
    sheets: [
      sheet("Scheda", [
        ["SCHEDA OBIETTIVO"],
        ["Obiettivo n.", 7],
        ["Descrizione obiettivo", "Piano di manutenzione degli asfalti"],
        ["Settore", "Tecnico"],
        ["Peso", 60],
        ["Esito", "Raggiunto"],
      ]),
    ],
    objectives: [
      {
        unit: "Tecnico",
        code: "7",
        text: "Piano di manutenzione degli asfalti",
        weight: 60,
        outcome: "Raggiunto",
      },
    ],
  },
  {
    shows: "one card on each sheet, with a table of phases",
    sheets: [
      sheet(
        "Ob 1",
        [
          ["SCHEDA OBIETTIVO N. 1"],
          ["Settore:", "Affari generali"],
          ["Responsabile:", "Segretario comunale"],
          ["Titolo obiettivo:", "Digitalizzazione degli atti"],
          ["Peso:", percent(0.3)],
          ["Fase", "Scadenza", "Peso fase", "% realizzazione"],
          ["Scelta del programma", "30/06/2024", 50, 100],
          ["Formazione", "31/12/2024", 50, 80],
          ["Grado di raggiungimento:", percent(0.9)],
        ],
        "A1:D1",
      ),
      sheet(
        "Ob 2",
        [
          ["SCHEDA OBIETTIVO N. 2"],
          ["Settore:", "Tributi"],
          ["Responsabile:", "Istruttore direttivo"],
          ["Titolo obiettivo:", "Recupero TARI"],
          ["Peso:", percent(0.7)],
          ["Fase", "Scadenza", "Peso fase", "% realizzazione"],
          ["Accertamenti", "31/12/2024", 100, 100],
          ["Grado di raggiungimento:", percent(1)],
        ],
        "A1:D1",
      ),
    ],
    objectives: [
      {
        unit: "Affari generali",
        code: "1",
        text: "Digitalizzazione degli atti",
        weight: 30,
        grade: 90,
      },
      { unit: "Tributi", code: "2", text: "Recupero TARI", weight: 70, grade: 100 },
    ],
    activities: [
      {
        of: "Digitalizzazione degli atti",
        activity: "Scelta del programma",
        weight: 50,
        due: "30/06/2024",
        progress: 100,
      },
      {
        of: "Digitalizzazione degli atti",
        activity: "Formazione",
        weight: 50,
        due: "31/12/2024",
        progress: 80,
      },
      {
        of: "Recupero TARI",
        activity: "Accertamenti",
        weight: 100,
        due: "31/12/2024",
        progress: 100,
      },
    ],
  },
  {
    shows: "cards below each other, with a table of indicators in each",
    sheets: [
      sheet("Schede", [
        ["AREA VIGILANZA"],
        ["Codice obiettivo", "V1"],
        ["Obiettivo", "Sicurezza stradale"],
        ["Peso", 60],
        ["Indicatore", "Target", "Risultato"],
        ["Posti di controllo", 40, 45],
        ["Verbali", 300, 280],
        ["Esito", "Raggiunto"],
        [],
        ["Codice obiettivo", "V2"],
        ["Obiettivo", "Educazione nelle scuole"],
        ["Peso", 40],
        ["Indicatore", "Target", "Risultato"],
        ["Incontri", 10, 10],
        ["Esito", "Raggiunto"],
      ]),
    ],
    objectives: [
      {
        unit: "AREA VIGILANZA",
        code: "V1",
        text: "Sicurezza stradale",
        weight: 60,
        outcome: "Raggiunto",
      },
      {
        unit: "AREA VIGILANZA",
        code: "V2",
        text: "Educazione nelle scuole",
        weight: 40,
        outcome: "Raggiunto",
      },
    ],
    indicators: [
      { of: "Sicurezza stradale", indicator: "Posti di controllo", target: 40, actual: 45 },
      { of: "Sicurezza stradale", indicator: "Verbali", target: 300, actual: 280 },
      { of: "Educazione nelle scuole", indicator: "Incontri", target: 10, actual: 10 },
    ],
  },
  {
    shows: "a card with two labels on a row and a description over the whole width",
    sheets: [
      sheet(
        "Scheda",
        [
          ["Servizio: Ragioneria"],
          ["Obiettivo n. 3 - Tempestività dei pagamenti"],
          ["Responsabile", "Ragioniere capo", "Peso", 25],
          ["Descrizione"],
          ["Ridurre il ritardo medio dei pagamenti a zero giorni."],
          ["Percentuale di raggiungimento", "85%"],
        ],
        "A2:D2 A5:D5",
      ),
    ],
    objectives: [
      {
        unit: "Ragioneria",
        code: "3",
        text: "Tempestività dei pagamenti",
        weight: 25,
        grade: "85%",
      },
    ],
  },
];
