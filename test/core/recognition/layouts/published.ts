import { percent, sheet, type Layout } from "./layout";

const MONTHS = "G F M A M G L A S O N D".split(" ");

/** Layouts of published plans and reports, with texts of our own. */
export const PUBLISHED: readonly Layout[] = [
  {
    shows: "quarters that are parts of a total",
    sheets: [
      sheet(
        "Monitoraggio",
        [
          ["Servizio", "Obiettivo", "Peso", "% di realizzazione", null, null, null, null],
          [null, null, null, "I trim.", "II trim.", "III trim.", "IV trim.", "Totale"],
          [
            "Demografici",
            "Carte d'identità su appuntamento",
            60,
            percent(0.25),
            percent(0.25),
            percent(0.25),
            percent(0.25),
            percent(1),
          ],
          [
            "Demografici",
            "Anagrafe degli italiani all'estero",
            40,
            percent(0.2),
            percent(0.2),
            percent(0.2),
            percent(0.1),
            percent(0.7),
          ],
        ],
        "D1:H1 A1:A2 B1:B2 C1:C2",
      ),
    ],
    objectives: [
      { text: "Carte d'identità su appuntamento", unit: "Demografici", weight: 60, grade: 100 },
      { text: "Anagrafe degli italiani all'estero", unit: "Demografici", weight: 40, grade: 70 },
    ],
    asks: ["% di realizzazione Totale"],
  },
  {
    shows: "halves of a year that may be parts, without a total",
    sheets: [
      sheet("Report", [
        ["Servizio", "Obiettivo", "% realizzazione I semestre", "% realizzazione II semestre"],
        ["Tributi", "Recupero IMU", 40, 60],
        ["Tributi", "Sportello TARI", 20, 30],
      ]),
    ],
    objectives: [
      { text: "Recupero IMU", unit: "Tributi", grade: 60 },
      { text: "Sportello TARI", unit: "Tributi", grade: 30 },
    ],
    asks: ["% realizzazione II semestre"],
  },
  {
    shows: "a description below each objective, in its column",
    sheets: [
      sheet(
        "PDO",
        [
          ["SETTORE LAVORI PUBBLICI"],
          ["N.", "Obiettivo", "Peso", "Grado di raggiungimento"],
          [1, "Riqualificazione della piazza", 60, percent(1)],
          [null, "Progettare ed eseguire i lavori della piazza entro l'anno."],
          [2, "Messa in sicurezza dei ponti", 40, percent(0.5)],
          [null, "Verificare lo stato dei ponti e programmare gli interventi."],
        ],
        "A1:D1",
      ),
    ],
    objectives: [
      {
        text: "Riqualificazione della piazza",
        unit: "SETTORE LAVORI PUBBLICI",
        code: 1,
        weight: 60,
        grade: 100,
      },
      {
        text: "Messa in sicurezza dei ponti",
        unit: "SETTORE LAVORI PUBBLICI",
        code: 2,
        weight: 40,
        grade: 50,
      },
    ],
  },
  {
    shows: "descriptions merged over the row below each objective, which are no units",
    sheets: [
      sheet(
        "PDO",
        [
          ["Obiettivo", "Indicatore di risultato", "Peso", "Esito"],
          ["Riqualificazione della piazza", "Lavori conclusi", 60, "Raggiunto"],
          ["Progettare ed eseguire i lavori della piazza entro l'anno."],
          ["Messa in sicurezza dei ponti", "Ponti verificati", 40, "Non raggiunto"],
          ["Verificare lo stato dei ponti e programmare gli interventi."],
        ],
        "A3:D3 A5:D5",
      ),
    ],
    objectives: [
      { text: "Riqualificazione della piazza", weight: 60, outcome: "Raggiunto" },
      { text: "Messa in sicurezza dei ponti", weight: 40, outcome: "Non raggiunto" },
    ],
    indicators: [
      { of: "Riqualificazione della piazza", indicator: "Lavori conclusi" },
      { of: "Messa in sicurezza dei ponti", indicator: "Ponti verificati" },
    ],
  },
  {
    shows:
      "numbers beside texts under one heading, notes below, months of the phases of one of them",
    sheets: [
      sheet(
        "Amministrativo",
        [
          ["Servizio Amministrativo"],
          ["Obiettivi", null, "Peso"],
          ["n. 1", "Esercitazione sul rischio sismico", 20],
          ["n. 2", "Trasparenza", 10],
          ["n. 3", "Vigilanza", 10],
          [],
          ["Responsabile del servizio", "Istruttore direttivo"],
          ["Risorse umane", "5 istruttori"],
          [],
          ["Attività obiettivo n. 1 Esercitazione sul rischio sismico"],
          ["N.", "Descrizione attività", ...MONTHS],
          [1, "Preparazione dell'esercitazione", "×", "×", "×"],
          [2, "Relazione finale", null, null, null, "×", "×"],
        ],
        "A2:B2 A10:N10",
      ),
    ],
    objectives: [
      {
        text: "Esercitazione sul rischio sismico",
        unit: "Servizio Amministrativo",
        code: "n. 1",
        weight: 20,
      },
      { text: "Trasparenza", unit: "Servizio Amministrativo", code: "n. 2", weight: 10 },
      { text: "Vigilanza", unit: "Servizio Amministrativo", code: "n. 3", weight: 10 },
    ],
    activities: [],
    others: ["unlinked"],
  },
  {
    shows: "cards of an objective or project, with the unit above and a yes that is no phase",
    sheets: [
      sheet("Schede", [
        ["Area/Settore/Servizio", "AMBIENTE", "Responsabile", "Responsabile del settore"],
        ["OBIETTIVO/PROGETTO N. 1", "Convenzione per l'oasi naturalistica"],
        ["Rilevanza contabile", "NO"],
        ["Stato di attuazione al 31/12", percent(1)],
        [],
        ["Area/Settore/Servizio", "CULTURA", "Responsabile", "Responsabile del settore"],
        ["OBIETTIVO/PROGETTO N. 2", "Nuovi orari della biblioteca"],
        ["Rilevanza contabile", "NO"],
        ["Stato di attuazione al 31/12", percent(0.6)],
      ]),
    ],
    objectives: [
      { text: "Convenzione per l'oasi naturalistica", unit: "AMBIENTE", code: "1", grade: 100 },
      { text: "Nuovi orari della biblioteca", unit: "CULTURA", code: "2", grade: 60 },
    ],
    activities: [],
    asks: ["Stato di attuazione al 31/12"],
  },
  {
    shows: "a judgement on a scale up to 5, which is no percentage",
    sheets: [
      sheet("Valutazione", [
        ["Settore", "Obiettivo", "Peso %", "Valutazione"],
        ["Tributi", "Recupero IMU", 40, 5],
        ["Tributi", "Sportello TARI", 30, 4],
        ["Ragioneria", "Tempi di pagamento", 30, 2],
      ]),
    ],
    objectives: [
      { text: "Recupero IMU", unit: "Tributi", weight: 40 },
      { text: "Sportello TARI", unit: "Tributi", weight: 30 },
      { text: "Tempi di pagamento", unit: "Ragioneria", weight: 30 },
    ],
    asks: ["Valutazione"],
  },
  {
    shows: "a prospectus of the Nucleo, with codes of strategic and operational objectives",
    sheets: [
      sheet("Prospetto", [
        ["PROSPETTO RIASSUNTIVO DEL GRADO DI RAGGIUNGIMENTO DEGLI OBIETTIVI 2024"],
        [
          "N.",
          "Dipartimento",
          "Obiettivo strategico",
          "Obiettivo operativo",
          "DESCRIZIONE",
          "% di ragg.",
        ],
        [1, "TECNICO", "0101", "01010601", "Stato degli immobili comunali", percent(1)],
        [2, "TECNICO", "0102", "01020101", "Manutenzione delle scuole", percent(0.8)],
        [3, "SOCIALE", "0201", "02010301", "Sportello per le famiglie", percent(0)],
        [null, null, null, null, "MEDIA COMPLESSIVA", percent(0.6)],
      ]),
    ],
    objectives: [
      { text: "Stato degli immobili comunali", unit: "TECNICO", code: "01010601", grade: 100 },
      { text: "Manutenzione delle scuole", unit: "TECNICO", code: "01020101", grade: 80 },
      { text: "Sportello per le famiglie", unit: "SOCIALE", code: "02010301", grade: 0 },
    ],
  },
  {
    shows: "formulas in place of indicators, targets of three years",
    sheets: [
      sheet("2.2 Performance", [
        [
          "Obiettivo di performance",
          "Struttura responsabile",
          "Formula",
          "Peso indicatore",
          "Target 2024",
          "Target 2025",
        ],
        ["Servizi digitali", "Area Cittadino", "Servizi online / servizi", 60, 50, 70],
        [null, null, "Giorni di risposta", 40, 25, 20],
        ["Risparmio energetico", "Area Tecnica", "kWh consumati", 100, 850, 800],
      ]),
    ],
    objectives: [
      { text: "Servizi digitali", unit: "Area Cittadino" },
      { text: "Risparmio energetico", unit: "Area Tecnica" },
    ],
    indicators: [
      { of: "Servizi digitali", indicator: "Servizi online / servizi", target: 50, weight: 60 },
      { of: "Servizi digitali", indicator: "Giorni di risposta", target: 25, weight: 40 },
      { of: "Risparmio energetico", indicator: "kWh consumati", target: 850, weight: 100 },
    ],
  },
  {
    shows:
      "weights in points, the code in a column of references, the headings again for each unit",
    sheets: [
      sheet("PEG", [
        ["SETTORE", "RESPONSABILE", "OBIETTIVO STRATEGICO", "PESATURA", "RIFERIMENTI"],
        ["AFFARI GENERALI", "Responsabile I", "Contratto decentrato", 1, "AG7/D"],
        [null, null, "Servizi tributari online", 1.2, "AG4/E"],
        [],
        ["SETTORE", "RESPONSABILE", "OBIETTIVO STRATEGICO", "PESATURA", "RIFERIMENTI"],
        ["SERVIZI ALLA PERSONA", "Responsabile II", "Banca del tempo", 1.2, "SP2"],
      ]),
    ],
    objectives: [
      { text: "Contratto decentrato", unit: "AFFARI GENERALI", weight: 1 },
      { text: "Servizi tributari online", unit: "AFFARI GENERALI", weight: 1.2 },
      { text: "Banca del tempo", unit: "SERVIZI ALLA PERSONA", weight: 1.2 },
    ],
  },
  {
    shows: "an empty column for the unit, which headings say",
    sheets: [
      sheet("PEG", [
        ["Settore", "Obiettivo", "Peso"],
        ["SETTORE TECNICO"],
        [null, "Piano asfalti", 60],
        ["SETTORE TRIBUTI"],
        [null, "Recupero IMU", 40],
      ]),
    ],
    objectives: [
      { text: "Piano asfalti", unit: "SETTORE TECNICO", weight: 60 },
      { text: "Recupero IMU", unit: "SETTORE TRIBUTI", weight: 40 },
    ],
  },
];
