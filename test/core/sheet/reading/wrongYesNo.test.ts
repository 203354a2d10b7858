import { analyse } from "../../../../src/app/analysis";
import { severityOf } from "../../../../src/core/domain/severity";
import { NO_OVERRIDES } from "../../../../src/core/sheet/reading/readParameters";
import { workbook, type CellLiteral } from "../../../fixtures/snapshot";
import { CHOSEN } from "./issuesOf";

// Workbook.md, Cells: words other than Sì and No are errors, and never No. Where another cell decides, rules.md §3
// makes a warning of them.

const INDICATORS = [
  "Codice obiettivo",
  "Indicatore",
  "Andamento atteso",
  "Target",
  "Valore a consuntivo",
];
const ACTIVITIES = ["Codice obiettivo", "Attività", "Completata"];

/** The plan of one objective in Consuntivo, and what is found: "severity code cell". */
function found(
  outcome: CellLiteral,
  measures: {
    readonly indicator?: readonly CellLiteral[];
    readonly activity?: readonly CellLiteral[];
  },
): { readonly issues: readonly string[]; readonly isEvaluated: boolean } {
  const { indicator, activity } = measures;
  const snapshot = workbook({
    Parametri: [...CHOSEN, ["Fase", "Consuntivo"]],
    Obiettivi: [
      ["Codice", "Settore/servizio", "Ob. operativo", "Esito"],
      ["A1", "Uno", "a", outcome],
    ],
    ...(indicator ? { Indicatori: [INDICATORS, ["A1", "i", ...indicator]] } : {}),
    ...(activity ? { Attività: [ACTIVITIES, ["A1", "fase", ...activity]] } : {}),
  });
  const { issues, evaluation, locate } = analyse(snapshot, NO_OVERRIDES, false);
  return {
    issues: issues.map((each) => {
      const cell = each.place && locate(each.place).cell;
      return `${severityOf(each)} ${each.code} ${cell ?? "-"}`;
    }),
    isEvaluated: evaluation !== null,
  };
}

describe("a word that is neither Sì nor No, in Consuntivo", () => {
  it.each(["quasi", "in parte", "Sì, in parte", "2", "x?"])(
    "is an error in Completata where the activities decide: %s",
    (word) => {
      expect(found(null, { activity: [word] })).toEqual({
        issues: ["error yes-no-unreadable Attività!C2"],
        isEvaluated: false,
      });
    },
  );

  it("is an error in the actual of an indicator Sì/No that decides, and in its target", () => {
    expect(found(null, { indicator: ["Sì/No", "Sì", "forse"] })).toEqual({
      issues: ["error yes-no-unreadable Indicatori!E2"],
      isEvaluated: false,
    });
    expect(found(null, { indicator: ["Sì/No", "forse", "Sì"] })).toEqual({
      issues: ["error yes-no-unreadable Indicatori!D2"],
      isEvaluated: false,
    });
  });

  it("is a warning where an outcome decides", () => {
    expect(found("Raggiunto", { activity: ["quasi"] })).toEqual({
      issues: ["warning yes-no-unreadable Attività!C2"],
      isEvaluated: true,
    });
    expect(found("Raggiunto", { indicator: ["Sì/No", "Sì", "forse"] })).toEqual({
      issues: ["warning yes-no-unreadable Indicatori!E2"],
      isEvaluated: true,
    });
  });

  it.each<CellLiteral>(["Sì", "si", "S", "X", "VERO", "true", 1, true])(
    "does not take %s for one",
    (word) => {
      expect(found(null, { activity: [word] })).toEqual({ issues: [], isEvaluated: true });
    },
  );
});
