import { rightAt, wrongAt, type Finding } from "../marks";
import { isSign, isWord } from "../plainWords";
import type { Facts, Reading } from "./claim";

const YEARS_OF_A_TRIENNIUM = 3;

/** "triennio 2022-2024". `isTitle`: of a table or a section, which names the plan's own triennium. */
export function checkPeriod(
  reading: Reading,
  at: number,
  isTitle: boolean,
  { evaluation }: Facts,
): Finding | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  if (token?.type !== "period") return null;
  const ofPlan = planPeriod(evaluation.plan.parameters.period);
  const years = token.to - token.from + 1;
  if (ofPlan !== null && token.from === ofPlan.from && token.to === ofPlan.to) {
    return rightAt(token);
  }
  const isTriennium = tokens
    .slice(Math.max(0, at - 4), at)
    .some((before, back, all) => isWord(before, "triennio") && isNear(all.slice(back + 1)));
  // "triennio 2020-2021-2022"
  const goesOn = isSign(tokens[at + 1], "-", "–", "/", ",") && tokens[at + 2]?.type === "year";
  if (isTriennium && !goesOn && years !== YEARS_OF_A_TRIENNIUM) {
    const right =
      ofPlan?.from === token.from
        ? ofPlan.text
        : `${token.from}-${token.from + YEARS_OF_A_TRIENNIUM - 1}`;
    return wrongAt(token, right, { code: "periodLength", years });
  }
  const { kinds, hasObjectives } = reading.mentions;
  const isOfPlan = hasObjectives && (kinds.has("performance") || kinds.has("otherStrategic"));
  const isOfYear = tokens.some(
    (each) => each.type === "year" && each.year === evaluation.plan.parameters.year,
  );
  if (!isTitle || !isOfPlan || !isOfYear || ofPlan === null) return null;
  return wrongAt(token, ofPlan.text, { code: "periodOfPlan", period: ofPlan.text });
}

/** "triennio di riferimento: 2022-2024" */
function isNear(between: Parameters<typeof isSign>[0][]): boolean {
  return between.every(
    (token) => isWord(token, "di", "riferimento", "del", "il") || isSign(token, ":", "(", "-", "–"),
  );
}

function planPeriod(
  period: string | null,
): { readonly from: number; readonly to: number; readonly text: string } | null {
  const match = /^\s*(\d{4})\D{1,3}(\d{4})\s*$/.exec(period ?? "");
  if (!match) return null;
  const [, from, to] = match;
  return { from: Number(from), to: Number(to), text: (period ?? "").trim() };
}
