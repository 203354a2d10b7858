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
  };
}

describe("--json of a year", () => {
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
