import { percent, sheet, type Layout } from "./layout";

/** Layouts of small municipalities that are laid out as nobody expects. */
export const UNUSUAL: readonly Layout[] = [
  {
    shows: "dates of monitorings under one merged heading, of which the last counts",
    sheets: [
      sheet(
        "Monitoraggio PEG",
        [
          ["Area", "Obiettivo gestionale", "Peso", "Stato di attuazione", null, null],
          [null, null, null, "30/04", "31/08", "31/12"],
          ["Amministrativa", "Archivio degli atti", 60, percent(0.3), percent(0.6), percent(1)],
          ["Tecnica", "Manutenzione del cimitero", 40, percent(0.2), percent(0.4), percent(0.5)],
        ],
        "D1:F1 A1:A2 B1:B2 C1:C2",
      ),
    ],
    objectives: [
      { text: "Archivio degli atti", unit: "Amministrativa", weight: 60, grade: 100 },
      { text: "Manutenzione del cimitero", unit: "Tecnica", weight: 40, grade: 50 },
    ],
    asks: ["Stato di attuazione 31/12"],
  },
  {
    shows: "phases in columns of their own",
    sheets: [
      sheet("Fasi", [
        ["Settore", "Obiettivo", "Fase 1", "Fase 2", "Fase 3", "Peso", "Raggiunto (SI/NO)"],
        ["Tributi", "Recupero IMU", "Bonifica", "Avvisi", "Riscossione", 60, "SI"],
        ["Tributi", "Sportello digitale", "Analisi", "Sviluppo", null, 40, "NO"],
      ]),
    ],
    objectives: [
      { text: "Recupero IMU", unit: "Tributi", weight: 60, outcome: "SI" },
      { text: "Sportello digitale", unit: "Tributi", weight: 40, outcome: "NO" },
    ],
    activities: [
      { of: "Recupero IMU", activity: "Bonifica" },
      { of: "Recupero IMU", activity: "Avvisi" },
      { of: "Recupero IMU", activity: "Riscossione" },
      { of: "Sportello digitale", activity: "Analisi" },
      { of: "Sportello digitale", activity: "Sviluppo" },
    ],
  },
  {
    shows: "objectives beside each other, their labels in the first column",
    sheets: [
      sheet("Scheda 2024", [
        ["RESPONSABILE AREA FINANZIARIA - OBIETTIVI 2024"],
        [null, "Obiettivo 1", "Obiettivo 2"],
        ["Descrizione", "Ridurre i tempi di pagamento", "Inventario dei beni"],
        ["Peso", 60, 40],
        ["Indicatore", "Giorni medi", "% beni censiti"],
        ["Target", 30, percent(1)],
        ["Risultato", 28, percent(0.9)],
        ["Punteggio", 60, 36],
      ]),
    ],
    objectives: [
      {
        text: "Ridurre i tempi di pagamento",
        unit: "AREA FINANZIARIA",
        weight: 60,
        grade: 100,
      },
      { text: "Inventario dei beni", unit: "AREA FINANZIARIA", weight: 40, grade: 90 },
    ],
    indicators: [
      { of: "Ridurre i tempi di pagamento", indicator: "Giorni medi", target: 30, actual: 28 },
      { of: "Inventario dei beni", indicator: "% beni censiti", target: 100, actual: 90 },
    ],
  },
  {
    shows: "strategic lines and objectives in rows above the operational ones",
    sheets: [
      sheet("DUP-PEG", [
        ["Codice", "Descrizione", "Responsabile", "Peso", "% raggiungimento"],
        ["1", "Linea strategica: Comune amico"],
        ["1.1", "Obiettivo strategico: semplificare i servizi"],
        ["1.1.1", "Attivare lo sportello unico", "Rossi", 20, percent(1)],
        ["1.1.2", "Carta dei servizi", "Rossi", 30, percent(0.5)],
        ["2", "Linea strategica: Territorio"],
        ["2.1.1", "Piano neve", "Bianchi", 50, percent(1)],
      ]),
    ],
    objectives: [
      { text: "Attivare lo sportello unico", code: "1.1.1", weight: 20, grade: 100 },
      { text: "Carta dei servizi", code: "1.1.2", weight: 30, grade: 50 },
      { text: "Piano neve", code: "2.1.1", weight: 50, grade: 100 },
    ],
  },
  {
    shows: "a strategic objective over a group of rows, which is no unit; boxes that are crossed",
    sheets: [
      sheet("PDO", [
        ["Cod.", "Obiettivi", "Responsabile", "Peso", "Valutazione NdV"],
        ["OBIETTIVO STRATEGICO 1 - Un comune trasparente"],
        ["1.1", "Pubblicare i dati", "Neri", 50, "☒ Raggiunto ☐ Parziale ☐ Non raggiunto"],
        ["1.2", "Formare il personale", "Neri", 50, "☐ Raggiunto ☐ Parziale ☒ Non raggiunto"],
      ]),
    ],
    objectives: [
      { text: "Pubblicare i dati", code: "1.1", weight: 50, outcome: "Raggiunto" },
      { text: "Formare il personale", code: "1.2", weight: 50, outcome: "Non raggiunto" },
    ],
    asks: ["☒ Raggiunto ☐ Parziale ☐ Non raggiunto", "☐ Raggiunto ☐ Parziale ☒ Non raggiunto"],
  },
  {
    shows: "a form that names no objective: nothing",
    sheets: [
      sheet("Scheda", [
        ["SCHEDA OBIETTIVO"],
        ["Responsabile", "Rossi"],
        ["Peso", 30],
        ["Valore atteso", "30 giorni"],
      ]),
    ],
    objectives: [],
  },
];
