import type { TextDocument } from "../../../src/core/report/document";
import { documentText } from "../../fixtures/documentText";
import { expectGoldenText } from "../../fixtures/golden";
import { evaluationOf, madeDocument } from "../../fixtures/madeDocument";
import { sampleTables } from "../../fixtures/sampleTables";
import { evaluated } from "../scoring/scored";
import { times } from "../../fixtures/plan";

/** The texts of one section, without its tables. */
function sentences({ sections }: TextDocument, code: string): readonly string[] {
  const blocks = sections.find((section) => section.code === code)?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

/** The cells of the only table of a section, headers first. */
function table({ sections }: TextDocument, code: string): readonly (readonly string[])[] {
  const blocks = sections.find((section) => section.code === code)?.blocks ?? [];
  const [found] = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  if (!found) return [];
  return [
    found.columns.map(({ header }) => header),
    ...found.rows.map(({ cells }) => cells.map(({ text }) => text)),
  ];
}

function codes({ sections }: TextDocument): readonly string[] {
  return sections.map(({ code }) => code);
}

// What the published Relazione says, without its six errors (rules.md §8).
describe("the Relazione of Sondrio", () => {
  let document: TextDocument;
  beforeAll(async () => {
    document = await madeDocument(evaluationOf(sampleTables("sondrio-2022")));
  });

  // Read against the published document and rules.md §8, line by line, whenever it changes.
  it("is the one that was read against the published figures", () => {
    expectGoldenText("relazione-sondrio-2022.txt", documentText(document));
  });

  it("tells the citizen how it went", () => {
    expect(sentences(document, "brief")).toEqual([
      "Il Comune di Sondrio si era dato 21 obiettivi per il 2022: li ha raggiunti tutti.",
      "Gli altri obiettivi strategici raggiunti sono 7 su 7, pari al 100,00%.",
      "Gli obiettivi di miglioramento e ordinari raggiunti sono 140 su 144 valutabili (149 assegnati, 5 esclusi), pari al 97,22%.",
      "La performance dell'ente è positiva: l'indice di raggiungimento, 100,00%, non è inferiore alla soglia stabilita, 90%.",
    ]);
  });

  it("says which objectives the plan has, and whose they are", () => {
    expect(sentences(document, "cycle")).toEqual([
      "Per il 2022 sono stati assegnati 28 obiettivi strategici, di cui 21 costituenti il Piano della performance.",
      "Gli obiettivi del piano, con i loro codici, sono così ripartiti:",
      "Servizi alla Persona, 4 obiettivi: 1, 2, 3 e 4",
      "Servizi Finanziari e Culturali, 4 obiettivi: 1, 2, 3 e 4",
      "Servizi Istituzionali, 4 obiettivi: 1, 2, 3 e 4",
      "Servizi Tecnici, 4 obiettivi: 1, 2, 3 e 4",
      "Polizia Locale, 3 obiettivi: 2, 3 e 4",
      "Segretario generale, 2 obiettivi: 1 e 2",
      "Sono stati inoltre assegnati 149 obiettivi di miglioramento e ordinari.",
    ]);
  });

  it("has the three tables of the published one, each of its own year", () => {
    expect(table(document, "otherStrategic").map((row) => row.slice(1))).toEqual([
      ["N.\u00a0obiettivi assegnati", "N.\u00a0obiettivi raggiunti", "Percentuale"],
      ["5", "5", "100,00%"],
      ["2", "2", "100,00%"],
      ["7", "7", "100,00%"],
    ]);
    const ordinary = table(document, "ordinary");
    expect(
      ordinary.map(([name, assigned, excluded, assessable, achieved]) => [
        name,
        assigned,
        excluded,
        assessable,
        achieved,
      ]),
    ).toEqual([
      ["Settore/servizio", "Assegnati", "di cui esclusi", "Valutabili", "Raggiunti"],
      ["Settori", undefined, undefined, undefined, undefined],
      ["Servizi alla Persona", "11", "0", "11", "11"],
      ["Servizi Finanziari e Culturali", "69", "0", "69", "69"],
      ["Servizi Istituzionali", "24", "0", "24", "23"],
      ["Servizi Tecnici (*)", "40", "5", "35", "32"],
      ["Servizi", undefined, undefined, undefined, undefined],
      ["Polizia Locale", "5", "0", "5", "5"],
      ["Intero Comune", "149", "5", "144", "140"],
    ]);
    expect(ordinary.map((row) => row.slice(-3))).toEqual([
      ["Risultato minimo atteso", "Risultato conseguito", "Valutazione"],
      ["Settori"],
      ["85,00%", "100,00%", "100,00%"],
      ["85,00%", "100,00%", "100,00%"],
      ["85,00%", "95,83%", "100,00%"],
      ["87,00%", "91,43%", "100,00%"],
      ["Servizi"],
      ["85,00%", "100,00%", "100,00%"],
      ["85,00%", "97,22%", "100,00%"],
    ]);
    const objectives = table(document, "objectives");
    expect(objectives.filter(({ length }) => length > 1)).toHaveLength(1 + 21 + 2);
    expect(objectives.at(-2)?.slice(-2)).toEqual(["100,00", "100,00"]);
    expect(documentText(document)).not.toMatch(/2024 – Anno 2024|2022-2022/);
  });

  it("names mission and programme in lines over the objectives that share them", () => {
    const lines = table(document, "objectives").filter(({ length }) => length === 1);
    expect(lines[0]).toEqual([
      "12 – Diritti sociali, politiche sociali e famiglia  ·  02 – Interventi per la disabilità",
    ]);
    // Three objectives of Servizi Tecnici follow one another in the same programme.
    const urban = lines.filter(([line]) => line?.includes("Urbanistica"));
    expect(urban).toHaveLength(1);
  });

  it("leaves out sections without content, and those that are not wanted", async () => {
    expect(codes(document)).toEqual([
      "cover",
      "contents",
      "brief",
      "premise",
      "cycle",
      "objectives",
      "otherStrategic",
      "ordinary",
      "results",
      "method",
      "closing",
    ]);
    const shorter = await madeDocument(evaluationOf(sampleTables("sondrio-2022")), "relazione", {
      leftOut: new Set(["brief", "method"]),
    });
    expect(codes(shorter)).not.toContain("brief");
    expect(codes(shorter)).not.toContain("method");
  });
});

it("explains what fell short: weights 50 and 50, grades 80 and 0", async () => {
  const document = await madeDocument(
    evaluated({
      parameters: { weights: "assigned", attribution: "proportional" },
      objectives: [
        { weight: 50, outcome: "partlyAchieved", grade: 80, reason: "Gara deserta" },
        { weight: 50, outcome: "notAchieved", reason: "Finanziamento mancato" },
      ],
    }),
  );
  const rows = table(document, "deviations");
  expect(rows.slice(1).map((row) => row.slice(-2))).toEqual([
    ["-10,00", "Gara deserta"],
    ["-50,00", "Finanziamento mancato"],
  ]);
  expect(sentences(document, "brief")).toContain("«Obiettivo 1» (Servizi tecnici): Gara deserta.");
});

it("speaks of one objective, and of one unit, in the singular", async () => {
  const document = await madeDocument(
    evaluated({
      parameters: { minimum: 85, performanceThreshold: 90 },
      objectives: [{ outcome: "achieved" }],
      counted: [{ assigned: 2, excluded: 1, achieved: 1 }],
    }),
  );
  const text = documentText(document);
  expect(text).toContain("si era dato 1 obiettivo per il 2024: lo ha raggiunto.");
  expect(text).toContain(
    "È stato raggiunto 1 obiettivo di miglioramento e ordinario su 1 valutabile (2 assegnati, 1 escluso), pari al 100,00%.",
  );
  expect(text).toContain("L'obiettivo del piano, con il suo codice:\n");
  expect(text).toContain("Servizi tecnici, 1 obiettivo: 1");
  expect(text).toContain(
    "L'unica struttura valutata, i Servizi tecnici, ha raggiunto il risultato minimo atteso.",
  );
});

it.each([
  [9, "È stato raggiunto 1 obiettivo del piano su 9, pari all'11,11%."],
  [1, "Obiettivo del piano raggiunto: 1 su 1, pari al 100,00%."],
])("says in the singular that 1 of %s was reached", async (count, sentence) => {
  const missed = times(count - 1, { outcome: "notAchieved" } as const);
  const evaluation = evaluated({ objectives: [{ outcome: "achieved" }, ...missed] });
  const text = documentText(await madeDocument(evaluation));
  expect(text).toContain(sentence);
  expect(text).not.toMatch(/\bsono 1\b|\b1 (?:obiettivi|assegnati|valutabili|valutati|esclusi)\b/);
});

it("says in the singular that 1 was reached so far, and what of a plan with one excluded", async () => {
  const soFar = evaluated({
    parameters: { phase: "monitoring" },
    objectives: [{ outcome: "achieved" }, ...times(2, { outcome: "inProgress" } as const)],
  });
  expect(documentText(await madeDocument(soFar))).toContain(
    "Finora è stato raggiunto 1 obiettivo del piano su 1 valutato, 2 da valutare, pari al 100,00%.",
  );
  const one = evaluated({
    objectives: [
      { outcome: "achieved" },
      { outcome: "notAchieved" },
      { outcome: "excluded", reason: "Fondi mancati" },
    ],
  });
  expect(documentText(await madeDocument(one))).toContain(
    "si era dato 3 obiettivi per il 2024: raggiunto 1 su 2 valutabili (3 assegnati, 1 escluso).",
  );
  const missed = evaluated({ objectives: [{ outcome: "achieved" }, { outcome: "notAchieved" }] });
  expect(documentText(await madeDocument(missed))).toContain(
    "La tabella riporta, con le sue ragioni, 1 obiettivo non raggiunto per intero (",
  );
});

it("says nothing of the excluded where there are none", async () => {
  const text = documentText(
    await madeDocument(evaluated({ objectives: times(3, { outcome: "achieved" }) })),
  );
  expect(text).not.toMatch(/(?<!non )\besclus[oi]\b/i);
});

it.each([
  ["monitoring", "PROVVISORIO"],
  ["final", "BOZZA"],
] as const)("is marked on every page while it is not final: %s", async (phase, word) => {
  const evaluation = evaluated(
    { parameters: { phase }, objectives: [{ outcome: "achieved" }, { outcome: "inProgress" }] },
    true,
  );
  const document = await madeDocument(evaluation);
  expect(document.mark).toContain(word);
  expect(documentText(document)).toContain("1 su 1 valutato, 1 da valutare");
  expect(documentText(document)).not.toMatch(/è positiva|è non positiva/);
});

it("shows no outcome in the Piano, in any phase", async () => {
  const document = await madeDocument(evaluationOf(sampleTables("sondrio-2022")), "piano");
  const text = documentText(document);
  expect(text).not.toMatch(/obiettivi raggiunti|Risultato (finale|conseguito)|97,22|91,43|\(\*\)/);
  expect(
    table(document, "ordinary")
      .map((row) => row[1])
      .slice(2),
  ).toEqual(["11", "69", "24", "40", undefined, "5", "149"]);
});
