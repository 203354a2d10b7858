import type { TableSnapshot } from "../../../../src/core/workbook/snapshot";
import { changedByRules } from "../../../../src/core/sheet/writing/changedByRules";
import { RULES_VERSION } from "../../../../src/core/domain/rulesVersion";
import type { OutputColumn } from "../../../../src/core/sheet/writing/outputs";
import { workbook } from "../../../fixtures/snapshot";
import { byIndicatorRows } from "../../../fixtures/measuring";
import { evaluated } from "../../scoring/scored";

const STAMP = {
  fingerprint: "",
  calculatedOn: { year: 2026, month: 3, day: 9 },
  sheets: new Map(),
};

function told(rulesVersion: number, written: number) {
  const { tables } = workbook({ Indicatori: [["Raggiungimento %"], [written], [100]] });
  const [table] = tables as readonly [TableSnapshot];
  const evaluation = evaluated({
    units: ["Nido"],
    objectives: [
      { code: "7", outcome: "achieved" },
      {
        code: "8",
        measurement: byIndicatorRows(
          { trend: "increasing", target: 10, actual: 5 },
          { trend: "yesNo", actual: true },
        ),
        outcome: "notAchieved",
      },
    ],
  });
  const column: OutputColumn = {
    table,
    id: "indicators",
    field: "achievement",
    header: "Raggiungimento %",
    exists: true,
    values: [50, 100],
    numberFormat: "0",
  };
  return changedByRules({ ...STAMP, rulesVersion }, evaluation, [column]);
}

it("names the objective of an indicator to which the rules of today give another figure", () => {
  expect(told(RULES_VERSION - 1, 40)?.params.rows).toEqual([{ objective: "8", units: ["Nido"] }]);
});

it("names none where the figures are the same, or the rules", () => {
  expect(told(RULES_VERSION - 1, 50)).toBeNull();
  expect(told(RULES_VERSION, 40)).toBeNull();
});
