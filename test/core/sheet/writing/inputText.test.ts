import { sha256 } from "../../../../src/adapters/digest/sha256";
import { parameterName } from "../../../../src/core/contract/parameters";
import type { Evaluation } from "../../../../src/core/domain/evaluation";
import type { YearRecords } from "../../../../src/core/domain/yearRecords";
import { evaluatePlan } from "../../../../src/core/scoring/evaluate";
import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { formerInputText } from "../../../../src/core/sheet/writing/formerInputText";
import { inputText } from "../../../../src/core/sheet/writing/inputText";
import { percentage } from "../../../fixtures/plan";
import { sampleTables } from "../../../fixtures/sampleTables";
import { smallPlan } from "../../../fixtures/smallPlan";
import { workbook, type WorkbookLiteral } from "../../../fixtures/snapshot";

function evaluationOf(tables: unknown): Evaluation {
  const { plan } = readWorkbook(workbook(tables as WorkbookLiteral));
  const evaluation = plan && evaluatePlan(plan, false).evaluation;
  if (!evaluation) throw new Error("not evaluated");
  return evaluation;
}

/** The same evaluation, with every key of its plan's objects in the other order. */
function turned(evaluation: Evaluation): Evaluation {
  const reversed = <Item extends object>(item: Item): Item =>
    Object.fromEntries(Object.entries(item).reverse()) as Item;
  const { plan } = evaluation;
  return {
    ...evaluation,
    plan: reversed({
      ...plan,
      parameters: reversed(plan.parameters),
      units: plan.units.map(reversed),
      objectives: plan.objectives.map(reversed),
      counted: plan.counted.map(reversed),
    }),
  };
}

const RECORDS: YearRecords = {
  monitorings: [
    {
      date: { year: 2022, month: 6, day: 30 },
      objective: 0,
      outcome: "inProgress",
      progress: percentage("40.5"),
      difficulties: "Gara deserta",
    },
  ],
  approved: [
    {
      code: "1",
      unit: "Settore I",
      title: "Aprire lo sportello",
      kind: "performance",
      objective: 0,
      changedFields: ["assignedWeight"],
      isReplaced: false,
    },
  ],
  variations: [
    {
      row: 0,
      code: "2",
      unit: null,
      title: null,
      objective: null,
      kind: "dropped",
      act: "GC 12/2022",
      reason: "Senza fondi",
    },
  ],
  former: {
    year: 2021,
    rules: [{ name: "Pesi", value: "Uguali" }],
    groups: [
      { kind: "ordinary", unit: null, position: null, percentage: percentage("95"), index: null },
    ],
    objectives: [
      {
        code: "1",
        unit: "Settore I",
        title: "Aprire lo sportello",
        kind: "performance",
        objective: 0,
        wasExcluded: false,
        achievement: percentage("100"),
      },
    ],
  },
};

type Rewrite = <Item extends object>(item: Item) => Item;

/** The same records, with every object rewritten. */
function rewritten({ former, ...lists }: YearRecords, rewrite: Rewrite): YearRecords {
  return rewrite({
    monitorings: lists.monitorings.map((row) => rewrite({ ...row, date: rewrite(row.date) })),
    approved: lists.approved.map(rewrite),
    variations: lists.variations.map(rewrite),
    former:
      former &&
      rewrite({
        year: former.year,
        rules: former.rules.map(rewrite),
        groups: former.groups.map(rewrite),
        objectives: former.objectives.map(rewrite),
      }),
  });
}

describe("the fingerprint of the data", () => {
  const sondrio = evaluationOf(sampleTables("sondrio-2022"));

  // Where this changes without a change of the sample, every calculated workbook is told that its data changed.
  it("is the one that workbooks of the sample have", async () => {
    expect(await sha256(inputText(sondrio))).toBe(
      "75f118ef10f3fd7152d4799d05c1d3df380e6e46c0f2f551c59aac4d75cfd08e",
    );
  });

  it("does not depend on the order in which the code writes its fields", () => {
    expect(inputText(turned(sondrio))).toBe(inputText(sondrio));
  });

  it("does not depend on a field that no figure comes from", () => {
    const objectives = sondrio.plan.objectives.map((each) => ({ ...each, unread: "alta" }));
    const plan = { ...sondrio.plan, objectives };
    expect(inputText({ ...sondrio, plan })).toBe(inputText(sondrio));
  });

  it("changes with the band that Valutazione sotto il minimo names", () => {
    const withBand = (value: number): string => {
      const parameters = [...PARAMETERS, [parameterName("belowMinimum"), "Sotto soglia"]];
      const bands = [
        ["Fascia", "Da", "A", "Valore da"],
        ["Sotto soglia", 0, 100, value],
      ];
      const tables = { ...smallPlan({}, true), Parametri: parameters, FasceDiPunteggio: bands };
      return inputText(evaluationOf(tables));
    };
    expect(withBand(50)).not.toBe(withBand(60));
  });

  it("changes with any value that a figure or the summary shows", () => {
    const changed = sondrio.plan.objectives.map((each, at) =>
      at === 3 ? { ...each, outcome: "notAchieved" as const } : each,
    );
    const plan = { ...sondrio.plan, objectives: changed };
    expect(inputText({ ...sondrio, plan })).not.toBe(inputText(sondrio));
    expect(inputText({ ...sondrio, isDraft: true })).not.toBe(inputText(sondrio));
  });
});

const PARAMETERS = [
  ["Parametro", "Valore"],
  ["Ente", "Comune di Prova"],
  ["Anno", 2025],
  ["Fase", "Consuntivo"],
  ["Pesi", "Uguali"],
  ["Risultato dell'obiettivo", "Tutto o niente"],
  ["Risultato minimo atteso", 85],
];

describe("the fingerprint of what is kept of the year", () => {
  const sondrio = evaluationOf(sampleTables("sondrio-2022"));
  const textWith = (records: YearRecords): string =>
    inputText({ ...sondrio, plan: { ...sondrio.plan, records } });
  const text = textWith(RECORDS);

  it("is the one that workbooks with a year have", async () => {
    expect(await sha256(text)).toBe(
      "99d980e152c480dc618649ef504b3cf4759701077dbacf89d183bfbd37a8953f",
    );
  });

  it("does not depend on the order in which the code writes its fields", () => {
    const turnedRound: Rewrite = (item) =>
      Object.fromEntries(Object.entries(item).reverse()) as typeof item;
    expect(textWith(rewritten(RECORDS, turnedRound))).toBe(text);
  });

  it("does not depend on a field that no figure comes from", () => {
    const withUnread: Rewrite = (item) => ("day" in item ? item : { ...item, unread: "alta" });
    expect(textWith(rewritten(RECORDS, withUnread))).toBe(text);
  });

  it.each<[string, YearRecords]>([
    ["a monitoring", { ...RECORDS, monitorings: [] }],
    ["the approved plan", { ...RECORDS, approved: [] }],
    ["a variation", { ...RECORDS, variations: [] }],
    ["the year before", { ...RECORDS, former: null }],
  ])("changes with %s", (_, records) => {
    expect(textWith(records)).not.toBe(text);
  });
});

describe("the former fingerprint", () => {
  it("is the one that stamps without a version have", async () => {
    const evaluation = evaluationOf({ ...smallPlan({}, true), Parametri: PARAMETERS });
    expect(await sha256(formerInputText(evaluation))).toBe(
      "832a172fac615b296ad899d4d0cfa019048a24a7058967c9b93c725640ba7599",
    );
  });
});
