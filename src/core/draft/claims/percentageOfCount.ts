import { percentageOf, type FactGroup } from "../groups";
import { rightAt, type Finding } from "../marks";
import { phraseFrom } from "../phrases";
import { isPrintedAs, type Facts, type Reading } from "./claim";
import { wrongPercentage } from "./percentages";
import { percentAfter } from "./readPair";

/** "ne sono stati raggiunti 6, pari all'[85,71%]": a percentage after a count. Null: not of that group. */
export function checkPercentageOfCount(
  { sentence: { tokens } }: Reading,
  at: number,
  count: Finding,
  { figures, evaluation }: Facts,
): { readonly finding: Finding; readonly at: number } | null {
  const group = groupOfAchieved(count);
  const percent = percentAfter(tokens, phraseFrom(tokens, at + 1).next);
  const value = group === null ? null : percentageOf(group, "percentage");
  if (group === null || percent === null || value === null) return null;
  const { token } = percent;
  if (isPrintedAs(value.value, token.value, token.places)) {
    return { finding: rightAt(token), at: percent.at };
  }
  // Beside a right count it may be a share of something else.
  if (count.agrees) return null;
  const places = Math.max(value.places, evaluation.plan.parameters.decimals);
  const right = `${figures.fixed(value.value, places)}%`;
  return { finding: wrongPercentage(token, right, "percentage", group), at: percent.at };
}

/** The group whose achieved objectives were counted; null where something else was counted, or another group may be. */
function groupOfAchieved(count: Finding): FactGroup | null {
  const said = count.agrees ? count.said : count.reason.code === "count" ? count.reason : undefined;
  if (said?.state !== "achieved") return null;
  const isSure = !("isOnly" in said) || said.isOnly;
  return isSure ? said.group : null;
}
