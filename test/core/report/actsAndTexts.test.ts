import type { Act, FreeText } from "../../../src/core/domain/plan";
import type { Evaluation } from "../../../src/core/domain/evaluation";
import { SUMMARY_TEXTS } from "../../../src/locale/it/summary";
import { documentText } from "../../fixtures/documentText";
import { madeDocument } from "../../fixtures/madeDocument";
import { evaluated } from "../scoring/scored";

function act(title: string, day: number | null, organ: string | null = null): Act {
  const date = day === null ? null : { year: 2025, month: 6, day };
  return { title, organ, number: day === null ? null : "12", date };
}

function withRows(
  rows: { readonly acts?: readonly Act[]; readonly texts?: readonly FreeText[] },
  planName: string | null = null,
): Evaluation {
  const evaluation = evaluated({ parameters: { planName }, objectives: [{ outcome: "achieved" }] });
  return { ...evaluation, plan: { ...evaluation.plan, ...rows } };
}

async function textOf(evaluation: Evaluation): Promise<string> {
  return documentText(await madeDocument(evaluation));
}

describe("the acts", () => {
  const approved = "La Relazione è stata approvata con atto della Giunta comunale, n. 12 del";
  const validated = "La Relazione è stata validata con atto del Nucleo di valutazione, n. 12 del";

  it.each([
    [10, 20, [approved, validated]],
    [20, 10, [validated, approved]],
  ])(
    "are told in the order of their days: approved %s, validated %s",
    async (one, other, order) => {
      const text = await textOf(
        withRows({
          acts: [
            act("Approvazione della Relazione sulla performance", one, "Giunta comunale"),
            act("Validazione della Relazione", other, "Nucleo di valutazione"),
          ],
        }),
      );
      const places = order.map((sentence) => text.indexOf(sentence));
      expect(places.every((place) => place > 0)).toBe(true);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      expect(text).toContain("Approvata con atto della Giunta comunale, n. 12 del");
    },
  );

  it("leave to be filled in what is not known, and say nothing that nobody wrote", async () => {
    const text = await textOf(withRows({}));
    expect(text).toContain("(subtitle) Approvata con atto n. ___ del ___");
    expect(text).not.toMatch(/è stata (approvata|validata)|rendiconto|Gli atti richiamati/);
    const some = await textOf(withRows({ acts: [act("Sistema di misurazione", null)] }));
    expect(some).toContain("(item) Sistema di misurazione\n");
  });

  it("say that the Relazione is one with the rendiconto", async () => {
    const acts = [act("Rendiconto della gestione e Relazione sulla performance", 1, "Consiglio")];
    const text = await textOf(withRows({ acts }));
    expect(text).toContain("art. 10, c. 1-bis");
    expect(text).toContain("con atto del Consiglio, n. 12 del 1° giugno 2025.");
  });

  it("do not assume it of an act about the rendiconto alone", async () => {
    const acts = [act("Rendiconto della gestione", 1, "Consiglio")];
    expect(await textOf(withRows({ acts }))).not.toContain("unificata");
  });
});

describe("the texts of the user", () => {
  function row(section: string, text: string, year: number | null = null): FreeText {
    return { section, text, year };
  }

  it("stand in the section that they name, or in one of their own, a paragraph for each line", async () => {
    const text = await textOf(
      withRows({
        texts: [
          row("CONTESTO", "Primo.\nSecondo 3%."),
          row("Pari opportunità", "Il CUG."),
          row("Contesto", "Di un altro anno.", 2020),
        ],
      }),
    );
    expect(text).toContain("## Contesto\nPrimo.\nSecondo 3%.\n");
    expect(text).toContain("### Pari opportunità\nIl CUG.");
    expect(text).not.toContain("Di un altro anno.");
  });

  it("take the place of citations, and of the lines to be filled in", async () => {
    const text = await textOf(
      withRows({
        texts: [
          row("Riferimenti normativi", "Legge regionale 22/2010."),
          row("Firma", "Il Segretario generale"),
          row("Allegati", "Schede degli obiettivi"),
        ],
      }),
    );
    expect(text).toContain("## Premessa\nLegge regionale 22/2010.\n");
    expect(text).not.toContain("art. 14, c. 4");
    expect(text).toContain("Allegati: Schede degli obiettivi\nLuogo e data: ____");
    expect(text).toContain("Firma: Il Segretario generale\n");
  });
});

it.each([
  [null, "è stato assegnato 1 obiettivo del Piano della performance."],
  ["PIAO – sottosezione 2.2", "è stato assegnato 1 obiettivo del PIAO – sottosezione 2.2."],
  ["Sottosezione 2.2 del PIAO", "è stato assegnato 1 obiettivo della Sottosezione 2.2 del PIAO."],
])("calls the plan as the ente does: %s", async (name, sentence) => {
  expect(await textOf(withRows({}, name))).toContain(sentence);
});

describe("the titles of the tables", () => {
  const counted = [{ kind: "strategic", assigned: 1, achieved: 1 }] as const;

  it.each([
    [
      null,
      "Obiettivi strategici costituenti il piano della performance 2024-2026 – Anno 2024",
      "Altri obiettivi strategici, non compresi nel piano, 2024-2026 – Anno 2024",
    ],
    [
      "Piano dettagliato degli obiettivi",
      "Obiettivi strategici costituenti il Piano dettagliato degli obiettivi, 2024-2026 – Anno 2024",
      "Altri obiettivi strategici, non compresi nel Piano dettagliato degli obiettivi, 2024-2026 – Anno 2024",
    ],
    [
      "Sottosezione 2.2 del PIAO",
      "Obiettivi strategici costituenti la Sottosezione 2.2 del PIAO, 2024-2026 – Anno 2024",
      "Altri obiettivi strategici, non compresi nella Sottosezione 2.2 del PIAO, 2024-2026 – Anno 2024",
    ],
  ])("call the plan as the ente does: %s", async (planName, ...titles) => {
    const evaluation = evaluated({
      parameters: { planName },
      objectives: [{ outcome: "achieved" }],
      counted,
    });
    const text = await textOf(evaluation);
    for (const title of titles) expect(text).toContain(`(caption) ${title}\n`);
    expect(SUMMARY_TEXTS.tableTitle("performanceUnits", evaluation)).toBe(
      planName === "Sottosezione 2.2 del PIAO"
        ? "Obiettivi della Sottosezione 2.2 del PIAO, per settore"
        : `Obiettivi del ${planName ?? "Piano della performance"}, per settore`,
    );
  });
});
