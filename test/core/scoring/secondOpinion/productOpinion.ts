import { isFavourable } from "../../../../src/core/domain/measurementEvaluation";
import type {
  Evaluation,
  ObjectiveEvaluation,
  WeighedEvaluation,
} from "../../../../src/core/domain/evaluation";
import type { Figure } from "../../../../src/core/domain/figure";
import { figureText, FIGURES, type Opinion } from "./opinion";
import { written } from "./rational";
import { given } from "./weights";

/** What the product says of a plan, under the names of the second opinion. */
export function productOpinion(evaluation: Evaluation): Opinion {
  const { phase, isDraft, objectives, kinds, units, categories, deviations } = evaluation;
  const performance = kinds.find(({ kind }) => kind === "performance");
  return {
    stage: isDraft ? "draft" : phase,
    ...together(objectives.map((row, at) => rowSayings(`row ${at}`, row))),
    ...together(kinds.map((group) => groupSayings(`body ${group.kind}`, group))),
    ...(performance ? { judgement: performance.judgement?.isPositive ?? null } : {}),
    ...together(units.map((group) => groupSayings(`${group.unit.name} ${group.kind}`, group))),
    ...together(
      categories.map(({ category, counts, percentage }, at) => ({
        [`category ${at}`]: category,
        [`category ${at} assigned`]: counts.assigned,
        [`category ${at} achieved`]: counts.achieved,
        [`category ${at} pending`]: counts.pending,
        [`category ${at} percentage`]: text(percentage),
      })),
    ),
    deviations: deviations
      .map(({ evaluated, deviation }) => {
        const figure = deviation && written(given(deviation.shown));
        return `${evaluated.objective.code} ${figure ?? "n.d."}`;
      })
      .join("; "),
  };
}

function together(parts: readonly Opinion[]): Opinion {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

function rowSayings(name: string, row: ObjectiveEvaluation): Opinion {
  return {
    [`${name} status`]: row.status,
    [`${name} achieved`]: row.isAchieved,
    [`${name} p`]: text(row.achievement),
    [`${name} progress`]: text(row.progress),
    [`${name} measured`]: text(row.measured),
    ...together(
      row.indicators.map((each, at) => ({
        [`${name} indicator ${at} p`]: text(each.achievement),
        [`${name} indicator ${at} deviation`]: text(each.deviation),
        [`${name} indicator ${at} favourable`]: isFavourable(each),
      })),
    ),
    [`${name} weight`]: text(row.weight),
    [`${name} result`]: text(row.result),
  };
}

function groupSayings(name: string, group: WeighedEvaluation): Opinion {
  return {
    [`${name} assigned`]: group.counts.assigned,
    [`${name} excluded`]: group.counts.excluded,
    [`${name} assessable`]: group.counts.assessable,
    [`${name} pending`]: group.counts.pending,
    [`${name} achieved`]: group.counts.achieved,
    [`${name} minimum`]: group.minimum && written(given(group.minimum)),
    ...together(FIGURES.map((figure) => ({ [`${name} ${figure}`]: text(group[figure]) }))),
  };
}

function text(figure: Figure | null): string | null {
  return figure && figureText(given(figure.exact), given(figure.shown));
}
