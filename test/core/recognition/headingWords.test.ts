import { headingWords } from "../../../src/core/recognition/headingWords";

describe("the time that a heading says", () => {
  test.each([
    ["Punteggio (0-5)", null],
    ["Punteggio (1-10)", null],
    ["Voto da 0-10", null],
    ["Fascia 0/5", null],
    ["Punteggio (0-5) al 30/06/2024", { year: 2024, month: 6 }],
    ["Avanzamento al 30-06", { year: null, month: 6 }],
    ["Avanzamento al 01-05", { year: null, month: 5 }],
    ["Avanzamento al 1-9-2024", { year: 2024, month: 9 }],
    ["Monitoraggio 30.9", { year: null, month: 9 }],
  ])("%s", (heading, period) => {
    expect(headingWords(heading).period).toEqual(period);
  });
});
