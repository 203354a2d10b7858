import { inPlace, ofTheUnits, toThe, withArticle } from "../../../src/locale/it/relazione/articles";

it.each([
  ["97,22", "al 97,22"],
  ["100,00", "al 100,00"],
  ["8,00", "all'8,00"],
  ["85,71", "all'85,71"],
  ["1,50", "all'1,50"],
  ["11,11", "all'11,11"],
  ["11.000", "all'11.000"],
  ["1.000", "al 1.000"],
  ["110", "al 110"],
  ["0,00", "allo 0,00"],
])("says %s with the article that it takes", (number, said) => {
  expect(toThe(number)).toBe(said);
});

it.each([
  ["Giunta comunale", "della Giunta comunale", "la Giunta comunale"],
  ["OIV", "dell'OIV", "l'OIV"],
  ["Consiglio comunale", "del Consiglio comunale", "il Consiglio comunale"],
  ["Area Tecnica", "dell'Area Tecnica", "l'Area Tecnica"],
  ["Settore Affari generali", "del Settore Affari generali", "il Settore Affari generali"],
  ["Servizi Tecnici", "dei Servizi Tecnici", "i Servizi Tecnici"],
  ["SERVIZIO CULTURA", "del SERVIZIO CULTURA", "il SERVIZIO CULTURA"],
  ["Polizia Locale", "della Polizia Locale", "la Polizia Locale"],
  ["Affari generali", "degli Affari generali", "gli Affari generali"],
  ["Unità operativa Tributi", "dell'Unità operativa Tributi", "l'Unità operativa Tributi"],
  ["Omega", "di Omega", "Omega"],
  ["Settorialità", "di Settorialità", "Settorialità"],
])("names %s with the article that it takes", (name, ofThe, the) => {
  expect(withArticle(name)).toEqual({ ofThe, the });
});

it("keeps units apart whose names hold commas", () => {
  expect(ofTheUnits(["Area A", "Settore B", "Omega"])).toBe(
    "dell'Area A, del Settore B e di Omega",
  );
  expect(ofTheUnits(["Area A", "Settore B, C e D"])).toBe("dell'Area A; del Settore B, C e D");
});

describe("a number that takes another's place", () => {
  it.each([
    ["pari all'", "100,00%", "pari al 100,00%"],
    ["pari all’", "85,71%", "pari all’85,71%"],
    ["pari al ", "85,71%", "pari all'85,71%"],
    ["pari allo ", "97,22%", "pari al 97,22%"],
    ["pari al ", "0,00%", "pari allo 0,00%"],
    ["L'", "97,22%", "Il 97,22%"],
    ["Il ", "83,33%", "L'83,33%"],
    ["La percentuale è del ", "11,11%", "La percentuale è dell'11,11%"],
    ["ha raggiunto ", "20", "ha raggiunto 20"],
    ["nel ", "venti", "nel venti"],
    ["il canal ", "8", "il canal 8"],
  ])("%s and %s", (before, number, right) => {
    const { taken, text } = inPlace(before, number);
    expect(before.slice(0, before.length - taken) + text).toBe(right);
  });
});
