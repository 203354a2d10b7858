import { actSubject } from "../../../src/locale/it/relazione/acts";

describe("what an act is about", () => {
  it.each([
    ["Approvazione del Piano della performance", "plan"],
    ["PIAO 2025-2027", "plan"],
    ["Approvazione della Relazione sulla performance", "relazione"],
    ["Validazione della Relazione", "validation"],
    ["Rendiconto della gestione e Relazione sulla performance", "budgetReport"],
    ["Rendiconto della gestione 2025", "yearly"],
    ["Variazione del Piano degli obiettivi", "yearly"],
    ["Rimodulazione degli obiettivi", "yearly"],
    ["DUP 2025-2027", "yearly"],
    ["Sistema di misurazione e valutazione della performance", "other"],
    ["Variazione dello SMVP", "other"],
    ["Regolamento degli uffici", "other"],
  ])("of «%s» is told by its title: %s", (title, subject) => {
    expect(actSubject({ title, organ: null, number: null, date: null })).toBe(subject);
  });
});
