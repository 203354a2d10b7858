type Row = Readonly<Record<string, string | number>>;

/** Of `Obiettivi`, what `PianoApprovato` keeps. */
export const PLANNED_COLUMNS: readonly string[] = [
  "Codice",
  "Settore/servizio",
  "Ob. operativo",
  "Tipo obiettivo",
  "Categoria",
  "Strategicità",
  "Complessità",
  "Natura",
];

const GENERAL = "Settore Affari generali";
const TECHNICAL = "Settore Tecnico";
const FINANCIAL = "Settore Finanziario";

/** Unit, then the progress at 30 June and at 30 September; null: not in the plan yet. */
const PROGRESS: readonly (readonly [string, string, number | null, number])[] = [
  ["P1", GENERAL, 40, 70],
  ["P2", TECHNICAL, 30, 60],
  ["P3", FINANCIAL, 50, 80],
  ["P4", GENERAL, 20, 60],
  ["P5", TECHNICAL, 35, 75],
  ["P6", FINANCIAL, 45, 65],
  ["P7", GENERAL, 10, 40],
  ["P9", "Tutti", 50, 80],
  ["P10", `${GENERAL}; ${FINANCIAL}`, 60, 100],
  ["P11", TECHNICAL, null, 10],
];

/** The invented course of the invented plan of Borgo Esempio, and what is kept of 2024, under the same rules. */
export function borgoEsempioYear(rules: string): Readonly<Record<string, readonly Row[]>> {
  return {
    Variazioni: [
      variation("P8", "Tolto", "Il finanziamento regionale non è stato concesso"),
      variation("P11", "Aggiunto", "Nuova priorità indicata dal Consiglio comunale"),
    ],
    Monitoraggi: [
      ...PROGRESS.flatMap(([code, unit, june]) =>
        june === null ? [] : [monitored("30/06/2025", code, unit, june)],
      ),
      { Anno: 2025, Data: "30/06/2025", "Codice obiettivo": "P8", "Settore/servizio": TECHNICAL },
      ...PROGRESS.map(([code, unit, , september]) =>
        monitored("30/09/2025", code, unit, september),
      ),
    ].map((row) =>
      row["Codice obiettivo"] === "P7"
        ? { ...row, Criticità: "La gara per il sito è andata deserta" }
        : row,
    ),
    AnnoPrecedente: [
      { Anno: 2024, Regole: rules },
      { Anno: 2024, "Tipo obiettivo": "Performance", Percentuale: 60, Indice: 79.5 },
      group(GENERAL, 66.67, 75),
      group(TECHNICAL, 50, 78),
      group(FINANCIAL, 100, 90),
      former("P1", GENERAL, "Portare in linea i servizi più richiesti dai cittadini", 85),
      former("P2", TECHNICAL, "Riparare le strade e i marciapiedi in tempi brevi", 90),
      former("P3", FINANCIAL, "Rispettare i tempi di pagamento", 100),
      former("P4", GENERAL, "Far conoscere i servizi e tenerli aperti quando servono", 70),
      former("P5", TECHNICAL, "Estendere la raccolta differenziata porta a porta", 80),
      former("P6", FINANCIAL, "Recuperare le entrate e contenere gli interessi", 80),
      former("P20", GENERAL, "Trasferire l'ufficio anagrafe", 100),
    ],
  };
}

function variation(code: string, kind: string, reason: string): Row {
  return {
    Anno: 2025,
    "Codice obiettivo": code,
    "Settore/servizio": TECHNICAL,
    Variazione: kind,
    Atto: "Giunta comunale n. 80 del 10/09/2025",
    Motivazione: reason,
  };
}

function monitored(date: string, code: string, unit: string, progress: number): Row {
  return {
    Anno: 2025,
    Data: date,
    "Codice obiettivo": code,
    "Settore/servizio": unit,
    "Avanzamento %": progress,
  };
}

function group(unit: string, percentage: number, index: number): Row {
  return {
    Anno: 2024,
    "Tipo obiettivo": "Performance",
    "Settore/servizio": unit,
    Percentuale: percentage,
    Indice: index,
  };
}

function former(code: string, unit: string, title: string, grade: number): Row {
  return {
    Anno: 2024,
    "Tipo obiettivo": "Performance",
    "Settore/servizio": unit,
    "Codice obiettivo": code,
    "Ob. operativo": title,
    "Grado di raggiungimento %": grade,
  };
}
