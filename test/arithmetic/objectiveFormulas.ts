import type { Evaluation } from "../../src/core/domain/evaluation";
import type { CountedObjectives, Membership, Objective } from "../../src/core/domain/objective";
import type { Plan } from "../../src/core/domain/plan";
import { SCALES } from "../../src/core/domain/scale";
import { wordOfKind, wordOfOutcome, wordOfPhase } from "../../src/core/contract/words";
import type { Check } from "./check";
import { writeMeasures, type MeasureCells } from "./measureFormulas";
import {
  asNumber,
  columnRange,
  formula,
  nextRow,
  type FormulaCell,
  type FormulaSheet,
} from "./formulaSheet";

/** Where a plan's cells are, as formulas write them. */
export interface PlanCells {
  readonly total: string;
  readonly threshold: string;
  readonly decimals: string;
  readonly phase: string;
  readonly performanceThreshold: string;
  /** The range of a column of the objectives. */
  readonly objectives: (column: string) => string;
  /** The range of a column of what is kept as numbers. */
  readonly counted: (column: string) => string;
  readonly measures: MeasureCells;
}

/** Columns of the objectives' rows. */
export const COLUMN = {
  unit: "A",
  kind: "B",
  assigned: "C",
  outcome: "D",
  grade: "E",
  status: "F",
  achievement: "G",
  reproportioned: "H",
  weight: "I",
  shownWeight: "J",
  result: "K",
  shownResult: "L",
  isAchieved: "M",
  shownAchievement: "N",
  measured: "O",
  isWhole: "P",
  /** The grade, else what was measured. */
  figure: "Q",
  progress: "R",
  progressShare: "S",
  shownMeasured: "T",
} as const;

/** Columns of the rows of `ObiettiviInNumero`. */
export const COUNTED = {
  unit: "A",
  kind: "B",
  assigned: "C",
  excluded: "D",
  achieved: "E",
  pending: "F",
} as const;

const PERFORMANCE = `"${wordOfKind("performance")}"`;
const EXCLUDED = `"escluso"`;

/**
 * Writes a plan's parameters, objectives and counted rows with the formulas that an office would
 * write for rules.md §3–§5: sums once in cells of their own, one row's formulas from its own cells.
 */
export function writeObjectives(
  sheet: FormulaSheet,
  evaluation: Evaluation,
  checks: Check[],
): PlanCells {
  const { plan } = evaluation;
  const { parameters, objectives, counted, units } = plan;
  const measures = writeMeasures(sheet, evaluation, checks);
  const head = nextRow(sheet);
  const isPerUnit = parameters.weights === "assigned" && parameters.weightsSumPer === "unit";
  const sumCount = isPerUnit ? units.length : 1;
  const firstSum = head + 1;
  const first = firstSum + sumCount;
  const firstCounted = first + Math.max(objectives.length, 1);
  const cells: PlanCells = {
    total: `$B$${head}`,
    threshold: `$C$${head}`,
    decimals: `$D$${head}`,
    phase: `$E$${head}`,
    performanceThreshold: `$F$${head}`,
    objectives: (column) => columnRange(column, first, objectives.length),
    counted: (column) => columnRange(column, firstCounted, counted.length),
    measures,
  };
  sheet.rows.push([
    "Parametri",
    asNumber(parameters.totalWeight),
    asNumber(parameters.achievementThreshold),
    parameters.decimals,
    // A draft has no judgement and no evaluation (rules.md §2), so its cell says so.
    evaluation.isDraft ? "Bozza" : wordOfPhase(evaluation.phase),
    asNumber(parameters.performanceThreshold),
  ]);
  for (let sum = 0; sum < sumCount; sum += 1) {
    const criterion = isPerUnit ? criterionOf(plan, sum) : "*";
    sheet.rows.push(weightSumRow(criterion, firstSum + sum, cells));
  }
  const sumOf: SumOf = (column, row) =>
    isPerUnit
      ? `INDEX(${columnRange(column, firstSum, sumCount)},MATCH("*"&$A${row}&"*",${columnRange("A", firstSum, sumCount)},0))`
      : `$${column}$${firstSum}`;
  objectives.forEach((objective, at) => {
    const row = first + at;
    sheet.rows.push(objectiveRow(plan, objective, { at, row }, cells, sumOf));
    checkObjective(sheet.name, row, evaluation, at, checks);
  });
  if (objectives.length === 0) sheet.rows.push([]);
  sheet.rows.push(...counted.map((each, at) => countedRow(plan, each, firstCounted + at, cells)));
  if (counted.length === 0) sheet.rows.push([]);
  return cells;
}

/** What a formula looks for to find a unit among those of a row. */
export function criterionOf({ units }: Plan, position: number): string {
  return `*;${units[position]?.name ?? ""};*`;
}

type SumOf = (column: "B" | "C" | "D" | "E", row: number) => string;

/**
 * Of one sum of weights: its owner, all the assigned ones, the excluded after re-proportioning, how many share, the
 * assigned ones not excluded.
 */
function weightSumRow(criterion: string, row: number, cells: PlanCells): FormulaCell[] {
  const range = cells.objectives;
  const mine = `${range(COLUMN.kind)},${PERFORMANCE},${range(COLUMN.unit)},$A${row}`;
  const excluded = `${range(COLUMN.status)},${EXCLUDED}`;
  return [
    criterion,
    formula(`SUMIFS(${range(COLUMN.assigned)},${mine})`),
    formula(`SUMIFS(${range(COLUMN.reproportioned)},${mine},${excluded})`),
    formula(`COUNTIFS(${mine},${range(COLUMN.status)},"<>escluso")`),
    formula(`SUMIFS(${range(COLUMN.assigned)},${mine},${range(COLUMN.status)},"<>escluso")`),
  ];
}

function objectiveRow(
  plan: Plan,
  { units, kind, assignedWeight, outcome, grade, scaleChoices }: Objective,
  { at, row }: { readonly at: number; readonly row: number },
  cells: PlanCells,
  sumOf: SumOf,
): FormulaCell[] {
  const { parameters } = plan;
  const [sum, excluded, sharing] = [sumOf("B", row), sumOf("C", row), sumOf("D", row)];
  const redistributed =
    parameters.excludedWeight === "redistributed"
      ? `$H${row}*${cells.total}/(${cells.total}-${excluded})`
      : `$H${row}`;
  // What is compared is the figure as it is shown (rules.md, opening).
  const reached = `ROUND($G${row},${cells.decimals})>=${cells.threshold}`;
  const isPartial = `$D${row}="${wordOfOutcome("partlyAchieved")}"`;
  const decidesNothing = [
    `${cells.phase}="Programmazione"`,
    `$D${row}="In corso"`,
    `AND($D${row}="",OR(NOT($P${row}),$Q${row}="",${cells.phase}="Monitoraggio"))`,
    `AND(${isPartial},OR(NOT($P${row}),$Q${row}="",$Q${row}<=0,$Q${row}>=100))`,
  ].join();
  const weight = {
    equal: `${cells.total}/${sharing}`,
    assigned: redistributed,
    scales: `$C${row}*${cells.total}/${sumOf("E", row)}`,
  }[parameters.weights];
  const result =
    parameters.attribution === "wholeOrNothing"
      ? `IF(${reached},$I${row},0)`
      : `$I${row}*$G${row}/100`;
  const rounded = (column: string): FormulaCell =>
    formula(`IF($${column}${row}="","",ROUND($${column}${row},${cells.decimals}))`);
  return [
    memberships(plan, units),
    wordOfKind(kind),
    parameters.weights === "scales" ? pointsOf(scaleChoices) : asNumber(assignedWeight),
    outcome && wordOfOutcome(outcome),
    asNumber(grade),
    formula(
      `IF($D${row}="Escluso",${EXCLUDED},IF(OR(${decidesNothing}),"da valutare","valutato"))`,
    ),
    formula(
      `IF($F${row}<>"valutato","",IF($D${row}="Raggiunto",100,IF($D${row}="Non raggiunto",0,$Q${row})))`,
    ),
    formula(`IF($B${row}<>${PERFORMANCE},"",$C${row}*${cells.total}/${sum})`),
    formula(`IF(AND($B${row}=${PERFORMANCE},$F${row}<>${EXCLUDED}),${weight},"")`),
    rounded(COLUMN.weight),
    formula(`IF(OR($I${row}="",$G${row}=""),"",${result})`),
    rounded(COLUMN.result),
    formula(`IF($G${row}="","",IF(${reached},1,0))`),
    rounded(COLUMN.achievement),
    formula(
      `IF(OR(${cells.phase}="Programmazione",$D${row}="Escluso"),"",${cells.measures.measured(at)})`,
    ),
    formula(`OR($E${row}<>"",${cells.measures.isComplete(at)})`),
    formula(`IF($E${row}<>"",$E${row},$O${row})`),
    formula(
      `IF($S${row}="","",$S${row}*IF($G${row}<>"",$G${row},IF(OR(${cells.phase}="Programmazione",$Q${row}=""),0,$Q${row})))`,
    ),
    formula(`IF($F${row}=${EXCLUDED},"",IF($B${row}=${PERFORMANCE},$I${row},1))`),
    rounded(COLUMN.measured),
  ];
}

/** (Strategicità + Complessità) · Natura, from the points as they stand in `Scale`. */
function pointsOf(choices: Objective["scaleChoices"]): FormulaCell {
  const [importance, complexity, nature] = SCALES.map((scale) => {
    const choice = choices[scale];
    return choice?.kind === "entry" ? asNumber(choice.entry.points) : 0;
  });
  return formula(`(${importance}+${complexity})*${nature}`);
}

function checkObjective(
  sheet: string,
  row: number,
  { objectives }: Evaluation,
  at: number,
  checks: Check[],
): void {
  const evaluated = objectives[at];
  if (!evaluated) throw new Error(`No evaluation of the objective at ${at}.`);
  const check = (column: string, label: string, expected: Check["expected"]): void => {
    checks.push({ sheet, row, column, label: `${label} of objective ${at + 1}`, expected });
  };
  check(COLUMN.shownWeight, "weight", evaluated.weight);
  check(COLUMN.shownResult, "result", evaluated.result);
  check(COLUMN.shownAchievement, "achievement", evaluated.achievement);
  check(COLUMN.shownMeasured, "measurement", evaluated.measured);
}

function countedRow(
  plan: Plan,
  { units, kind, assigned, excluded, achieved }: CountedObjectives,
  row: number,
  { phase }: PlanCells,
): FormulaCell[] {
  return [
    memberships(plan, units),
    wordOfKind(kind),
    assigned,
    excluded,
    achieved,
    formula(
      `IF(OR(${phase}="Programmazione",$E${row}=""),$C${row}-$D${row},IF(${phase}="Monitoraggio",$C${row}-$D${row}-$E${row},0))`,
    ),
  ];
}

/** ";Anagrafe;Tributi;": every unit between semicolons, so that a criterion finds each by its whole name. */
function memberships({ units }: Plan, members: Membership): string {
  const names =
    members === "all" ? units.map(({ name }) => name) : members.map((at) => units[at]?.name ?? "");
  return `;${names.join(";")};`;
}
