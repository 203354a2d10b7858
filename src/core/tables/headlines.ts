import {
  groupOfKind,
  type Evaluation,
  type Judgement,
  type KindEvaluation,
} from "../domain/evaluation";
import type { Figure } from "../domain/figure";
import { hasResults, isProvisional } from "../domain/phase";
import type { Percentage } from "../domain/quantities";
import { comparisonOf, type ComparedGroup } from "../year/comparison";

/** The few figures that a reader looks for first, each with the objectives that it is about. */
export type Headline =
  | {
      readonly code: "index" | "progress" | "ordinaryPercentage" | "ordinaryProgress";
      readonly figure: Figure<Percentage> | null;
      readonly group: KindEvaluation;
    }
  | { readonly code: "achieved"; readonly group: KindEvaluation }
  | { readonly code: "judgement"; readonly judgement: Judgement }
  /** Beside the year before: of the whole body, where a difference may be shown. */
  | { readonly code: "comparison"; readonly compared: ComparedGroup; readonly formerYear: number };

/** Only those that the phase and the plan have something to say about. */
export function headlines(evaluation: Evaluation): readonly Headline[] {
  const performance = groupOfKind(evaluation, "performance");
  const ordinary = groupOfKind(evaluation, "ordinary");
  const showsResults = hasResults(evaluation);
  const found: Headline[] = [];
  if (performance && showsResults) {
    found.push({ code: "index", figure: performance.index, group: performance });
  }
  if (performance) found.push({ code: "achieved", group: performance });
  if (performance && isProvisional(evaluation)) {
    found.push({ code: "progress", figure: performance.progress, group: performance });
  }
  if (ordinary && showsResults) {
    found.push({ code: "ordinaryPercentage", figure: ordinary.percentage, group: ordinary });
  }
  if (ordinary && isProvisional(evaluation)) {
    found.push({ code: "ordinaryProgress", figure: ordinary.progress, group: ordinary });
  }
  if (performance?.judgement) {
    found.push({ code: "judgement", judgement: performance.judgement });
  }
  return [...found, ...comparedHeadlines(evaluation)];
}

/** The index of the plan, and the percentage of the ordinary objectives. */
function comparedHeadlines(evaluation: Evaluation): readonly Headline[] {
  const comparison = comparisonOf(evaluation);
  return (comparison?.groups ?? []).flatMap((compared): readonly Headline[] => {
    const { unit, kind, measure, difference } = compared;
    const isHeadline = kind === "performance" ? measure === "index" : kind === "ordinary";
    return unit === null && isHeadline && difference !== null
      ? [{ code: "comparison", compared, formerYear: comparison?.formerYear ?? 0 }]
      : [];
  });
}
