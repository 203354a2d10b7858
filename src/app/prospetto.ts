import type { Evaluation } from "../core/domain/evaluation";
import type { ReportDocument } from "../core/report/document";
import { prospettoDocument } from "../core/report/prospetto/prospettoDocument";
import type { RunFacts } from "../core/report/summaryDocument";
import { evaluatePlan } from "../core/scoring/evaluate";
import type { Texts } from "../core/texts/texts";

/** The Prospetto for the `Organismo di valutazione`, with the figures that the self-reports would have given. */
export function makeProspetto(
  evaluation: Evaluation,
  run: RunFacts,
  { prospetto, summary }: Pick<Texts, "prospetto" | "summary">,
): ReportDocument {
  const selfReported = asReported(evaluation);
  return prospettoDocument({ evaluation, selfReported }, run, prospetto, summary);
}

/** Null where nobody else decided, or the self-reports, which nobody has checked, cannot be scored. */
function asReported({ plan, isDraft }: Evaluation): Evaluation | null {
  if (plan.objectives.every(({ selfReport }) => selfReport === null)) return null;
  const objectives = plan.objectives.map((objective) =>
    objective.selfReport === null
      ? objective
      : { ...objective, ...objective.selfReport, isDecidedByNucleo: false },
  );
  return evaluatePlan({ ...plan, objectives }, isDraft).evaluation;
}
