import { foldText } from "../../contract/matching";
import { groupOfKind, type Evaluation, type ObjectiveEvaluation } from "../../domain/evaluation";
import type { Figure } from "../../domain/figure";
import { isOfUnit } from "../../domain/objective";
import { compare } from "../../numeric/exact";
import { isPrintedAs, type Facts } from "../claims/claim";
import type { ColumnMeaning } from "./columns";
import type { CellCheck } from "./groupCells";
import type { CellNumber, RowSubject } from "./rows";

const UNKNOWN: CellCheck = { outcome: "unknown" };

/** The objective of a row: by unit and code, or by its own words; null where neither tells. */
export function objectiveOfRow(
  row: readonly string[],
  subject: RowSubject | null,
  meanings: readonly (ColumnMeaning | null)[],
  { objectives }: Evaluation,
): ObjectiveEvaluation | null {
  const codes = row.filter((_, at) => meanings[at]?.kind === "code").map(foldText);
  const words = row.map(foldText).filter((cell) => cell.length > 3);
  const found = objectives.filter(({ objective }) => {
    if (objective.kind !== "performance") return false;
    const isOfSubject = subject?.kind !== "unit" || isOfUnit(objective.units, subject.unit);
    const isNamed = words.includes(foldText(objective.operationalObjective));
    const isCoded = subject?.kind === "unit" && codes.includes(foldText(objective.code));
    return isOfSubject && (isNamed || isCoded);
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

/** Weight, grade and result of one objective, or of the totals below them. */
export function checkObjectiveCell(
  meaning: ColumnMeaning,
  subject: RowSubject | null,
  objective: ObjectiveEvaluation | null,
  number: CellNumber,
  facts: Facts,
): CellCheck {
  const expected =
    subject?.kind === "total" || subject?.kind === "percentage" || subject?.kind === "index"
      ? totalFigure(meaning, subject.kind, facts.evaluation)
      : objectiveFigure(meaning, objective, subject?.kind === "unit", facts.evaluation);
  if (expected === null) return UNKNOWN;
  const { value, places } = number;
  if (isPrintedAs(expected.shown, value, places)) {
    return {
      outcome: "agrees",
      isTelling: expected.shown.d > 1n,
      isResult: meaning.kind !== "weight",
    };
  }
  return { outcome: "differs", expected: facts.figures.fixed(expected.shown, expected.places) };
}

function objectiveFigure(
  { kind }: ColumnMeaning,
  objective: ObjectiveEvaluation | null,
  isOfUnit: boolean,
  evaluation: Evaluation,
): Figure | null {
  switch (kind) {
    case "weight":
      return objective?.weight ?? (isOfUnit ? sameForAll(evaluation, "weight") : null);
    case "grade":
      return objective?.achievement ?? null;
    case "result":
      return objective?.result ?? (isOfUnit ? sameForAll(evaluation, "result") : null);
    case "count":
    case "figure":
    case "code":
      return null;
  }
}

/** What any objective of the plan has, where all have the same. */
function sameForAll({ objectives }: Evaluation, of: "weight" | "result"): Figure | null {
  const figures = objectives
    .filter(({ objective }) => objective.kind === "performance")
    .map((each) => each[of]);
  const [first = null] = figures;
  const isSame = figures.every(
    (each) => each !== null && first !== null && compare(each.shown, first.shown) === 0,
  );
  return isSame ? first : null;
}

function totalFigure(
  { kind }: ColumnMeaning,
  subject: "total" | "percentage" | "index",
  evaluation: Evaluation,
): Figure | null {
  const whole = groupOfKind(evaluation, "performance");
  if (!whole) return null;
  if (subject === "percentage") return whole.percentage;
  if (subject === "index") return whole.index;
  if (kind === "weight") return whole.totalWeight;
  return kind === "result" ? whole.totalResult : null;
}
