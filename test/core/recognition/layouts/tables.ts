import { percent, sheet, type Layout } from "./layout";

/** One row for each objective. */
export const TABLES: readonly Layout[] = [
  {
    shows: "a PEG by centre of responsibility, with subtotals, a note and a signature",
    sheets: [
      sheet(
        "PEG 2024",
        [
          ["COMUNE DI PROVA – PIANO ESECUTIVO DI GESTIONE 2024"],
          [],
          ["C.d.R.", "Cod. Ob.", "Obiettivo gestionale", "Peso %", "Grado di raggiungimento %"],
          ["Segreteria", "1.1", "Archivio informatico degli atti", 60, 100],
          [null, "1.2", "Carta dei servizi", 40, 80],
          ["Totale Segreteria", null, null, 100, null],
          ["Polizia locale", "2.1", "Controlli serali nel centro storico", 100, 95],
          ["Totale Polizia locale", null, null, 100, null],
          [],
          ["(*) Pesi approvati con deliberazione di Giunta n. 12"],
          [null, null, "Il Segretario comunale"],
        ],
        "A1:E1 A4:A5",
      ),
    ],
    objectives: [
      {
        unit: "Segreteria",
        code: "1.1",
        text: "Archivio informatico degli atti",
        weight: 60,
        grade: 100,
      },
      { unit: "Segreteria", code: "1.2", text: "Carta dei servizi", weight: 40, grade: 80 },
      {
        unit: "Polizia locale",
        code: "2.1",
        text: "Controlli serali nel centro storico",
        weight: 100,
        grade: 95,
      },
    ],
  },
  {
    shows: "units written over groups of rows, a subtotal under each",
    sheets: [
      sheet(
        "Obiettivi",
        [
          ["PIANO DEGLI OBIETTIVI 2024"],
          ["N.", "Obiettivo operativo", "Risultato atteso", "Peso", "Esito"],
          ["AREA AMMINISTRATIVA"],
          [1, "Nuovo sito istituzionale", "Sito on line", 50, "Raggiunto"],
          [2, "Regolamento sugli accessi", "Approvazione", 50, "Non raggiunto"],
          [null, "Totale area", null, 100, null],
          ["AREA TECNICA"],
          [1, "Manutenzione delle scuole", "3 plessi", 100, "Parzialmente raggiunto (80%)"],
          [null, "Totale area", null, 100, null],
        ],
        "A1:E1 A3:E3 A7:E7",
      ),
    ],
    objectives: [
      {
        unit: "AREA AMMINISTRATIVA",
        code: 1,
        text: "Nuovo sito istituzionale",
        weight: 50,
        outcome: "Raggiunto",
      },
      {
        unit: "AREA AMMINISTRATIVA",
        code: 2,
        text: "Regolamento sugli accessi",
        weight: 50,
        outcome: "Non raggiunto",
      },
      {
        unit: "AREA TECNICA",
        code: 1,
        text: "Manutenzione delle scuole",
        weight: 100,
        outcome: "Parzialmente raggiunto (80%)",
      },
    ],
  },
  {
    shows: "outcomes as crosses under a common heading",
    sheets: [
      sheet(
        "Monitoraggio",
        [
          ["Servizio", "Obiettivo", "Stato di attuazione", null, null, "Note"],
          [null, null, "Raggiunto", "Parzialmente", "Non raggiunto", null],
          ["Tributi", "Recupero TARI", "X", null, null, null],
          ["Tributi", "Sportello IMU", null, "X", null, "Mancano due moduli"],
          ["Demografici", "Carta d'identità elettronica", null, null, "x", "Fornitura in ritardo"],
        ],
        "A1:A2 B1:B2 C1:E1 F1:F2",
      ),
    ],
    objectives: [
      { unit: "Tributi", text: "Recupero TARI", outcome: "Raggiunto" },
      { unit: "Tributi", text: "Sportello IMU", outcome: "Parzialmente raggiunto" },
      { unit: "Demografici", text: "Carta d'identità elettronica", outcome: "Non raggiunto" },
    ],
  },
  {
    shows: "points beside weights, neither whole nor nothing",
    sheets: [
      sheet("Foglio1", [
        ["Area", "Obiettivo", "Peso", "Punteggio conseguito"],
        ["Tecnica", "Piano delle opere", 30, 30],
        ["Tecnica", "Illuminazione", 30, 15],
        ["Finanziaria", "Bilancio nei termini", 40, 40],
      ]),
    ],
    objectives: [
      { unit: "Tecnica", text: "Piano delle opere", weight: 30, grade: 100 },
      { unit: "Tecnica", text: "Illuminazione", weight: 30, grade: 50 },
      { unit: "Finanziaria", text: "Bilancio nei termini", weight: 40, grade: 100 },
    ],
  },
  {
    shows: "three monitorings, of which the last counts",
    sheets: [
      sheet("PDO", [
        [
          "Settore",
          "Obiettivo",
          "% realizzazione al 30/04",
          "% realizzazione al 31/08",
          "% realizzazione al 31/12",
        ],
        ["Tecnico", "Piano asfalti", percent(0.1), percent(0.4), percent(0.9)],
        ["Tecnico", "Scuola sicura", percent(0), percent(0.2), percent(1)],
      ]),
    ],
    objectives: [
      { unit: "Tecnico", text: "Piano asfalti", grade: 90 },
      { unit: "Tecnico", text: "Scuola sicura", grade: 100 },
    ],
  },
  {
    shows: "columns that look like a grade and are none",
    sheets: [
      sheet("Foglio1", [
        [
          "Ufficio",
          "Obiettivo",
          "Peso",
          "Giorni di ritardo",
          "% tempo dedicato",
          "% prevista",
          "Raggiunto?",
        ],
        ["Anagrafe", "Sportello unico", 70, 0, 20, 100, "Sì"],
        ["Scuola", "Mensa biologica", 30, 15, 35, 100, "No"],
      ]),
    ],
    objectives: [
      { unit: "Anagrafe", text: "Sportello unico", weight: 70, outcome: "Sì" },
      { unit: "Scuola", text: "Mensa biologica", weight: 30, outcome: "No" },
    ],
  },
  {
    shows: "grades written as fractions of one",
    sheets: [
      sheet("Foglio1", [
        ["Settore", "Obiettivo", "Peso", "Grado raggiungimento"],
        ["Tecnico", "Piano asfalti", 60, 0.8],
        ["Tecnico", "Scuola sicura", 40, 1],
      ]),
    ],
    objectives: [
      { unit: "Tecnico", text: "Piano asfalti", weight: 60, grade: 80 },
      { unit: "Tecnico", text: "Scuola sicura", weight: 40, grade: 100 },
    ],
    asks: ["Grado raggiungimento"],
  },
  {
    shows: "code and text of the objective in one cell",
    sheets: [
      sheet("Obiettivi", [
        ["Dipartimento", "Obiettivo", "Peso"],
        ["Finanze", "OB1 - Riduzione dei tempi di pagamento", 50],
        ["Finanze", "OB2 - Bilancio partecipato", 20],
        ["Cultura", "OB3 – Notte dei musei", 30],
      ]),
    ],
    objectives: [
      { unit: "Finanze", code: "OB1", text: "Riduzione dei tempi di pagamento", weight: 50 },
      { unit: "Finanze", code: "OB2", text: "Bilancio partecipato", weight: 20 },
      { unit: "Cultura", code: "OB3", text: "Notte dei musei", weight: 30 },
    ],
  },
  {
    shows: "a state in words of its own, the unit in the title",
    sheets: [
      sheet(
        "Stato",
        [
          ["SETTORE 2 – SERVIZI FINANZIARI"],
          ["Stato di attuazione dei programmi al 31/12/2024"],
          [
            "Missione",
            "Programma",
            "Obiettivo strategico",
            "Obiettivo operativo",
            "Responsabile",
            "Stato di attuazione",
          ],
          ["01", "0104", "Equità fiscale", "Bonifica della banca dati", "Dirigente", "Concluso"],
          ["01", "0104", "Equità fiscale", "Accertamenti TASI", "Dirigente", "Da avviare"],
          ["01", "0103", "Conti in ordine", "Tempi di pagamento", "Dirigente", "Concluso"],
        ],
        "A1:F1 A2:F2",
      ),
    ],
    objectives: [
      {
        unit: "SETTORE 2 – SERVIZI FINANZIARI",
        text: "Bonifica della banca dati",
        outcome: "Raggiunto",
      },
      { unit: "SETTORE 2 – SERVIZI FINANZIARI", text: "Accertamenti TASI", outcome: "Da avviare" },
      { unit: "SETTORE 2 – SERVIZI FINANZIARI", text: "Tempi di pagamento", outcome: "Raggiunto" },
    ],
    asks: ["Concluso", "Da avviare"],
  },
  {
    shows: "a sheet for each unit, named only by the sheet",
    sheets: [
      sheet("Affari generali", [
        ["N.", "Obiettivo", "Peso", "Raggiunto"],
        [1, "Protocollo informatico", 100, "SI"],
      ]),
      sheet("Lavori pubblici", [
        ["N.", "Obiettivo", "Peso", "Raggiunto"],
        [1, "Piste ciclabili", 60, "SI"],
        [2, "Verde pubblico", 40, "NO"],
      ]),
    ],
    objectives: [
      {
        unit: "Affari generali",
        code: 1,
        text: "Protocollo informatico",
        weight: 100,
        outcome: "SI",
      },
      { unit: "Lavori pubblici", code: 1, text: "Piste ciclabili", weight: 60, outcome: "SI" },
      { unit: "Lavori pubblici", code: 2, text: "Verde pubblico", weight: 40, outcome: "NO" },
    ],
  },
  {
    shows: "objectives with a legend beside them and the staff below",
    sheets: [
      sheet("Piano", [
        ["Obiettivi del Servizio Biblioteca – anno 2024"],
        [],
        ["N.", "Obiettivo", "Peso", "Esito", null, "Legenda", "Significato"],
        [1, "Prestito digitale", 70, "Raggiunto", null, "Raggiunto", "100% del target"],
        [2, "Letture nelle scuole", 30, "Non raggiunto", null, "Non raggiunto", "meno del 50%"],
        [],
        ["Nominativo", "Categoria", "% di impegno"],
        ["Istruttore A", "C", 60],
        ["Istruttore B", "C", 100],
      ]),
    ],
    objectives: [
      {
        unit: "Servizio Biblioteca",
        code: 1,
        text: "Prestito digitale",
        weight: 70,
        outcome: "Raggiunto",
      },
      {
        unit: "Servizio Biblioteca",
        code: 2,
        text: "Letture nelle scuole",
        weight: 30,
        outcome: "Non raggiunto",
      },
    ],
  },
  {
    shows: "counts of ordinary objectives by unit, and nothing else",
    sheets: [
      sheet("Ordinari", [
        ["Obiettivi ordinari 2024"],
        ["Settore", "N. obiettivi assegnati", "N. obiettivi raggiunti", "Percentuale"],
        ["Servizi alla persona", 11, 11, "100%"],
        ["Servizi tecnici", 35, 32, "91,43%"],
        ["Totale", 46, 43, "93,48%"],
      ]),
    ],
    objectives: [],
    counted: [
      { unit: "Servizi alla persona", assigned: 11, achieved: 11 },
      { unit: "Servizi tecnici", assigned: 35, achieved: 32 },
    ],
  },
  {
    shows: "a telephone list and a budget: nothing",
    sheets: [
      sheet("Rubrica", [
        ["Ufficio", "Telefono", "Responsabile"],
        ["Anagrafe", "0342 1", "Istruttore"],
      ]),
      sheet("Bilancio", [
        ["Missione", "Programma", "Stanziamento", "Impegni", "% impegnato"],
        ["01", "0101", 1000, 900, percent(0.9)],
      ]),
    ],
    objectives: [],
  },
];
