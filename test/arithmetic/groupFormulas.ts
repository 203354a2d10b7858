import type {
  Evaluation,
  KindEvaluation,
  WeighedEvaluation,
} from "../../src/core/domain/evaluation";
import type { Parameters } from "../../src/core/domain/parameters";
import { wordOfKind } from "../../src/core/contract/words";
import type { Check } from "./check";
import { asNumber, formula, nextRow, type FormulaCell, type FormulaSheet } from "./formulaSheet";
import { COLUMN, COUNTED, criterionOf, type PlanCells } from "./objectiveFormulas";

/** One group of objectives of one kind: the whole body's or a unit's. */
interface Group {
  readonly label: string;
  readonly criterion: string;
  readonly figures: WeighedEvaluation;
  /** Only the whole body is judged. */
  readonly judged: KindEvaluation | null;
}

/** Writes a row for each kind of the whole body and of each unit (rules.md §4 Totals, §5 and §6). */
export function writeGroups(
  sheet: FormulaSheet,
  evaluation: Evaluation,
  cells: PlanCells,
  checks: Check[],
): void {
  const { plan, kinds, units } = evaluation;
  const groups: readonly Group[] = [
    ...kinds.map((figures) => ({
      label: "whole body",
      criterion: "*",
      figures,
      judged: figures,
    })),
    ...units.map((figures) => ({
      label: figures.unit.name,
      criterion: criterionOf(plan, plan.units.indexOf(figures.unit)),
      figures,
      judged: null,
    })),
  ];
  for (const group of groups) {
    const row = nextRow(sheet);
    sheet.rows.push(groupRow(group, row, plan.parameters, cells));
    checkGroup(sheet.name, row, group, evaluation, checks);
  }
}

function groupRow(
  { criterion, figures }: Group,
  row: number,
  parameters: Parameters,
  cells: PlanCells,
): FormulaCell[] {
  const range = cells.objectives;
  const ours = `${range(COLUMN.unit)},$A${row},${range(COLUMN.kind)},$B${row}`;
  const status = (word: string): string => `${ours},${range(COLUMN.status)},"${word}"`;
  const counted = (column: string): string =>
    `SUMIFS(${cells.counted(column)},${cells.counted(COUNTED.unit)},$A${row},${cells.counted(COUNTED.kind)},$B${row})`;
  const isWeighed = `$B${row}="${wordOfKind("performance")}"`;
  const rounded = (text: string): string => `ROUND(${text},${cells.decimals})`;
  const unitResult =
    figures.kind === "performance" && parameters.evaluationMeasure === "index" ? "J" : "G";
  const meets = parameters.thresholdsMetBy === "above" ? ">" : ">=";
  return [
    criterion,
    wordOfKind(figures.kind),
    formula(`COUNTIFS(${ours})+${counted(COUNTED.assigned)}`),
    formula(`COUNTIFS(${status("escluso")})+${counted(COUNTED.excluded)}`),
    formula(`COUNTIFS(${status("da valutare")})+${counted(COUNTED.pending)}`),
    formula(
      `SUMIFS(${range(COLUMN.isAchieved)},${ours})+IF(${cells.phase}="Programmazione",0,${counted(COUNTED.achieved)})`,
    ),
    formula(`IF($C${row}-$D${row}-$E${row}=0,"",$F${row}/($C${row}-$D${row}-$E${row})*100)`),
    formula(
      `IF(AND(${isWeighed},COUNTIFS(${status("<>escluso")})>0),${rounded(`SUMIFS(${range(COLUMN.weight)},${ours})`)},"")`,
    ),
    formula(
      `IF(AND(${isWeighed},COUNTIFS(${status("valutato")})>0),${rounded(`SUMIFS(${range(COLUMN.result)},${ours})`)},"")`,
    ),
    formula(
      `IF(SUMIFS(${range(COLUMN.weight)},${status("valutato")})=0,"",SUMIFS(${range(COLUMN.result)},${status("valutato")})/SUMIFS(${range(COLUMN.weight)},${status("valutato")})*100)`,
    ),
    formula(`IF($G${row}="","",${rounded(`$G${row}`)})`),
    formula(`IF($J${row}="","",${rounded(`$J${row}`)})`),
    asNumber(figures.minimum),
    formula(
      `IF(OR(${cells.phase}<>"Consuntivo",$M${row}="",$${unitResult}${row}=""),"",IF(${rounded(`$${unitResult}${row}`)}${meets}$M${row},100,${belowMinimum(parameters, `$${unitResult}${row}`, `$M${row}`, cells)}))`,
    ),
    formula(
      `IF(OR(${cells.phase}<>"Consuntivo",${cells.performanceThreshold}="",$J${row}=""),"",IF(${rounded(`$J${row}`)}${meets}${cells.performanceThreshold},"positiva","non positiva"))`,
    ),
    formula(
      `IF(AND(${cells.phase}<>"Monitoraggio",${cells.phase}<>"Bozza"),"",IFERROR(${rounded(`(SUMIFS(${range(COLUMN.progress)},${ours})+100*${counted(COUNTED.achieved)})/(SUMIFS(${range(COLUMN.progressShare)},${ours})+${counted(COUNTED.assigned)}-${counted(COUNTED.excluded)})`)},""))`,
    ),
  ];
}

function belowMinimum(
  { belowMinimum: rule, decimals }: Parameters,
  figure: string,
  minimum: string,
  { measures }: PlanCells,
): string {
  switch (rule) {
    case null:
      return '""';
    case "actual":
      return `ROUND(${figure},${decimals})`;
    case "proportionalToMinimum":
      return `IF(${minimum}=0,0,ROUND(MIN(100,100*${figure}/${minimum}),${decimals}))`;
    case "zero":
      return "0";
    default:
      return `ROUND(${measures.inBand(rule.band, `ROUND(${figure},${decimals})`)},${decimals})`;
  }
}

function checkGroup(
  sheet: string,
  row: number,
  { label, figures, judged }: Group,
  { phase }: Evaluation,
  checks: Check[],
): void {
  const whose = `${wordOfKind(figures.kind)} of ${label}`;
  const check = (column: string, what: string, expected: Check["expected"]): void => {
    checks.push({ sheet, row, column, label: `${what}, ${whose}`, expected });
  };
  const { counts } = figures;
  check("C", "assigned", counts.assigned);
  check("D", "excluded", counts.excluded);
  check("E", "pending", counts.pending);
  if (phase !== "planning") check("F", "achieved", counts.achieved);
  check("H", "total weight", figures.totalWeight);
  check("I", "total result", figures.totalResult);
  check("K", "percentage", figures.percentage);
  check("L", "index", figures.index);
  check("N", "evaluation", figures.evaluation);
  check("P", "progress", figures.progress);
  if (judged === null) return;
  const words = judged.judgement && (judged.judgement.isPositive ? "positiva" : "non positiva");
  check("O", "judgement", words);
}
