import { READING_SEVERITIES } from "../../../src/core/domain/readingIssues";
import { exact } from "../../../src/core/numeric/exact";
import { ISSUE_MEANINGS } from "../../../src/locale/it/issueMeanings";
import { READING_ISSUE_TEXTS } from "../../../src/locale/it/readingIssues";

describe("what is said of the tables", () => {
  it("has a severity for every sentence, and codes in one spelling", () => {
    const codes = Object.keys(READING_ISSUE_TEXTS);
    expect(codes.sort()).toEqual(Object.keys(READING_SEVERITIES).sort());
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("has a line for the list of codes, without line breaks or bars", () => {
    for (const meaning of Object.values(ISSUE_MEANINGS)) {
      expect(meaning).toMatch(/^[A-ZÈ][^\n|]*\.$/);
    }
  });

  it("shows the percentage that a fraction was probably meant to be", () => {
    expect(READING_ISSUE_TEXTS["threshold-looks-like-fraction"]({ value: exact(85, 100) })).toBe(
      "Il valore 0,85 qui vale 0,85%, che quasi tutti raggiungerebbero. Se intendevate 85%, scrivete 85.",
    );
  });

  it("quotes what was found, suggests, and says what to do", () => {
    const found = { kind: "text", text: "Ragiunto" } as const;
    expect(READING_ISSUE_TEXTS["outcome-unknown"]({ found, nearest: "Raggiunto" })).toBe(
      "L'esito «Ragiunto» non è previsto. Forse intendevate «Raggiunto». Scrivete Raggiunto, " +
        "Parzialmente raggiunto, Non raggiunto, Escluso o In corso, oppure lasciate la cella vuota.",
    );
  });

  it("shows both readings of an ambiguous number", () => {
    expect(READING_ISSUE_TEXTS["number-ambiguous"]({ text: " 1.234 " })).toContain(
      "«1.234» si può leggere come «1,234» o come «1234»",
    );
  });

  it("cuts long quotes to sixty characters on one line, without breaking an emoji", () => {
    const found = { kind: "text", text: `a\nb${"🙂".repeat(80)}` } as const;
    const said = READING_ISSUE_TEXTS["number-unreadable"]({ found });
    expect(said).toContain(`«a b${"🙂".repeat(57)}…»`);
  });

  it.each([
    [{ kind: "truth", isTrue: true } as const, "VERO"],
    [{ kind: "number", value: exact(5, 2), isPercent: false } as const, "2,5"],
    [{ kind: "number", value: exact(85), isPercent: true } as const, "85%"],
    [{ kind: "date", date: { year: 2024, month: 3, day: 1 } } as const, "la data 01/03/2024"],
  ])("shows %p as %s", (found, shown) => {
    expect(READING_ISSUE_TEXTS["year-unreadable"]({ found })).toContain(
      `Come anno si legge ${shown}. `,
    );
  });
});
