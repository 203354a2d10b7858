import type { TableLayout } from "../src/core/sheet/newWorkbook/tableLayout";
import { pick, seededRandom, wholeBetween, type Random } from "./seededRandom";

type Value = string | number | null;

const TRENDS = ["Crescente", "Decrescente", "Almeno", "Entro il limite"] as const;
/** Of every other objective each, so that there are three and five for each on average. */
const INDICATORS = 6;
const ACTIVITIES = 10;

/** The indicators of the objectives with an odd code, and the activities of the others. */
export function measuringTables(size: number): readonly TableLayout[] {
  const random = seededRandom(size + 1);
  const rowsOf = (
    rest: number,
    count: number,
    rowOf: (code: number, at: number, random: Random) => readonly Value[],
  ): readonly (readonly Value[])[] =>
    Array.from({ length: size }, (_, at) => at + 1)
      .filter((code) => code % 2 === rest)
      .flatMap((code) => Array.from({ length: count }, (_, at) => rowOf(code, at, random)));
  return [
    {
      id: "indicators",
      fields: [
        "objectiveCode",
        "indicator",
        "unitOfMeasure",
        "trend",
        "target",
        "actual",
        "weight",
      ],
      rows: rowsOf(1, INDICATORS, indicatorRow),
    },
    {
      id: "activities",
      fields: ["objectiveCode", "activity", "weight", "completed", "progress"],
      rows: rowsOf(0, ACTIVITIES, activityRow),
    },
  ];
}

function indicatorRow(code: number, at: number, random: Random): readonly Value[] {
  return [
    code,
    `Quota di procedimenti conclusi nei termini, linea ${at + 1}`,
    "giorni",
    pick(random, TRENDS),
    wholeBetween(random, 1, 5000) / 100,
    wholeBetween(random, 0, 7500) / 100,
    wholeBetween(random, 1, 5),
  ];
}

function activityRow(code: number, at: number, random: Random): readonly Value[] {
  const isCounted = random() < 0.5;
  return [
    code,
    `Fase ${at + 1}: predisposizione degli atti e pubblicazione`,
    wholeBetween(random, 1, 5),
    isCounted ? null : pick(random, ["Sì", "No"]),
    isCounted ? wholeBetween(random, 0, 100) : null,
  ];
}
