import { summaryDocument } from "../../../src/core/report/summaryDocument";
import { partSheet } from "../../../src/core/sheet/layout/sheetLayout";
import { ITALIAN } from "../../../src/locale/it/texts";
import { evaluated } from "../../core/scoring/scored";
import { pseudo, pseudoText } from "./pseudo";

const TODAY = { year: 2025, month: 2, day: 28 };
const FINGERPRINT = "75f118ef00";

describe("a second language", () => {
  it("is the first with longer words", () => {
    const sentence = ITALIAN.summary.calculatedOn(TODAY, FINGERPRINT);
    expect(pseudo(ITALIAN).summary.calculatedOn(TODAY, FINGERPRINT)).toBe(pseudoText(sentence));
    const { instructions } = ITALIAN.model;
    const lengthOf = (texts: readonly { readonly text: string }[]): number =>
      texts.map(({ text }) => text).join(" ").length;
    const ratio = lengthOf(pseudo(ITALIAN).model.instructions) / lengthOf(instructions);
    expect(ratio).toBeGreaterThan(1.3);
  });

  it("writes every word of the summary sheet but what the user wrote", () => {
    const document = summaryDocument(
      evaluated({
        parameters: { body: "Ente X", minimum: "85", performanceThreshold: "80" },
        units: ["Tecnica", "Sociale"],
        objectives: [
          { outcome: "achieved", operationalObjective: "Uno", units: [0] },
          { outcome: "notAchieved", operationalObjective: "Due", units: [1], reason: "Ritardo" },
        ],
        counted: [{ kind: "ordinary", assigned: 3, achieved: 2, units: [0] }],
      }),
      { calculatedOn: TODAY, fingerprint: FINGERPRINT },
      pseudo(ITALIAN).summary,
    );
    const rows = document.parts.flatMap((part) => partSheet(part, document).rows);
    const texts = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
    );
    // A long text continues in the rows below, where its bracket closes.
    const isInTheLanguage = (text: string): boolean => /[⟦⟧]/.test(text);
    const inTheLanguage = texts.filter(isInTheLanguage);
    expect(inTheLanguage.length).toBeGreaterThan(20);
    const others = texts.filter((text) => /\p{L}{2}/u.test(text) && !isInTheLanguage(text));
    expect([...new Set(others)].sort()).toEqual(["Due", "Ritardo", "Sociale", "Tecnica", "Uno"]);
  });
});
