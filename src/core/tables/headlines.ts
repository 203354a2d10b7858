import type { Counts, Evaluation, Judgement } from "../domain/evaluation";
import type { Figure } from "../domain/figure";
import type { Percentage } from "../domain/quantities";

/** The few figures that a reader looks for first. */
export type Headline =
  | { readonly code: "index"; readonly figure: Figure<Percentage> | null }
  | { readonly code: "achieved"; readonly counts: Counts }
  | { readonly code: "ordinaryPercentage"; readonly figure: Figure<Percentage> | null }
  | { readonly code: "judgement"; readonly judgement: Judgement };

/** Only those that the phase and the plan have something to say about. */
export function headlines({ kinds, phase }: Evaluation): readonly Headline[] {
  const performance = kinds.find(({ kind }) => kind === "performance");
  const ordinary = kinds.find(({ kind }) => kind === "ordinary");
  const found: Headline[] = [];
  if (performance && phase !== "planning") {
    found.push({ code: "index", figure: performance.index });
  }
  if (performance) found.push({ code: "achieved", counts: performance.counts });
  if (ordinary && phase !== "planning") {
    found.push({ code: "ordinaryPercentage", figure: ordinary.percentage });
  }
  if (performance?.judgement) {
    found.push({ code: "judgement", judgement: performance.judgement });
  }
  return found;
}
