import { calculateFile } from "../fixtures/commandLine";
import { workbookFile, type FileTables } from "../fixtures/workbookFile";

// The further keys of `--json` where the workbook keeps something of the year (workbook.md).

/** Alfa: 1 changed with its act, 2 excluded without one; Beta: 1 as it was; 3 of Beta added, not recorded. */
const OF_THE_YEAR: FileTables = {
  Parametri: [
    ["Parametro", "Valore"],
    ["Anno", 2025],
    ["Fase", "Monitoraggio"],
    ["Pesi", "Assegnati"],
    ["Peso degli esclusi", "Ridistribuito"],
    ["Risultato dell'obiettivo", "In proporzione al grado"],
  ],
  Obiettivi: [
    ["Codice", "Settore/servizio", "Ob. operativo", "Peso", "Esito", "Grado %", "Motivazione"],
    ["1", "Alfa", "Aprire lo sportello", 30, null, 60, null],
    ["2", "Alfa", "Rifare il sito", 20, "Escluso", null, "Fondi revocati"],
    ["1", "Beta", "Asfaltare la via", 10, "Raggiunto", null, null],
    ["3", "Beta", "Piantare gli alberi", 40, null, 0, null],
  ],
  PianoApprovato: [
    ["Anno", "Codice", "Settore/servizio", "Ob. operativo", "Peso assegnato"],
    [2025, "1", "Alfa", "Aprire lo sportello", 70],
    [2025, "2", "Alfa", "Rifare il sito", 20],
    [2025, "1", "Beta", "Asfaltare la via", 10],
  ],
  Variazioni: [
    ["Anno", "Codice obiettivo", "Settore/servizio", "Variazione", "Atto", "Motivazione"],
    [2025, "1", "Alfa", "Modificato", "Giunta n. 80 del 10/09/2025", "Meno personale"],
    [2025, "2", "Alfa", "Tolto", null, null],
  ],
  Monitoraggi: [
    ["Anno", "Data", "Codice obiettivo", "Settore/servizio", "Esito", "Avanzamento %"],
    [2025, "30/06/2025", "1", "Alfa", null, 40],
    [2025, "30/06/2025", "2", "Alfa", null, 90],
    [2025, "30/06/2025", "1", "Beta", "Raggiunto", null],
    [2025, "30/09/2025", "1", "Alfa", null, 60],
  ],
};

async function yearKeys(tables: FileTables) {
  const { json } = await calculateFile(workbookFile(tables), []);
  return json as typeof json & {
    readonly monitoraggi?: readonly object[];
    readonly variazioni?: readonly object[];
    readonly confronto?: {
      readonly anno: number;
      readonly regoleCambiate: readonly string[];
      readonly valori: readonly object[];
      readonly obiettivi: readonly object[];
    };
  };
}

const FORMER_HEADERS = [
  ...["Anno", "Tipo obiettivo", "Settore/servizio", "Codice obiettivo", "Ob. operativo", "Esito"],
  ...["Grado di raggiungimento %", "Percentuale", "Indice", "Regole"],
];

/** 35 of 36 reached, 97,22; the year before 19 of 20, 95,00: 20 was excluded then, 99 is closed. */
function compared(rules: string): FileTables {
  const unit = "Alfa";
  const former = (code: string, outcome: string | null, grade: number | null) => [
    ...[2024, "Performance", unit, code, `Obiettivo ${code}`, outcome],
    ...[grade, null, null, null],
  ];
  const group = (name: string | null) => [
    ...[2024, "Performance", name, null, null, null, null],
    ...[95, 95, null],
  ];
  return {
    Parametri: [
      ["Parametro", "Valore"],
      ["Anno", 2025],
      ["Fase", "Consuntivo"],
      ["Pesi", "Uguali"],
      ["Risultato dell'obiettivo", "Tutto o niente"],
    ],
    Obiettivi: [
      ["Codice", "Settore/servizio", "Ob. operativo", "Esito", "Motivazione"],
      ...Array.from({ length: 36 }, (_, at) => [
        ...[String(at + 1), unit, `Obiettivo ${at + 1}`],
        ...(at === 0 ? ["Non raggiunto", "Gara deserta"] : ["Raggiunto", null]),
      ]),
    ],
    AnnoPrecedente: [
      FORMER_HEADERS,
      [2024, null, null, null, null, null, null, null, null, rules],
      group(null),
      group(unit),
      former("1", null, 100),
      former("2", null, 100),
      former("20", "Escluso", null),
      former("99", null, 40),
    ],
  };
}

const SAME_RULES =
  "Pesi: Uguali; Risultato dell'obiettivo: Tutto o niente; Soglia raggiungimento: 100; " +
  "Uso del valore di partenza: Solo informativo; Regole di calcolo: 2";

describe("--json of a year", () => {
  it("compares with the year before in percentage points: 97,22 against 95,00", async () => {
    const { confronto } = await yearKeys(compared(SAME_RULES));
    const figures = { precedente: "95.00", attuale: "97.22", differenza: "2.22" };
    const whole = { tipo: "Performance", struttura: null };
    const alfa = { tipo: "Performance", struttura: "Alfa" };
    expect(confronto).toMatchObject({ anno: 2024, regoleCambiate: [] });
    expect(confronto?.valori).toEqual([
      { ...whole, valore: "indice", ...figures },
      { ...whole, valore: "percentuale", ...figures },
      { ...alfa, valore: "indice", ...figures },
      { ...alfa, valore: "percentuale", ...figures },
    ]);
    const missing = { precedente: null, differenza: null };
    const said = (codice: string, stato: string) => ({ codice, struttura: "Alfa", stato });
    expect(confronto?.obiettivi).toHaveLength(37);
    expect(confronto?.obiettivi).toEqual(
      expect.arrayContaining([
        {
          ...said("1", "presente"),
          precedente: "100.00",
          attuale: "0.00",
          differenza: "-100.00",
        },
        { ...said("2", "presente"), precedente: "100.00", attuale: "100.00", differenza: "0.00" },
        { ...said("3", "nuovo"), ...missing, attuale: "100.00" },
        { ...said("20", "escluso l'anno prima"), ...missing, attuale: "100.00" },
        { ...said("99", "concluso"), precedente: "40.00", attuale: null, differenza: null },
      ]),
    );
  });

  it("gives no difference of an index whose rules have changed, and names them", async () => {
    const rules = SAME_RULES.replace("Tutto o niente", "In proporzione al grado");
    const { confronto } = await yearKeys(compared(rules));
    expect(confronto?.regoleCambiate).toEqual(["Risultato dell'obiettivo"]);
    expect(confronto?.valori).toMatchObject([
      { valore: "indice", precedente: "95.00", attuale: "97.22", differenza: null },
      { valore: "percentuale", differenza: "2.22" },
      { valore: "indice", differenza: null },
      { valore: "percentuale", differenza: "2.22" },
    ]);
  });

  it("counts at no date what was excluded since, and leaves out a date of another year", async () => {
    const [headers, ...rows] = OF_THE_YEAR["Monitoraggi"] ?? [];
    const Monitoraggi = [
      headers ?? [],
      ...rows,
      [2025, "31/10/2025", "2", "Alfa", null, 95],
      [2024, "30/06/2024", "1", "Alfa", null, 10],
    ];
    const { monitoraggi } = await yearKeys({ ...OF_THE_YEAR, Monitoraggi });
    expect(monitoraggi).toEqual((await yearKeys(OF_THE_YEAR)).monitoraggi);
  });

  it("gives a replaced objective, one taken out of the table, and a reason that the user wrote", async () => {
    const { Obiettivi = [], Variazioni = [], PianoApprovato = [], ...others } = OF_THE_YEAR;
    const { variazioni } = await yearKeys({
      ...others,
      PianoApprovato: [...PianoApprovato, [2025, "7", "Beta", "Riparare il tetto", 0]],
      Obiettivi: Obiettivi.map((row) =>
        row[2] === "Asfaltare la via"
          ? [...row.slice(0, 2), "Aprire un asilo", ...row.slice(3)]
          : row,
      ),
      Variazioni: [
        ...Variazioni,
        [2025, "7", "Beta", "Tolto", "Giunta n. 90 del 01/10/2025", "Il tetto è dell'Unione"],
      ],
    });
    const unrecorded = { atto: null, motivazione: null };
    expect(variazioni?.slice(2)).toEqual([
      {
        codice: "7",
        struttura: "Beta",
        variazione: "Tolto",
        atto: "Giunta n. 90 del 01/10/2025",
        motivazione: "Il tetto è dell'Unione",
      },
      { codice: "1", struttura: "Beta", variazione: "Sostituito", ...unrecorded },
      { codice: "3", struttura: "Beta", variazione: "Aggiunto", ...unrecorded },
    ]);
  });

  it("gives the progress of each unit at each date, the whole body with a null name", async () => {
    const { monitoraggi } = await yearKeys(OF_THE_YEAR);
    const june = { data: "2025-06-30" };
    const september = { data: "2025-09-30", obiettivi: 1, raggiunti: 0, avanzamento: "60.00" };
    expect(monitoraggi).toEqual([
      { ...june, struttura: "Alfa", obiettivi: 1, raggiunti: 0, avanzamento: "40.00" },
      { ...september, struttura: "Alfa" },
      { ...june, struttura: "Beta", obiettivi: 1, raggiunti: 1, avanzamento: "100.00" },
      // (30 · 40 + 10 · 100) / 40
      { ...june, struttura: null, obiettivi: 2, raggiunti: 1, avanzamento: "55.00" },
      { ...september, struttura: null },
    ]);
  });

  it("gives what Variazioni says, then the differences that it does not have", async () => {
    const { variazioni } = await yearKeys(OF_THE_YEAR);
    expect(variazioni).toEqual([
      {
        codice: "1",
        struttura: "Alfa",
        variazione: "Modificato",
        atto: "Giunta n. 80 del 10/09/2025",
        motivazione: "Meno personale",
      },
      {
        codice: "2",
        struttura: "Alfa",
        variazione: "Tolto",
        atto: null,
        motivazione: "Fondi revocati",
      },
      { codice: "3", struttura: "Beta", variazione: "Aggiunto", atto: null, motivazione: null },
    ]);
  });

  it("has none of these keys where the workbook keeps nothing of the year", async () => {
    const { Parametri = [], Obiettivi = [] } = OF_THE_YEAR;
    const json = await yearKeys({ Parametri, Obiettivi });
    expect(Object.keys(json)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/monitoraggi|variazioni|confronto/u)]),
    );
  });
});
