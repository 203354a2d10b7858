import type { TextDocument } from "../../../src/core/report/document";
import { documentText } from "../../fixtures/documentText";
import { expectGoldenText } from "../../fixtures/golden";
import { evaluationOf, madeDocument } from "../../fixtures/madeDocument";
import { sampleTables } from "../../fixtures/sampleTables";
import { evaluated } from "../scoring/scored";
import { sentences, table } from "./documentParts";
import { times } from "../../fixtures/plan";

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

it.each([
  [
    "monitoring",
    ["inProgress", "inProgress"],
    "Dei 2 obiettivi del piano nessuno è ancora stato valutato.",
  ],
  ["monitoring", ["inProgress"], "L'unico obiettivo del piano non è ancora stato valutato."],
  [
    "monitoring",
    ["inProgress", "inProgress", "excluded"],
    "Obiettivi del piano: nessuno dei 2 valutabili è ancora stato valutato (3 assegnati, 1 escluso).",
  ],
  [
    "monitoring",
    ["inProgress", "excluded"],
    "Obiettivi del piano: l'unico valutabile non è ancora stato valutato (2 assegnati, 1 escluso).",
  ],
  ["final", ["excluded", "excluded"], "I 2 obiettivi del piano sono stati tutti esclusi."],
  ["final", ["excluded"], "L'unico obiettivo del piano è stato escluso."],
  ["final", ["notAchieved"], "Obiettivi del piano raggiunti: 0 su 1, pari allo 0,00%."],
] as const)("says no figure of what is not assessed: %s, %j", async (phase, outcomes, sentence) => {
  const objectives = outcomes.map((outcome) => ({ outcome, reason: "Fondi mancati" }));
  const document = await madeDocument(evaluated({ parameters: { phase }, objectives }));
  expect(sentences(document, "objectives")).toContain(sentence);
  expect(documentText(document)).not.toMatch(/\b0 su 0\b/);
});

it("tells the citizen the index where no threshold judges it, and how far a plan has got", async () => {
  const final = await madeDocument(
    evaluated({
      parameters: { weights: "assigned", attribution: "proportional" },
      objectives: [
        { weight: 70, outcome: "achieved" },
        { weight: 30, outcome: "partlyAchieved", grade: 90, reason: "Collaudo rinviato" },
      ],
    }),
  );
  expect(sentences(final, "brief")).toContain(
    "L'indice di raggiungimento del piano è pari al 97,00%.",
  );
  const soFar = await madeDocument(
    evaluated({
      parameters: { phase: "monitoring" },
      objectives: [{ grade: 80 }, { grade: 0 }],
    }),
  );
  expect(sentences(soFar, "brief")).toEqual([
    "Il Comune di Prova si era dato 2 obiettivi per il 2024: nessuno è ancora stato valutato.",
    "L'avanzamento del piano è pari al 40,00%.",
  ]);
});

it("says that a performance is not positive as people say it", async () => {
  const missed = evaluated({
    parameters: { performanceThreshold: 90 },
    objectives: [{ outcome: "achieved" }, { outcome: "notAchieved" }],
  });
  expect(sentences(await madeDocument(missed), "results")).toContain(
    "La performance dell'ente non è positiva: l'indice di raggiungimento, 50,00%, è inferiore alla soglia stabilita, 90%.",
  );
});

it("names no minimum over the results of units that have none", async () => {
  const without = await madeDocument(evaluated({ objectives: [{ outcome: "achieved" }] }));
  expect(sentences(without, "results")).toContain("Risultato per settore – Anno 2024");
  const held = evaluated({ parameters: { minimum: 85 }, objectives: [{ outcome: "achieved" }] });
  expect(sentences(await madeDocument(held), "results")).toContain(
    "Risultato e minimo atteso per settore – Anno 2024",
  );
});

it("points to no note where the reason stands beside the excluded objective", async () => {
  const document = await madeDocument(
    evaluated({
      objectives: [{ outcome: "achieved" }, { outcome: "excluded", reason: "Fondi mancati" }],
    }),
  );
  expect(table(document, "objectives").flat()).toContain("Escluso (*)");
  expect(table(document, "deviations")[1]).toEqual(
    expect.arrayContaining(["Escluso", "Fondi mancati"]),
  );
});

it("has neither words of comparison nor an empty list of terms where there is one kind alone", async () => {
  const ordinary = await madeDocument(
    evaluated({ objectives: [], counted: [{ assigned: 2, excluded: 0, achieved: 1 }] }),
  );
  expect(sentences(ordinary, "cycle")).toEqual([
    "Per il 2024 sono stati assegnati 2 obiettivi di miglioramento e ordinari.",
  ]);
  const strategic = await madeDocument(
    evaluated({ objectives: [{ kind: "strategic", outcome: "achieved" }] }),
  );
  expect(documentText(strategic)).not.toContain("Le parole di questa relazione");
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
  expect(documentText(document)).not.toMatch(/è positiva/);
});
