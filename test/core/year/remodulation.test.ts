import { cellPlace } from "../../../src/core/domain/place";
import type { ApprovedObjective, Variation } from "../../../src/core/domain/yearRecords";
import { NO_RECORDS } from "../../../src/core/domain/yearRecords";
import {
  approvedCounts,
  remodulations,
  unrecordedVariations,
} from "../../../src/core/year/remodulation";
import { remarksOnYear } from "../../../src/core/year/remarks";
import { issueSentence } from "../../../src/locale/it/issues";
import { plan, type ObjectiveLiteral } from "../../fixtures/plan";

const EXCLUDED: ObjectiveLiteral = { outcome: "excluded", reason: "Fondi non assegnati" };

function approved(code: string, changes: Partial<ApprovedObjective> = {}): ApprovedObjective {
  return {
    code,
    unit: null,
    title: `Testo ${code}`,
    kind: "performance",
    objective: Number(code) - 1,
    changedFields: [],
    isReplaced: false,
    ...changes,
  };
}

function recorded(code: string, changes: Partial<Variation> = {}): Variation {
  const objective = Number(code) - 1;
  return {
    row: 0,
    code,
    unit: null,
    title: null,
    objective,
    kind: null,
    act: null,
    reason: null,
    ...changes,
  };
}

function remodulated(
  objectives: readonly ObjectiveLiteral[],
  approvedRows: readonly ApprovedObjective[],
  variations: readonly Variation[] = [],
) {
  return plan({ objectives, records: { ...NO_RECORDS, approved: approvedRows, variations } });
}

/** The four ways to differ: 1 as it was, 2 changed, 3 replaced, 4 excluded, 5 taken out, 6 added. */
const DIFFERENT = remodulated(
  [{}, {}, {}, EXCLUDED, {}],
  [
    approved("1"),
    approved("2", { changedFields: ["assignedWeight"] }),
    approved("3", { changedFields: ["operationalObjective"], isReplaced: true }),
    approved("4"),
    approved("9", { objective: null }),
  ],
);

describe("the differences from the approved plan", () => {
  it("are derived: changed, replaced, excluded, taken out, added", () => {
    expect(unrecordedVariations(DIFFERENT).map(({ code, kind }) => `${code} ${kind}`)).toEqual([
      "2 changed",
      "3 replaced",
      "4 dropped",
      "9 dropped",
      "5 added",
    ]);
  });

  it("are none where no plan was registered", () => {
    expect(unrecordedVariations(remodulated([{}, EXCLUDED], []))).toEqual([]);
  });

  it("are recorded by a row of Variazioni, which may call a change a replacement", () => {
    const rows = [approved("1", { changedFields: ["resources"] })];
    const called = recorded("1", { kind: "replaced" });
    expect(unrecordedVariations(remodulated([{}], rows, [called]))).toEqual([]);
    const other = recorded("1", { kind: "dropped" });
    expect(unrecordedVariations(remodulated([{}], rows, [other]))).toHaveLength(1);
  });

  it("are told with act and reason where Variazioni has them, then those that it does not have", () => {
    const act = { act: "Giunta n. 80/2024", reason: "Nuovo finanziamento" };
    const found = remodulations({
      ...DIFFERENT,
      records: { ...DIFFERENT.records, variations: [recorded("5", { kind: "added", ...act })] },
    });
    expect(found.map(({ code }) => code)).toEqual(["5", "2", "3", "4", "9"]);
    expect(found[0]).toMatchObject(act);
    expect(found[3]).toMatchObject({ act: null, reason: "Fondi non assegnati" });
  });

  it("keep the reason of an excluded objective until Variazioni gives another", () => {
    const reasonWith = (changes: Partial<Variation>) =>
      remodulations(
        remodulated(
          [EXCLUDED],
          [approved("1")],
          [recorded("1", { kind: "dropped", act: "Giunta n. 3", ...changes })],
        ),
      ).map(({ reason }) => reason);
    expect(reasonWith({})).toEqual(["Fondi non assegnati"]);
    expect(reasonWith({ reason: "Bando revocato" })).toEqual(["Bando revocato"]);
  });

  it("do not take the reason of an outcome for that of a change", () => {
    const changed = remodulated(
      [{ outcome: "notAchieved", reason: "Gara deserta" }],
      [approved("1", { changedFields: ["assignedWeight"] })],
    );
    expect(remodulations(changed).map(({ reason }) => reason)).toEqual([null]);
  });

  it("name every objective by its text of now, and a replaced one by its former text too", () => {
    const rows = [
      approved("1", { changedFields: ["operationalObjective"] }),
      approved("2", { changedFields: ["operationalObjective"], isReplaced: true }),
      approved("9", { objective: null }),
    ];
    const objectives = [
      { operationalObjective: "Aprire due sportelli" },
      { operationalObjective: "Portare i pasti a domicilio" },
    ];
    const expected = [
      ["Aprire due sportelli", null],
      ["Portare i pasti a domicilio", "Testo 2"],
      ["Testo 9", null],
    ];
    const titles = (variations: readonly Variation[]) =>
      remodulations(remodulated(objectives, rows, variations)).map(({ title, formerTitle }) => [
        title,
        formerTitle,
      ]);
    expect(titles([])).toEqual(expected);
    const all = [
      recorded("1", { kind: "changed" }),
      recorded("2", { kind: "replaced" }),
      recorded("9", { kind: "dropped", objective: null }),
    ];
    expect(titles(all)).toEqual(expected);
  });

  it("give out of how many approved ones the figures are", () => {
    expect(approvedCounts(DIFFERENT, "performance")).toEqual({ approved: 5, dropped: 2, added: 1 });
    expect(approvedCounts(remodulated([{}], []), "performance")).toBeNull();
  });
});

describe("what is said of differences that are not recorded", () => {
  it("is one warning with their number and their objectives", () => {
    const [found, ...others] = remarksOnYear(DIFFERENT);
    expect(others).toEqual([]);
    if (found?.code !== "variations-not-recorded") throw new Error("not told");
    expect(issueSentence(found)).toBe(
      "5 differenze dal piano approvato non sono registrate nella tabella Variazioni: obiettivi «2», «3», «4», «9», «5» (Servizi tecnici). " +
        "Usate «Registra le variazioni», in «Durante l'anno», e indicate gli atti; se una differenza è uno sbaglio, correggete l'obiettivo.",
    );
  });

  it("tells apart objectives of two units with one code", () => {
    const objectives = [
      { code: "1", units: [0], ...EXCLUDED },
      { code: "1", units: [1], ...EXCLUDED },
    ];
    const rows = ["Alfa", "Beta"].map((unit, objective) => approved("1", { unit, objective }));
    const records = { ...NO_RECORDS, approved: rows };
    const [found] = remarksOnYear(plan({ units: ["Alfa", "Beta"], objectives, records }));
    if (found?.code !== "variations-not-recorded") throw new Error("not told");
    expect(issueSentence(found)).toContain(": obiettivi «1» (Alfa), «1» (Beta). Usate");
  });

  it("is nothing where all of them are, or nothing differs", () => {
    const rows = [approved("1"), approved("2")];
    expect(remarksOnYear(remodulated([{}, {}], rows))).toEqual([]);
    const excluded = [recorded("2", { kind: "dropped", act: "Giunta n. 3" })];
    expect(remarksOnYear(remodulated([{}, EXCLUDED], rows, excluded))).toEqual([]);
  });
});

describe("a row of Variazioni that the plan does not bear out", () => {
  const rows = [approved("1"), approved("2")];

  function told(objectives: readonly ObjectiveLiteral[], ...variations: readonly Variation[]) {
    return remarksOnYear(remodulated(objectives, rows, variations)).map((found) => [
      issueSentence(found),
      found.place,
    ]);
  }

  it("is one that drops what the plan still has: it would be published", () => {
    const dropped = recorded("2", { kind: "dropped", row: 3, act: "Giunta n. 3" });
    expect(told([{}, {}], dropped)).toEqual([
      [
        "L'obiettivo «2» è «Tolto» nella tabella Variazioni, ma il piano lo ha ancora e non è escluso. Se la riga non vale più toglietela: compare nel riepilogo e nella Relazione.",
        cellPlace("variations", 3, "variation"),
      ],
    ]);
    expect(told([{}, EXCLUDED], dropped)).toEqual([]);
    const gone = [approved("1"), approved("9", { objective: null })];
    const without = remodulated([{}], gone, [recorded("9", { kind: "dropped", objective: null })]);
    expect(remarksOnYear(without)).toEqual([]);
  });

  it("is one that adds what was approved", () => {
    const added = recorded("1", { kind: "added", row: 1 });
    expect(told([{}, {}], added)).toEqual([
      [
        "L'obiettivo «1» è «Aggiunto» nella tabella Variazioni, ma era già nel piano approvato. Se la riga non vale più toglietela: compare nel riepilogo e nella Relazione.",
        cellPlace("variations", 1, "variation"),
      ],
    ]);
    expect(told([{}, {}, {}], recorded("3", { kind: "added" }))).toEqual([]);
  });

  it("is not one about a change that PianoApprovato cannot show, such as a target", () => {
    expect(told([{}, {}], recorded("1", { kind: "changed" }))).toEqual([]);
  });
});

describe("a variation without its act", () => {
  it("says what to write where", () => {
    const issue = {
      code: "variation-without-act",
      params: { objective: "4", found: null },
    } as const;
    expect(issueSentence(issue)).toBe(
      "La variazione dell'obiettivo «4» non ha l'atto che l'ha decisa. Scrivete in «Atto» organo, numero e data: compare nel riepilogo e nella Relazione.",
    );
    const params = { objective: null, found: "Delibera di Giunta" };
    expect(issueSentence({ ...issue, params })).toMatch(
      /^L'atto della variazione di alcuni obiettivi, «Delibera di Giunta», non ha né numero né data\./,
    );
  });
});
