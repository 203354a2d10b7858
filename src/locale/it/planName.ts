import { foldText } from "../../core/contract/matching";
import type { Evaluation } from "../../core/domain/evaluation";

/** Denominazione del piano, with its article: "il Piano della performance", "la sottosezione 2.2 del PIAO". */
export interface PlanName {
  readonly name: string;
  readonly the: string;
  readonly ofThe: string;
  readonly inThe: string;
}

const USUAL = "Piano della performance";

const FEMININE = /^(sotto)?sezione\b/i;

export function planName({ plan }: Pick<Evaluation, "plan">): PlanName {
  const name = plan.parameters.planName ?? USUAL;
  return FEMININE.test(name)
    ? { name, the: `la ${name}`, ofThe: `della ${name}`, inThe: `nella ${name}` }
    : { name, the: `il ${name}`, ofThe: `del ${name}`, inThe: `nel ${name}` };
}

/** Whether the ente calls it otherwise than the law does. */
export function hasOwnPlanName(evaluation: Pick<Evaluation, "plan">): boolean {
  return foldText(planName(evaluation).name) !== foldText(USUAL);
}
