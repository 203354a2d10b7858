import { calculateFile, writtenFrom } from "../fixtures/commandLine";
import { parameters } from "../fixtures/smallPlan";
import { workbookFile, type FileCell, type FileTables } from "../fixtures/workbookFile";
import { lookAt } from "../fixtures/writtenWorkbook";
import type { Changes } from "./parameterPlan";

// The worked figures of rules.md §8 that neither of the two documents holds, from file to JSON.

type Row = readonly FileCell[];

const PROPORTIONAL: Changes = {
  "Risultato dell'obiettivo": "In proporzione al grado",
  "Obiettivi per valutare le strutture": "Performance",
};

/** Objectives of one unit with these outcomes or grades. */
function graded(changes: Changes, results: readonly (string | number)[]): FileTables {
  const rows = results.map((result, at): Row => {
    const isGrade = typeof result === "number";
    return [
      at + 1,
      "Unico",
      `Obiettivo ${at + 1}`,
      isGrade ? null : result,
      isGrade ? result : null,
      "x",
    ];
  });
  const headers = [
    "Codice",
    "Settore/servizio",
    "Ob. operativo",
    "Esito",
    "Grado %",
    "Motivazione",
  ];
  return { Parametri: parameters(changes), Obiettivi: [headers, ...rows] };
}

function outcomes(achieved: number, missed: number): readonly string[] {
  const of = (count: number, word: string) => Array.from({ length: count }, () => word);
  return [...of(achieved, "Raggiunto"), ...of(missed, "Non raggiunto")];
}

describe("18 of 20, with a threshold of 90", () => {
  it.each([
    ["Valore uguale o superiore", "positiva"],
    ["Solo valore superiore", "non positiva"],
  ])("reached by «%s» is %s", async (metBy, judgement) => {
    const changes = {
      "Soglia per il giudizio positivo": 90,
      "Soglie e minimi raggiunti con": metBy,
    };
    const { json } = await writtenFrom(workbookFile(graded(changes, outcomes(18, 2))));
    expect(json.tipi).toMatchObject([{ indice: "90.00", giudizio: judgement }]);
  });
});

describe("equal weights, in proportion", () => {
  it("evaluates a unit of grades 99, 99, 98 by its index, not by the percentage", async () => {
    const changes = { ...PROPORTIONAL, "Risultato minimo atteso": 85 };
    const { json } = await writtenFrom(workbookFile(graded(changes, [99, 99, 98])));
    expect(json.strutture).toMatchObject([
      { percentuale: "0.00", indice: "98.67", minimoAtteso: "85.00", valutazione: "100.00" },
    ]);
  });

  it("judges the index of grades 95, 90, 84,99 as it is shown", async () => {
    const changes = { ...PROPORTIONAL, "Soglia per il giudizio positivo": 90 };
    const { json } = await writtenFrom(workbookFile(graded(changes, [95, 90, 84.99])));
    expect(json.tipi).toMatchObject([{ indice: "90.00", giudizio: "positiva" }]);
  });
});

it("lists a partial objective and a missed one with the difference to their weight", async () => {
  const tables = graded(PROPORTIONAL, [80, 0]);
  const { output } = await writtenFrom(workbookFile(tables));
  const rows = lookAt(output).rowsOf("Riepilogo 2025 - Scostamenti");
  const numbers = rows.map((row) => row.filter((cell) => typeof cell === "number"));
  expect(numbers.filter((found) => found.length === 3)).toEqual([
    [50, 40, -10],
    [50, 0, -50],
  ]);
});

describe("Santo Stefano Lodigiano 2024 half-way", () => {
  const OBJECTIVES: readonly Row[] = [
    ["Codice", "Settore/servizio", "Ob. operativo", "Peso assegnato"],
    ["Obiettivo 1", "Amministrativa", "Organizzazione comunale", 0],
    ["Obiettivo 2", "Tecnica", "Ambiente e territorio", 30],
    ["Obiettivo 3", "Amministrativa", "Servizi alla persona", 56],
    ["Obiettivo 4", "Amministrativa", "Trasparenza", 0],
    ["Obiettivo 5", "Finanziaria", "Bilancio", 14],
  ];

  it("has assessed nothing, and shows a progress of 50", async () => {
    const activities = OBJECTIVES.slice(1).flatMap(([code = null]): readonly Row[] => [
      [code, "Prima metà", "Sì"],
      [code, "Seconda metà", "No"],
    ]);
    const { json } = await writtenFrom(
      workbookFile({
        Parametri: parameters({ ...PROPORTIONAL, Fase: "Monitoraggio", Pesi: "Assegnati" }),
        Obiettivi: OBJECTIVES,
        Attività: [["Codice obiettivo", "Attività", "Completata"], ...activities],
      }),
    );
    expect(json.tipi).toMatchObject([
      { valutabili: 5, daValutare: 5, raggiunti: 0, indice: null, avanzamento: "50.00" },
    ]);
    expect(json.obiettivi.map(({ avanzamento }) => avanzamento)).toEqual(
      Array.from({ length: 5 }, () => "50.00"),
    );
  });
});

describe("one indicator", () => {
  const HEADERS = [
    "Codice obiettivo",
    "Indicatore",
    "Andamento atteso",
    "Valore di partenza",
    "Target",
    "Valore a consuntivo",
    "Fascia",
  ];

  function measuredBy(changes: Changes, indicator: Row, bands: readonly Row[] = []): FileTables {
    return {
      Parametri: parameters({ ...PROPORTIONAL, ...changes }),
      Obiettivi: [
        ["Codice", "Settore/servizio", "Ob. operativo"],
        [1, "Unico", "Obiettivo"],
      ],
      Indicatori: [HEADERS, [1, "Indicatore", ...indicator]],
      ...(bands.length === 0
        ? {}
        : {
            FasceDiPunteggio: [["Fascia", "Si applica a", "Da", "A", "Valore da"], ...bands],
          }),
    };
  }

  it.each<[string, Changes, Row, string, number]>([
    ["Crescente 15, 10", {}, ["Crescente", null, 10, 15], "100.00", 5],
    ["Crescente 18, 20", {}, ["Crescente", null, 20, 18], "90.00", -2],
    ["the same, with 10 to start from", {}, ["Crescente", 10, 20, 18], "90.00", -2],
    [
      "the same, with 10 in the calculation",
      { "Uso del valore di partenza": "Nel calcolo" },
      ["Crescente", 10, 20, 18],
      "80.00",
      -2,
    ],
    [
      "Decrescente 32, 30, Lineare",
      { "Grado oltre il target": "Lineare" },
      ["Decrescente", null, 30, 32],
      "93.33",
      2,
    ],
    [
      "Decrescente 32, 30, Inversa",
      { "Grado oltre il target": "Inversa" },
      ["Decrescente", null, 30, 32],
      "93.75",
      2,
    ],
    [
      "Decrescente 32, 30, Zero",
      { "Grado oltre il target": "Zero" },
      ["Decrescente", null, 30, 32],
      "0.00",
      2,
    ],
    ["Entro il limite −5, 0", {}, ["Entro il limite", null, 0, -5], "100.00", -5],
    ["Entro il limite 1, 0", {}, ["Entro il limite", null, 0, 1], "0.00", 1],
  ])("%s", async (_, changes, indicator, achievement, deviation) => {
    const { json, output } = await writtenFrom(workbookFile(measuredBy(changes, indicator)));
    expect(json.obiettivi).toMatchObject([{ raggiungimento: achievement, misurato: achievement }]);
    expect(lookAt(output).column("Indicatori", "Scostamento")).toEqual([deviation]);
  });

  it.each<[string, Changes, Row, readonly string[]]>([
    [
      "changes the index",
      {},
      ["Crescente", 10, 20, 18],
      [
        "Non avete indicato «Uso del valore di partenza»: è stato applicato «Solo informativo»; con «Nel calcolo» l'indice dell'ente (Performance) sarebbe 80,00 e non 90,00.",
      ],
    ],
    ["cannot be read", {}, ["Crescente", "da rilevare", 20, 18], []],
    [
      "was chosen to be informative",
      { "Uso del valore di partenza": "Solo informativo" },
      ["Crescente", 10, 20, 18],
      [],
    ],
  ])("whose starting value %s", async (_, changes, indicator, sentences) => {
    const { json } = await calculateFile(workbookFile(measuredBy(changes, indicator)));
    expect(json.segnalazioni.map(({ messaggio }) => messaggio.split(" Indicate")[0])).toEqual(
      sentences,
    );
  });

  it("that decreases and is not at its target asks for a formula", async () => {
    const tables = measuredBy({}, ["Decrescente", null, 30, 32]);
    const { json, output } = await calculateFile(workbookFile(tables));
    expect(output).toBeNull();
    expect(json.segnalazioni.map(({ codice, cella }) => [codice, cella])).toEqual([
      ["beyond-target-not-chosen", "Indicatori!F2"],
    ]);
  });

  const MONTHS: readonly Row[] = [
    ["Mesi", "Valore", 0, 11, 0],
    ["Mesi", null, 12, 24, 25],
    ["Mesi", null, 25, 36, 50],
    ["Mesi", null, 37, 48, 75],
    ["Mesi", null, 49, 60, 100],
  ];

  it.each([
    [11, "0.00"],
    [12, "25.00"],
    [24, "25.00"],
    [25, "50.00"],
    [37, "75.00"],
    [49, "100.00"],
    [60, "100.00"],
  ])("of %d in a band on Valore gives %s", async (actual, achievement) => {
    const indicator = [null, null, null, actual, "Mesi"];
    const { json } = await writtenFrom(workbookFile(measuredBy({}, indicator, MONTHS)));
    expect(json.obiettivi).toMatchObject([{ raggiungimento: achievement }]);
  });
});
