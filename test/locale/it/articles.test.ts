import { toThe } from "../../../src/locale/it/relazione/articles";

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
