import { KINDS, type Kind } from "../../../../src/core/domain/kind";
import type { Membership } from "../../../../src/core/domain/objective";
import type { Plan } from "../../../../src/core/domain/plan";
import { groupOf, isMet, statedMinimum, type Group } from "./groups";
import { against, minus, rounded, WHOLE, written, type Rational } from "./rational";
import { rowsOf, stageOf, type Row, type Stage } from "./rows";
import { given, type Weighed } from "./weights";

// Written from rules.md, and not from the product: the two must say the same of any plan.

/** Everything that is said of a plan, by name: "Unità 1, ordinary, percentage" → "200/3 → 6667/100". */
export type Opinion = Readonly<Record<string, string | number | boolean | null>>;

type Sayings = Record<string, string | number | boolean | null>;

export function secondOpinion(plan: Plan, wantsDraft: boolean): Opinion {
  const { decimals, performanceThreshold } = plan.parameters;
  const stage = stageOf(plan, wantsDraft);
  const rows = rowsOf(plan, stage);
  const said: Sayings = { stage };
  rows.forEach((row, at) => {
    sayRow(said, `row ${at}`, row, decimals);
  });

  for (const kind of KINDS) {
    const body = group(kind, () => true, statedMinimum(null, plan.parameters));
    if (body === null) continue;
    sayGroup(said, `body ${kind}`, body, decimals);
    if (kind !== "performance") continue;
    const isJudged = stage === "final" && performanceThreshold !== null && body.index !== null;
    said["judgement"] = isJudged
      ? isMet(body.index, given(performanceThreshold), plan.parameters)
      : null;
  }
  plan.units.forEach(({ name, minimum }, at) => {
    const isOf = (units: Membership): boolean => units === "all" || units.includes(at);
    for (const kind of KINDS) {
      const own = group(kind, isOf, statedMinimum(minimum, plan.parameters));
      if (own) sayGroup(said, `${name} ${kind}`, own, decimals);
    }
  });
  sayCategories(said, plan, rows, stage);
  sayDeviations(said, rows, decimals);
  return said;

  function group(
    kind: Kind,
    isOf: (units: Membership) => boolean,
    minimum: Rational | null,
  ): Group | null {
    const own = rows.filter(({ objective }) => objective.kind === kind && isOf(objective.units));
    const counted = plan.counted.filter((row) => row.kind === kind && isOf(row.units));
    if (own.length + counted.length === 0) return null;
    return groupOf({ kind, rows: own, counted, minimum }, plan, stage);
  }
}

/** "exact → shown". */
export function figureText(exact: Rational, shown: Rational): string {
  return `${written(exact)} → ${written(shown)}`;
}

function sayRow(said: Sayings, name: string, row: Row, decimals: number): void {
  said[`${name} status`] = row.status;
  said[`${name} achieved`] = row.isAchieved;
  said[`${name} p`] = shown(row.p, decimals);
  said[`${name} progress`] = shown(row.progress, decimals);
  said[`${name} measured`] = shown(row.measurement?.p ?? null, decimals);
  row.measurement?.indicators.forEach(({ p, deviation, isFavourable }, at) => {
    said[`${name} indicator ${at} p`] = shown(p, decimals);
    said[`${name} indicator ${at} deviation`] = shown(deviation, decimals);
    said[`${name} indicator ${at} favourable`] = isFavourable;
  });
  said[`${name} weight`] = weighed(row.weight);
  said[`${name} result`] = weighed(row.result);
}

function sayGroup(said: Sayings, name: string, group: Group, decimals: number): void {
  for (const count of ["assigned", "excluded", "assessable", "pending", "achieved"] as const) {
    said[`${name} ${count}`] = group[count];
  }
  said[`${name} minimum`] = group.minimum && written(group.minimum);
  for (const figure of FIGURES) said[`${name} ${figure}`] = shown(group[figure], decimals);
}

export const FIGURES = [
  "percentage",
  "index",
  "totalWeight",
  "totalResult",
  "progress",
  "unitResult",
  "evaluation",
] as const;

/** Strategico only, in order of first appearance, rows before numbers (workbook.md, JSON). */
function sayCategories(said: Sayings, plan: Plan, rows: readonly Row[], stage: Stage): void {
  const strategic = rows.filter(({ objective }) => objective.kind === "strategic");
  const counted = plan.counted.filter(({ kind }) => kind === "strategic");
  const names = [
    ...strategic.map(({ objective }) => objective.category),
    ...counted.map(({ category }) => category),
  ];
  [...new Set(names)].forEach((category, at) => {
    const group = groupOf(
      {
        kind: "strategic",
        rows: strategic.filter(({ objective }) => objective.category === category),
        counted: counted.filter((row) => row.category === category),
        minimum: null,
      },
      plan,
      stage,
    );
    said[`category ${at}`] = category;
    said[`category ${at} assigned`] = group.assigned;
    said[`category ${at} achieved`] = group.achieved;
    said[`category ${at} pending`] = group.pending;
    said[`category ${at} percentage`] = shown(group.percentage, plan.parameters.decimals);
  });
}

/** §7; the figure is that of the two columns beside it. */
function sayDeviations(said: Sayings, rows: readonly Row[], decimals: number): void {
  const deviating = rows.filter(({ objective, status, p, isAchieved }) => {
    if (status === "excluded") return true;
    if (p === null) return false;
    if (objective.kind !== "performance") return isAchieved === false;
    return against(rounded(p, decimals), WHOLE) < 0;
  });
  said["deviations"] = deviating
    .map(({ objective, weight, result }) => {
      const difference = weight && result && written(minus(result.shown, weight.shown));
      return `${objective.code} ${difference ?? "n.d."}`;
    })
    .join("; ");
}

function shown(figure: Rational | null, decimals: number): string | null {
  return figure && figureText(figure, rounded(figure, decimals));
}

function weighed(figure: Weighed | null): string | null {
  return figure && figureText(figure.exact, figure.shown);
}
