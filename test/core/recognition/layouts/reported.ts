import { percent, sheet, type Layout } from "./layout";

const MONTHS = "Gen Feb Mar Apr Mag Giu Lug Ago Set Ott Nov Dic".split(" ");
const SENTENCES = ["N.", "Descrizione dell'obiettivo", "Peso %", "Risultato conseguito"];
const REACHED = "L'obiettivo è stato pienamente raggiunto";
const IN_PART = "L'obiettivo è stato raggiunto solo parzialmente";
const NOT_REACHED = "L'obiettivo non è stato raggiunto";

/** A year's plan and what was reported of it, in the shapes of prints and of texts pasted from Word. */
export const REPORTED: readonly Layout[] = [
  {
    shows: "planned and realised figures of indicators for each half of the year",
    sheets: [
      sheet(
        "PDO",
        [
          ["PIANO DETTAGLIATO DEGLI OBIETTIVI 2024 - SERVIZIO FINANZIARIO"],
          ["Obiettivo", "Peso", "Indicatore", "1° semestre", null, "2° semestre", null],
          [null, null, null, "Previsto", "Realizzato", "Previsto", "Realizzato"],
          ["OB.1.1 - Tempi di liquidazione", 60, "Giorni medi", 30, 32, 28, 27],
          ["OB.1.2 - Inventario dei beni", 40, "N. beni rilevati", 100, 80, 250, 260],
        ],
        "A1:G1 A2:A3 B2:B3 C2:C3 D2:E2 F2:G2",
      ),
    ],
    objectives: [
      { text: "Tempi di liquidazione", unit: "SERVIZIO FINANZIARIO", code: "OB.1.1", weight: 60 },
      { text: "Inventario dei beni", unit: "SERVIZIO FINANZIARIO", code: "OB.1.2", weight: 40 },
    ],
    indicators: [
      { of: "Tempi di liquidazione", indicator: "Giorni medi", target: 28, actual: 27 },
      { of: "Inventario dei beni", indicator: "N. beni rilevati", target: 250, actual: 260 },
    ],
  },
  {
    shows: "cards with the values below their labels",
    sheets: [
      sheet(
        "Schede",
        [
          { text: "Sportello telematico dell'edilizia", weight: 30, grade: 1 },
          { text: "Catasto delle aree percorse dal fuoco", weight: 70, grade: 0.6 },
        ].flatMap(({ text, weight, grade }, at) => [
          [`SCHEDA OBIETTIVO N. ${String(at + 1)}`],
          ["Area", "Responsabile", "Peso"],
          ["Area Urbanistica", "Funzionario tecnico", weight],
          ["Titolo dell'obiettivo"],
          [text],
          ["Risultato atteso", "% di raggiungimento"],
          ["Entro il 31/12/2024", percent(grade)],
          [],
        ]),
      ),
    ],
    objectives: [
      {
        text: "Sportello telematico dell'edilizia",
        unit: "Area Urbanistica",
        code: "1",
        weight: 30,
        grade: 100,
      },
      {
        text: "Catasto delle aree percorse dal fuoco",
        unit: "Area Urbanistica",
        code: "2",
        weight: 70,
        grade: 60,
      },
    ],
    activities: [],
  },
  {
    shows: "outcomes told in a sentence, units that only the sheets name",
    sheets: [
      sheet("Polizia Locale", [
        SENTENCES,
        [1, "Controllo della velocità in centro", percent(0.6), REACHED],
        [2, "Educazione stradale nelle scuole", percent(0.4), IN_PART],
      ]),
      sheet("Servizi Sociali", [
        SENTENCES,
        [1, "Nuovo regolamento dei contributi", percent(0.5), NOT_REACHED],
        [2, "Rete di ascolto", percent(0.5), "Conseguito in parte"],
      ]),
    ],
    objectives: [
      {
        text: "Controllo della velocità in centro",
        unit: "Polizia Locale",
        code: 1,
        weight: 60,
        outcome: "Raggiunto",
      },
      {
        text: "Educazione stradale nelle scuole",
        unit: "Polizia Locale",
        code: 2,
        weight: 40,
        outcome: "Parzialmente raggiunto",
      },
      {
        text: "Nuovo regolamento dei contributi",
        unit: "Servizi Sociali",
        code: 1,
        weight: 50,
        outcome: "Non raggiunto",
      },
      {
        text: "Rete di ascolto",
        unit: "Servizi Sociali",
        code: 2,
        weight: 50,
        outcome: "Parzialmente raggiunto",
      },
    ],
    asks: [REACHED, IN_PART, NOT_REACHED, "Conseguito in parte"],
  },
  {
    shows: "a list pasted from Word, with blank rows and signatures below its total",
    sheets: [
      sheet("Foglio1", [
        ["Ufficio Tributi"],
        [],
        ["Obiettivi assegnati", null, "Peso", null, "Grado di raggiungimento finale"],
        [],
        ["Recupero dell'evasione TARI", null, "40,00 %", null, "95,00 %"],
        [],
        ["Sportello virtuale", null, "35,00 %", null, "100,00 %"],
        [],
        ["Regolamento IMU", null, "25,00 %", null, "0,00 %"],
        [],
        ["Totale", null, "100,00 %"],
        [],
        ["Letto, confermato e sottoscritto"],
        ["Il Responsabile", null, "Il Segretario comunale"],
      ]),
    ],
    objectives: [
      {
        text: "Recupero dell'evasione TARI",
        unit: "Ufficio Tributi",
        weight: "40,00 %",
        grade: "95,00 %",
      },
      { text: "Sportello virtuale", unit: "Ufficio Tributi", weight: "35,00 %", grade: "100,00 %" },
      { text: "Regolamento IMU", unit: "Ufficio Tributi", weight: "25,00 %", grade: "0,00 %" },
    ],
  },
  {
    shows: "missions and programmes between the objectives, in their column",
    sheets: [
      sheet("PEG", [
        ["Missione/Programma - Obiettivo", "CdR", "Peso", "% real."],
        ["MISSIONE 01 - SERVIZI ISTITUZIONALI"],
        ["Programma 02 - Segreteria generale"],
        ["Archivio di deposito digitale", "Segreteria", 2.5, percent(1)],
        ["Nuovo sito accessibile", "Segreteria", 1.5, percent(0.725)],
        ["Programma 06 - Ufficio tecnico"],
        ["Fascicolo delle scuole", "Lavori pubblici", 3, percent(0)],
      ]),
    ],
    objectives: [
      { text: "Archivio di deposito digitale", unit: "Segreteria", weight: 2.5, grade: 100 },
      { text: "Nuovo sito accessibile", unit: "Segreteria", weight: 1.5, grade: 72.5 },
      { text: "Fascicolo delle scuole", unit: "Lavori pubblici", weight: 3, grade: 0 },
    ],
  },
  {
    shows: "the programmes of a plan, which open no cards",
    sheets: [
      sheet("Missioni", [
        ["Missione e programma", "Responsabile", "Stanziamento"],
        ["Programma 02 - Segreteria generale"],
        ["Beni e servizi", "Segretario", 1200],
        ["Programma 06 - Ufficio tecnico"],
        ["Incarichi", "Dirigente", 5000],
      ]),
    ],
    objectives: [],
  },
  {
    shows: "months of phases merged into their objectives, and how far each phase is",
    sheets: [
      sheet(
        "Cronoprogramma",
        [
          ["Centro di responsabilità:", "Servizi educativi"],
          ["Cod.", "Obiettivo", "Peso", "Fasi", ...MONTHS, "% fase"],
          [
            "SE1",
            "Mensa a chilometro zero",
            55,
            "Capitolato",
            ...MONTHS.map((_, at) => (at < 3 ? "X" : null)),
            percent(1),
          ],
          [null, null, null, "Gara", ...MONTHS.map((_, at) => (at > 3 ? "X" : null)), percent(0.8)],
          [
            "SE2",
            "Piedibus",
            45,
            "Avvio",
            ...MONTHS.map((_, at) => (at > 8 ? "X" : null)),
            percent(0.5),
          ],
        ],
        "A3:A4 B3:B4 C3:C4",
      ),
    ],
    objectives: [
      { text: "Mensa a chilometro zero", unit: "Servizi educativi", code: "SE1", weight: 55 },
      { text: "Piedibus", unit: "Servizi educativi", code: "SE2", weight: 45 },
    ],
    activities: [
      { of: "Mensa a chilometro zero", activity: "Capitolato", progress: 100 },
      { of: "Mensa a chilometro zero", activity: "Gara", progress: 80 },
      { of: "Piedibus", activity: "Avvio", progress: 50 },
    ],
  },
  {
    shows: "the performance of each sector below its objectives, which is none",
    sheets: [
      sheet(
        "Consuntivo",
        [
          ["Obiettivo", "Peso", "% raggiunta", "Punteggio"],
          ["SETTORE I - AFFARI GENERALI"],
          ["Statuto e regolamenti", 40, 100, 40],
          ["Gemellaggi", 60, 50, 30],
          ["Performance del settore", 100, null, 70],
          ["SETTORE II - FINANZE"],
          ["Performance dei servizi online", 100, 80, 80],
          ["Performance del settore", 100, null, 80],
          ["Performance organizzativa dell'Ente", null, null, 75],
        ],
        "A2:D2 A6:D6",
      ),
    ],
    objectives: [
      {
        text: "Statuto e regolamenti",
        unit: "SETTORE I - AFFARI GENERALI",
        weight: 40,
        grade: 100,
      },
      { text: "Gemellaggi", unit: "SETTORE I - AFFARI GENERALI", weight: 60, grade: 50 },
      {
        text: "Performance dei servizi online",
        unit: "SETTORE II - FINANZE",
        weight: 100,
        grade: 80,
      },
    ],
  },
  {
    shows: "weights and progress of actions beside those of their objective",
    sheets: [
      sheet(
        "Azioni",
        [
          ["Obiettivo", "Peso obiettivo", "Azioni", "Peso azione", "% azione", "% obiettivo"],
          ["Mercato coperto", 70, "Progetto", 50, percent(1), percent(0.8)],
          [null, null, "Lavori", 50, percent(0.6), null],
          ["Filiera corta", 30, "Bando", 100, percent(1), percent(1)],
        ],
        "A2:A3 B2:B3 F2:F3",
      ),
    ],
    objectives: [
      { text: "Mercato coperto", weight: 70, grade: 80 },
      { text: "Filiera corta", weight: 30, grade: 100 },
    ],
    activities: [
      { of: "Mercato coperto", activity: "Progetto", weight: 50, progress: 100 },
      { of: "Mercato coperto", activity: "Lavori", weight: 50, progress: 60 },
      { of: "Filiera corta", activity: "Bando", weight: 100, progress: 100 },
    ],
  },
  {
    shows: "units in a column without a heading, beside which they are merged",
    sheets: [
      sheet(
        "PdP",
        [
          [null, "Obiettivo", "Peso", "Esito"],
          ["Servizi sociali", "Pasti a domicilio", 50, "Raggiunto"],
          [null, "Trasporto anziani", 50, "Non raggiunto"],
          ["Asilo nido", "Apertura estiva", 100, "Raggiunto"],
        ],
        "A2:A3",
      ),
    ],
    objectives: [
      { text: "Pasti a domicilio", unit: "Servizi sociali", weight: 50, outcome: "Raggiunto" },
      { text: "Trasporto anziani", unit: "Servizi sociali", weight: 50, outcome: "Non raggiunto" },
      { text: "Apertura estiva", unit: "Asilo nido", weight: 100, outcome: "Raggiunto" },
    ],
    asks: ["[A]"],
  },
  {
    shows: "fractions beside text percentages, their product, and one that was not assessed",
    sheets: [
      sheet("Rendicontazione", [
        ["Area", "Ob. gestionale", "Peso", "Grado", "Peso x grado", "Risultato pesato"],
        ["Anagrafe", "Subentro", "25%", 0.85, "21,25%", "21,25%"],
        ["Anagrafe", "Cartellini", "25%", 1, "25%", "25%"],
        ["Cultura", "Bibliobus", "50%", "n.a.", "-", "-"],
        ["Totale Ente", null, "100%", null, "46,25%", "46,25%"],
      ]),
    ],
    objectives: [
      { text: "Subentro", unit: "Anagrafe", weight: "25%", grade: 85 },
      { text: "Cartellini", unit: "Anagrafe", weight: "25%", grade: 100 },
      { text: "Bibliobus", unit: "Cultura", weight: "50%", grade: "n.a." },
    ],
    asks: ["Grado"],
  },
  {
    shows: "headings in English, with the units under their owner",
    sheets: [
      sheet("KPI", [
        [
          "Owner",
          "Goal / Obiettivo",
          "Weight",
          "KPI",
          "Target 2024",
          "Actual 2024",
          "Achievement %",
        ],
        ["Direzione Mobilità", "Piste ciclabili", 60, "Km", 5, 4, 80],
        ["Direzione Ambiente", "Isole ecologiche", 40, "N. isole", 3, 3, 100],
      ]),
    ],
    objectives: [
      { text: "Piste ciclabili", unit: "Direzione Mobilità", weight: 60, grade: 80 },
      { text: "Isole ecologiche", unit: "Direzione Ambiente", weight: 40, grade: 100 },
    ],
    indicators: [
      { of: "Piste ciclabili", indicator: "Km", target: 5, actual: 4 },
      { of: "Isole ecologiche", indicator: "N. isole", target: 3, actual: 3 },
    ],
  },
];
