import type {
  Evaluation,
  KindEvaluation,
  ObjectiveEvaluation,
  UnitEvaluation,
} from "../../../src/core/domain/evaluation";
import type { Figure } from "../../../src/core/domain/figure";
import type { Issue, IssueCode } from "../../../src/core/domain/issue";
import type { Kind } from "../../../src/core/domain/kind";
import type { StatedParameters } from "../../../src/core/domain/parameters";
import { severityOf } from "../../../src/core/domain/severity";
import { compare } from "../../../src/core/numeric/exact";
import { fixedText } from "../../../src/core/numeric/decimal";
import { evaluatePlan } from "../../../src/core/scoring/evaluate";
import { number, plan, type NumberLiteral, type PlanLiteral } from "../../fixtures/plan";

/** The evaluation of a plan that has no error. */
export function evaluated(literal: PlanLiteral, wantsDraft = false): Evaluation {
  const { evaluation, issues } = evaluatePlan(plan(literal), wantsDraft);
  if (!evaluation) throw new Error(`not evaluated: ${issues.map(({ code }) => code).join(", ")}`);
  return evaluation;
}

export function issuesOf(literal: PlanLiteral, wantsDraft = false): readonly Issue[] {
  return evaluatePlan(plan(literal), wantsDraft).issues;
}

/** The issues of a plan with some of its parameters left empty. */
export function issuesWithout(
  literal: PlanLiteral,
  ...empty: readonly (keyof StatedParameters)[]
): readonly Issue[] {
  const chosen = plan(literal);
  const nothing = Object.fromEntries(empty.map((id) => [id, null]));
  const parameters = { ...chosen.parameters, ...nothing };
  return evaluatePlan({ ...chosen, parameters }, false).issues;
}

/** "error weight-missing": every issue with its severity. */
export function codesOf(literal: PlanLiteral, wantsDraft = false): readonly string[] {
  return issuesOf(literal, wantsDraft).map((found) => `${severityOf(found)} ${found.code}`);
}

/** The issues of a plan that cannot be evaluated, which must be so. */
export function refusedFor(literal: PlanLiteral, wantsDraft = false): readonly Issue[] {
  const { evaluation, issues } = evaluatePlan(plan(literal), wantsDraft);
  if (evaluation) throw new Error("evaluated, and should not have been");
  return issues;
}

/** The one issue of a code. */
export function theIssue(issues: readonly Issue[], code: IssueCode): Issue {
  const [found, ...others] = issues.filter((one) => one.code === code);
  if (!found || others.length > 0) throw new Error(`not one ${code}`);
  return found;
}

/** What a reader sees of a figure: "4.76", or "n.d." where there is none. */
export function shown(figure: Figure | null): string {
  return figure === null ? "n.d." : fixedText(figure.shown, figure.places);
}

/** True where the exact value of a figure is the literal. */
export function isExactly(figure: Figure | null, literal: NumberLiteral): boolean {
  return figure !== null && compare(figure.exact, number(literal)) === 0;
}

export function kindOf({ kinds }: Evaluation, kind: Kind = "performance"): KindEvaluation {
  const found = kinds.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

export function unitOf(
  { units }: Evaluation,
  name: string,
  kind: Kind = "performance",
): UnitEvaluation {
  const found = units.find((one) => one.unit.name === name && one.kind === kind);
  if (!found) throw new Error(`no ${kind} of ${name}`);
  return found;
}

/** The objective at a position, from 0. */
export function objectiveAt({ objectives }: Evaluation, at: number): ObjectiveEvaluation {
  const found = objectives[at];
  if (!found) throw new Error(`no objective at ${at}`);
  return found;
}

export function shownWeights({ objectives }: Evaluation): readonly string[] {
  return objectives.map(({ weight }) => shown(weight));
}

export function shownResults({ objectives }: Evaluation): readonly string[] {
  return objectives.map(({ result }) => shown(result));
}
