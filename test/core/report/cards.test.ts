import type { TextBlock } from "../../../src/core/report/document";
import { documentText } from "../../fixtures/documentText";
import { evaluationOf, madeDocument } from "../../fixtures/madeDocument";
import { sampleTables, withColumn } from "../../fixtures/sampleTables";
import { smallPlan } from "../../fixtures/smallPlan";

const SANTO_STEFANO = sampleTables("santo-stefano-lodigiano-2024");

/** Rows of the tables of a card. */
function rowsIn(blocks: readonly TextBlock[]): number {
  return blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])).length;
}

describe("the cards of Santo Stefano", () => {
  it("are five, with the activities of the published plan, and weights only", async () => {
    const evaluation = evaluationOf(SANTO_STEFANO);
    const document = await madeDocument(evaluation, "cards");
    const cards = document.sections.slice(1);
    expect(cards.map(({ blocks }) => rowsIn(blocks))).toEqual([8, 10, 6, 8, 13]);
    // Two on a page, where they fit.
    expect(cards.map(({ startsPage }) => startsPage)).toEqual([true, false, true, false, true]);
    expect(cards.map(({ name }) => name)).toEqual([
      "Obiettivo 1 – Organizzazione comunale",
      "Obiettivo 2 – Ambiente e territorio",
      "Obiettivo 3 – Servizi sociosanitari",
      "Obiettivo 4 – Servizio Istruzione e cultura",
      "Programma 1 – Organizzazione comunale",
    ]);
    const text = documentText(document);
    expect(text).toContain("Peso: 56,00");
    expect(text).not.toMatch(/Esito|Risultato|Motivazione|Avanzamento/);
  });

  it("name people only where that is wanted, and then say so on every page", async () => {
    const evaluation = evaluationOf(SANTO_STEFANO);
    const plain = documentText(await madeDocument(evaluation, "cards"));
    expect(plain).not.toContain("oltre ad altre collaborazioni");
    expect(plain).toContain("Chi ne risponde: Il responsabile dell'Area Tecnica");
    const named = await madeDocument(evaluation, "cards", { namesPeople: true });
    expect(named.mark).toContain("Uso interno");
    expect(documentText(named)).toContain("Personale coinvolto: Funzionario E.Q.");
  });

  it("show deadlines and progress once there are results", async () => {
    const dated = withColumn(SANTO_STEFANO, "Attività", "Scadenza", () => "30/06/2024");
    const done = withColumn(dated, "Attività", "Completata", () => "Sì");
    const final = withColumn(done, "Parametri", "Valore", (_, current) =>
      current === "Programmazione" ? "Consuntivo" : current,
    );
    const text = documentText(await madeDocument(evaluationOf(final), "cards"));
    expect(text).toContain("| 30/06/2024 | Completata |");
    expect(text).toContain("Esito: Raggiunto");
    expect(text).toContain("Grado di raggiungimento: 100,00%");
  });
});

it("say whose an objective of all units is, and head no table with its own caption", async () => {
  const tables = withColumn(SANTO_STEFANO, "Obiettivi", "Settore/servizio", (row, unit) =>
    row === 0 ? "Tutti" : unit,
  );
  const { sections } = await madeDocument(evaluationOf(tables), "cards");
  const blocks = sections.flatMap((section) => section.blocks);
  const fields = blocks.flatMap((block) => (block.kind === "fields" ? block.items : []));
  expect(fields.find(({ label }) => label === "Struttura")?.texts).toEqual(["Tutti"]);
  const repeated = blocks.filter((block, at) => {
    const caption = blocks[at - 1];
    return (
      block.kind === "table" &&
      caption?.kind === "paragraph" &&
      block.columns.some(({ header }) => header === caption.text)
    );
  });
  expect(repeated).toEqual([]);
});

const PEOPLE = ["Maria Rossi", "Ugo Verdi", "Ada Neri"] as const;

// The names stand in Responsabile, Personale coinvolto and Strutture.
it.each(["relazione", "piano", "cards"] as const)(
  "keeps the names of people out of what may be published: %s",
  async (document) => {
    const plan = smallPlan();
    const owned = withColumn(plan, "Obiettivi", "Responsabile", () => PEOPLE[0]);
    const staffed = withColumn(owned, "Obiettivi", "Personale coinvolto", () => PEOPLE[1]);
    const tables = {
      ...staffed,
      Strutture: [
        ["Settore/servizio", "Responsabile"],
        ["Alfa", PEOPLE[2]],
        ["Beta", PEOPLE[2]],
      ],
    };
    const text = documentText(await madeDocument(evaluationOf(tables), document));
    expect(PEOPLE.filter((name) => text.includes(name))).toEqual([]);
  },
);
