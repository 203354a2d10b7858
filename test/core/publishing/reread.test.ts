import { cellsToReread } from "../../../src/core/publishing/reread";
import { PUBLISHING_TEXTS } from "../../../src/locale/it/publishing";
import { workbook } from "../../fixtures/snapshot";

const HEADERS = [
  "Settore/servizio",
  "Ob. operativo",
  "Responsabile",
  "Personale coinvolto",
  "Motivazione",
];

type Row = readonly [operational: string, owner: string, staff: string, reason: string];

function found(rows: readonly Row[], more: Parameters<typeof workbook>[0] = {}) {
  const snapshot = workbook({
    Obiettivi: [HEADERS, ...rows.map((row) => ["Tecnico", ...row])],
    ...more,
  });
  return cellsToReread(snapshot).map(({ cell, header, words }) => ({
    cell,
    header,
    words: words.map(({ word }) => word),
  }));
}

describe("what is to be read again before it is published", () => {
  it("lists a name of the columns of people, whole or by one of its words, with its cell", () => {
    const cells = found([
      [
        "Rete idrica",
        "Ing. Verdi Aldo",
        "Neri Bruna; GIALLI CARLA",
        "Assenza della signora Gialli",
      ],
      ["Progetto seguito da Aldo Verdi", "", "", ""],
    ]);
    expect(cells).toEqual([
      { cell: "Obiettivi!B3", header: "Ob. operativo", words: ["Aldo", "Verdi"] },
      { cell: "Obiettivi!E2", header: "Motivazione", words: ["Assenza", "Gialli"] },
    ]);
  });

  it.each([
    ["Rinvio per malattia del responsabile", "malattia"],
    ["Congedo di MATERNITÀ", "Congedo"],
    ["Due istruttori sono stati assenti per mesi", "assenti"],
    ["Per la lunga assenza del tecnico", "assenza"],
    ["Dipendente in infortunio", "infortunio"],
    ["Permessi della legge 104/92", "legge 104/92"],
    ["Permessi ex L. 104", "L. 104"],
    ["Procedimento disciplinare in corso", "Procedimento disciplinare"],
  ])("lists a word of absences and health: %s", (reason, word) => {
    const [cell] = found([["Rete idrica", "", "", reason]]);
    expect(cell?.words).toContain(word);
  });

  it("leaves alone roles, words that only contain such a word, and texts without a capital letter", () => {
    const role = "Funzionario E.Q. dell'Area Amministrativa, oltre ad altre collaborazioni";
    expect(
      found([
        ["Nuova area verde", "Aldo Verdi", role, "Il funzionario dell'Area Amministrativa è nuovo"],
        ["Acquisto di 104 arredi con la legge 1041", "", "", "Mancati finanziamenti"],
      ]),
    ).toEqual([]);
  });

  it("looks at Testi, Monitoraggi and the reasons of objectives in numbers too", () => {
    const cells = found([["Rete", "", "Neri Bruna", ""]], {
      Testi: [
        ["Anno", "Sezione", "Testo"],
        [2025, "Contesto", "Si ringrazia la collega Neri"],
      ],
      Monitoraggi: [
        ["Anno", "Criticità"],
        [2025, "Malattia"],
      ],
      ObiettiviInNumero: [
        ["Tipo obiettivo", "Assegnati", "Motivazione"],
        ["Ordinario", 3, "Infortunio sul lavoro"],
      ],
      Personale: [["Nominativo"], ["Bianchi Dora"]],
    });
    expect(cells.map(({ header }) => header)).toEqual(["Motivazione", "Criticità", "Testo"]);
  });

  it("looks at the reasons of the Nucleo too, which stand in what is published", () => {
    const snapshot = workbook({
      Obiettivi: [
        ["Settore/servizio", "Ob. operativo", "Motivazione Nucleo"],
        ["Tecnico", "Rete", "Assenza per maternità"],
      ],
    });
    expect(cellsToReread(snapshot).map(({ header }) => header)).toEqual(["Motivazione Nucleo"]);
  });

  it("looks at everything that the cards and the tables take over", () => {
    const snapshot = workbook({
      Obiettivi: [
        [
          ...["Settore/servizio", "Codice", "Ob. strategico", "Ob. operativo", "Responsabile"],
          ...["Descrizione estesa", "Finalità", "Risorse"],
        ],
        [
          ...["Tecnico", "1", "Voluto da Verdi", "Rete", "Verdi Aldo"],
          ...["Con Verdi", "Sostituire Verdi", "Il gruppo di Verdi"],
        ],
        // A policy, not a person.
        ["Tecnico", "2", "Sostegno alla maternità", "Nido", "", "Congedi dei padri", "", ""],
      ],
      Indicatori: [
        ["Codice obiettivo", "Indicatore"],
        ["1", "Pratiche di Verdi"],
      ],
      Attività: [
        ["Codice obiettivo", "Attività"],
        ["1", "Incontro con Verdi"],
      ],
    });
    expect(cellsToReread(snapshot).map(({ header }) => header)).toEqual([
      ...["Ob. strategico", "Descrizione estesa", "Finalità", "Risorse"],
      ...["Indicatore", "Attività"],
    ]);
  });

  it("says each cell in one line, with the text around the word", () => {
    const snapshot = workbook({
      Obiettivi: [HEADERS, ["Tecnico", "Rete", "", "", "Il lavoro è stato rinviato per malattia."]],
    });
    const [cell] = cellsToReread(snapshot);
    expect(cell && PUBLISHING_TEXTS.cell(cell)).toMatch(
      /^\S+ \(Motivazione\): «malattia» in «Il lavoro è stato rinviato per malattia\.»$/,
    );
  });
});
