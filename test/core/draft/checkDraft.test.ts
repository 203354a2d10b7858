import { readFileSync } from "node:fs";
import { join } from "node:path";
import { draftOfText } from "../../../src/adapters/draft/plainText";
import { checkDraft, type DraftCheck } from "../../../src/core/draft/checkDraft";
import type { Evaluation } from "../../../src/core/domain/evaluation";
import { DRAFT_TEXTS } from "../../../src/locale/it/draft";
import { PLANTED_ERRORS } from "../../fixtures/drafts/plantedErrors";
import { evaluationOf } from "../../fixtures/madeDocument";
import { sampleTables } from "../../fixtures/sampleTables";
import { smallPlan } from "../../fixtures/smallPlan";
import { santoStefano, sondrio } from "../../fixtures/sampleEvaluation";

const DRAFTS = join(__dirname, "..", "..", "fixtures", "drafts");

function checked(text: string, evaluation: Evaluation): DraftCheck {
  return checkDraft(draftOfText(text), evaluation, DRAFT_TEXTS);
}

function draft(name: string): string {
  return readFileSync(join(DRAFTS, `${name}.txt`), "utf8");
}

/** Where, what and what instead, a line each. */
function lines({ marks }: DraftCheck): readonly string[] {
  return marks.map(
    ({ place, text, expected }) => `${DRAFT_TEXTS.place(place)}: ${text} → ${expected}`,
  );
}

describe("a correct draft", () => {
  it.each([
    ["a whole Relazione with its tables", "correct-relazione", sondrio, 110],
    ["the same in other words, numbers in letters", "correct-in-other-words", sondrio, 15],
    ["assigned weights, results in proportion", "correct-proportional", santoStefano, 15],
  ])("%s has no mark", async (_, name, evaluation, compared) => {
    const check = checked(draft(name), await evaluation());
    expect(lines(check)).toEqual([]);
    expect(check.compared).toBeGreaterThanOrEqual(compared);
  });
});

describe("the passages of the Sondrio document", () => {
  it("has its six errors and nothing else marked", async () => {
    const check = checked(draft("sondrio-document"), await sondrio());
    expect(lines(check)).toEqual([
      "paragrafo 3: 2022-2022 → 2022-2024",
      "paragrafo 4: totale/numero → 100 / 21",
      "paragrafo 5: numero totale degli obiettivi / numero degli obiettivi raggiunti → numero degli obiettivi raggiunti / numero totale degli obiettivi",
      "paragrafo 6: 2024 → 2022",
      "tabella 2, riga 5: 35 → 40 assegnati, 5 esclusi, 35 valutabili",
      "paragrafo 9: 140 su 140 → 140 su 144",
    ]);
    expect(check.marks.at(-1)?.sentence).toBe(
      "Gli obiettivi di miglioramento e ordinari raggiunti sono 140 su 144, pari al 97,22%.",
    );
  });
});

describe("a planted error", () => {
  it.each(PLANTED_ERRORS)("$what is marked, and nothing else", async (planted) => {
    const { marks } = checked(planted.text, await sondrio());
    expect(marks.map(({ text, expected }) => ({ text, expected }))).toEqual([
      { text: planted.marked, expected: planted.expected },
    ]);
  });
});

describe("the sentence that would be right", () => {
  it.each([
    [
      "Gli obiettivi di performance raggiunti sono 20 su 21, pari al 95,24%.",
      "Gli obiettivi di performance raggiunti sono 21 su 21, pari al 100,00%.",
    ],
    [
      "Al 31 dicembre gli obiettivi ordinari raggiunti sono 139 su 144 (96,53%).",
      "Al 31 dicembre gli obiettivi ordinari raggiunti sono 140 su 144 (97,22%).",
    ],
    [
      "La Polizia Locale ha conseguito 4 obiettivi ordinari su 5, pari all'80%.",
      "La Polizia Locale ha conseguito 5 obiettivi ordinari su 5, pari al 100,00%.",
    ],
  ])("puts a percentage right with its numbers: %s", async (text, right) => {
    const { marks } = checked(text, await sondrio());
    expect(new Set(marks.map(({ sentence }) => sentence))).toEqual(new Set([right]));
  });
});

describe("numbers that a segretario writes in a sentence", () => {
  it.each([
    ["Il Comune si era dato 21 obiettivi: ne ha raggiunti 21.", 2],
    ["I Servizi Tecnici hanno conseguito il 91,43%.", 1],
    [
      "I Servizi Tecnici hanno ottenuto un risultato del 91,43%, a fronte di un minimo dell'87%.",
      2,
    ],
    ["L'indice sintetico è pari a 100,00.", 1],
    ["L'indice sintetico di raggiungimento degli obiettivi è pari a 100,00 su 100.", 1],
    ["5 strutture su 6 hanno raggiunto il risultato minimo atteso.", 1],
    ["Tutte e cinque le strutture valutate hanno raggiunto il risultato minimo atteso.", 1],
    ["Gli obiettivi sono ripartiti tra le sei strutture.", 1],
    ["Dei Servizi Tecnici gli obiettivi ordinari raggiunti sono 32 su 40 assegnati.", 1],
  ])("agree: %s", async (text, compared) => {
    const check = checked(text, await sondrio());
    expect([lines(check), check.compared]).toEqual([[], compared]);
  });

  it.each([
    ["Il Comune si era dato 22 obiettivi.", ["22 obiettivi → 21 obiettivi"]],
    ["Il Comune si era dato 21 obiettivi: ne ha raggiunti 20.", ["20 → 21"]],
    ["Il Comune ha raggiunto 20 obiettivi.", ["20 obiettivi → 21 obiettivi"]],
    ["Il Comune ha raggiunto 139 obiettivi ordinari.", ["139 obiettivi → 140 obiettivi"]],
    ["I Servizi Tecnici hanno conseguito il 94,13%.", ["94,13% → 91,43%"]],
    ["I Servizi Tecnici hanno conseguito il 94,13% degli obiettivi ordinari.", ["94,13% → 91,43%"]],
    ["L'indice sintetico è pari a 97,22.", ["97,22 → 100,00"]],
    ["L'indice sintetico degli obiettivi del piano è pari a 97,22.", ["97,22 → 100,00"]],
    [
      "Quattro strutture su cinque hanno raggiunto il risultato minimo atteso.",
      ["Quattro strutture su cinque → cinque strutture su cinque"],
    ],
    ["2 strutture non hanno raggiunto il minimo.", ["2 → 0"]],
    ["Gli obiettivi sono ripartiti tra 7 strutture.", ["7 → 6"]],
    [
      "I Servizi Tecnici hanno raggiunto 32 obiettivi ordinari su 40.",
      ["32 obiettivi ordinari su 40 → 32 obiettivi ordinari su 35"],
    ],
    [
      "Dei Servizi Tecnici gli obiettivi ordinari raggiunti sono 32 su 40, pari al 91,43%.",
      ["32 su 40 → 32 su 35"],
    ],
    [
      "Dei Servizi Tecnici gli obiettivi ordinari raggiunti sono 32 su 40, pari all'80%.",
      ["32 su 40 → 32 su 35", "80% → 91,43%"],
    ],
    [
      "Gli altri obiettivi strategici, non compresi nel piano, erano 7: ne sono stati raggiunti 6, pari all'85,71%.",
      ["6 → 7", "85,71% → 100,00%"],
    ],
    ["Gli obiettivi ordinari dei Servizi Finanziari e Culturali sono 96.", ["96 → 69"]],
    [
      "Sono stati raggiunti venti obiettivi del piano su ventuno.",
      ["venti obiettivi del piano su ventuno → ventuno obiettivi del piano su ventuno"],
    ],
    ["Il risultato minimo atteso dei Servizi Tecnici è pari all'85%.", ["85% → 87%"]],
    [
      "La performance dell'ente è positiva: l'indice di raggiungimento, 98,00%, non è inferiore alla soglia stabilita, 80%.",
      ["98,00% → 100,00%", "80% → 90%"],
    ],
    [
      "Complessivamente sono stati raggiunti 140 obiettivi ordinari su 149, con una percentuale di realizzazione del 97,22%.",
      ["140 obiettivi ordinari su 149 → 140 obiettivi ordinari su 144"],
    ],
  ])("are marked where they are wrong: %s", async (text, marks) => {
    const check = checked(text, await sondrio());
    expect(check.marks.map(({ text: found, expected }) => `${found} → ${expected}`)).toEqual(marks);
  });
});

// Paragraphs as a segretario writes them, right and wrong, read against rules.md §8.
describe("a paragraph", () => {
  it.each([
    [
      "Nel corso del 2022 il Comune di Sondrio ha assegnato 28 obiettivi strategici, di cui 21 costituenti il Piano della performance 2022-2024, e 149 obiettivi di miglioramento e ordinari.",
      4,
      [],
    ],
    [
      "I Servizi Istituzionali hanno raggiunto 24 obiettivi ordinari su 24, pari al 100%, superando il minimo atteso dell'85%.",
      3,
      ["24 obiettivi ordinari su 24 → 23 obiettivi ordinari su 24", "100% → 95,83%"],
    ],
    [
      "Degli obiettivi ordinari assegnati ai Servizi Tecnici, 40, ne sono stati esclusi 5 per mancati finanziamenti: dei restanti 35 ne sono stati raggiunti 32, pari al 91,43%.",
      2,
      [],
    ],
    [
      "L'indice di raggiungimento degli obiettivi del Piano della performance è pari a 95,24, superiore alla soglia del 90%: la performance organizzativa è positiva.",
      2,
      ["95,24 → 100,00"],
    ],
    [
      "Con deliberazione della Giunta n. 112 del 23/05/2023 è stata approvata la relazione; il Nucleo si è riunito il 14 e il 21 giugno 2023 per 3 ore e ha esaminato 21 schede.",
      0,
      [],
    ],
    [
      "Le sei strutture dell'ente hanno partecipato a 4 incontri formativi con 96 dipendenti su 144.",
      1,
      [],
    ],
    [
      "Gli obiettivi ordinari raggiunti nell'intero Comune sono stati 138 su 144, pari al 95,83%; cinque strutture su cinque hanno raggiunto il risultato minimo atteso.",
      3,
      ["138 su 144 → 140 su 144", "95,83% → 97,22%"],
    ],
    [
      "Il peso di ogni obiettivo del piano è pari a 4,76 (100 diviso 21); per il triennio 2022-2025 il Comune conferma il metodo.",
      2,
      ["2022-2025 → 2022-2024"],
    ],
  ])("%s", async (text, compared, marks) => {
    const check = checked(text, await sondrio());
    const found = check.marks.map(({ text: wrong, expected }) => `${wrong} → ${expected}`);
    expect([check.compared, found]).toEqual([compared, marks]);
  });
});

describe("numbers about something else", () => {
  it.each(draft("about-something-else").trim().split("\n"))("%s", async (sentence) => {
    expect(lines(checked(sentence, await sondrio()))).toEqual([]);
  });

  // Of the ente, its units and its plan, as rules.md §8 says them or as they follow from it.
  it.each(draft("right-about-sondrio").trim().split("\n"))("right: %s", async (sentence) => {
    expect(lines(checked(sentence, await sondrio()))).toEqual([]);
  });

  // Paragraphs apart from one another, here on one line, that go on about what was named before.
  it.each(draft("right-in-context").trim().split("\n"))("right: %s", async (paragraphs) => {
    const text = paragraphs.replaceAll(" ¶ ", "\n");
    expect(lines(checked(text, await sondrio()))).toEqual([]);
  });

  it.each(draft("right-about-borgo").trim().split("\n"))("right: %s", (sentence) => {
    const borgo = evaluationOf(sampleTables("borgo-esempio-2025"));
    expect(lines(checked(sentence, borgo))).toEqual([]);
  });

  it("are not marked where a total is right and a row is not", async () => {
    const table = [
      "Settore\tPeso\tRisultato",
      "Area Amministrativa\t56\t56",
      "Area Tecnica\t30\t30",
      "Area Finanziaria\t14\t14",
      "Totale\t100\t97",
    ];
    expect(lines(checked(table.join("\n"), await santoStefano()))).toEqual([]);
  });

  it("are not marked in tables", async () => {
    expect(lines(checked(draft("tables-about-something-else"), await sondrio()))).toEqual([]);
  });
});

describe("harmless numbers", () => {
  it("are listed and never marked", async () => {
    const check = checked(draft("harmless-numbers"), await sondrio());
    expect(check.marks).toEqual([]);
    expect(check.compared).toBe(0);
    const dated = checked("Il monitoraggio è del 30/06/2022, con 4 obiettivi.", await sondrio());
    expect(dated.notCompared).toContain("30/06/2022");
    expect(check.notCompared).toEqual(
      expect.arrayContaining([
        "art. 10",
        "150/2009",
        "n. 89 del 27 aprile 2022",
        "tel. 0342 526111",
        "€ 15.461,60",
        "326/2022",
        "n. 140 del 30/11/2022",
        "21.037",
        "27,4%",
        "160",
        "93,10%",
      ]),
    );
  });
});

it("marks what is said of the whole ente again, below the text about a unit", async () => {
  const text = [
    "Servizi Tecnici",
    "Gli obiettivi ordinari assegnati sono 40, di cui 5 esclusi.",
    "Intero Comune",
    "Gli obiettivi ordinari raggiunti nell'intero Comune sono 139 su 144.",
  ];
  expect(lines(checked(text.join("\n"), await sondrio()))).toEqual([
    "paragrafo 4: 139 su 144 → 140 su 144",
  ]);
});

it.each([
  ["the whole ente", "Gli obiettivi ordinari raggiunti nell'intero Comune sono 139 su 144."],
  ["a unit", "Gli obiettivi ordinari raggiunti dei Servizi Tecnici sono 31 su 35."],
])("marks what is said of %s again, after the text about another ente", async (_, sentence) => {
  const text = `Il Comune di Lodi ha pubblicato i suoi dati.\n${sentence}`;
  expect(checked(text, await sondrio()).marks).toHaveLength(1);
});

it("takes the ente's own name for no other ente", async () => {
  const text =
    "Il Comune di Sondrio ha un piano.\nGli obiettivi ordinari raggiunti sono 139 su 144.";
  expect(checked(text, await sondrio()).marks).toHaveLength(1);
});

// Of its 3 objectives 2 were in the approved plan.
describe("the draft of a plan that has changed since it was approved", () => {
  const tables = {
    ...smallPlan(),
    PianoApprovato: [
      ["Anno", "Codice", "Settore/servizio", "Ob. operativo"],
      [2025, 1, "Alfa", "Aprire lo sportello"],
      [2025, 3, "Beta", "Asfaltare la via"],
    ],
  };

  it.each([
    ["Il Comune si era dato 2 obiettivi del piano: ne ha raggiunti 2.", []],
    ["Il Piano della performance comprende 3 obiettivi.", []],
    ["Il Piano della performance comprende 4 obiettivi.", ["4 obiettivi → 3 obiettivi"]],
    ["Piano della performance 2025\nIl Piano della performance comprende 2 obiettivi.", []],
    ["Piano della performance 2025\nAlfa: 1 obiettivo di performance.", []],
  ])("%s", (text, marks) => {
    const found = checked(text, evaluationOf(tables)).marks;
    expect(found.map(({ text: wrong, expected }) => `${wrong} → ${expected}`)).toEqual(marks);
  });
});
