import { blockOf, recognise } from "./block";

describe("headings in two rows, the upper ones over several columns", () => {
  const merged = [
    { top: 0, left: 1, bottom: 0, right: 2 },
    { top: 0, left: 3, bottom: 0, right: 4 },
  ];
  const block = blockOf(
    [
      ["Struttura", "Obiettivo", null, "Valutazione", null, "Annotazioni del responsabile"],
      [null, "Strategico", "Operativo", "Peso", "Raggiunto Sì/No", null],
      ["Tributi", "Equità fiscale", "Recupero dell'evasione", 30, "Sì", null],
    ],
    merged,
  );

  it("are told apart by what stands below, not by what they share", () => {
    expect(recognise(block)?.proposal.columns).toEqual([
      "unit",
      "strategicObjective",
      "operationalObjective",
      "assignedWeight",
      "outcome",
      "reason",
    ]);
  });

  it("are told by the upper one where the lower says nothing", () => {
    const found = recognise(
      blockOf([
        ["Settore", "Obiettivo", "Peso"],
        ["denominazione estesa", "testo", "n."],
        ["Tributi", "Recupero dell'evasione", 30],
      ]),
    );
    expect(found?.proposal.columns).toEqual(["unit", "operationalObjective", "assignedWeight"]);
  });
});
