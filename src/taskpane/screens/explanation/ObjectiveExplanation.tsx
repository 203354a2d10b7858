import type { ReactElement } from "react";
import type { Evaluation, ObjectiveEvaluation } from "../../../core/domain/evaluation";
import type { Figure } from "../../../core/domain/figure";
import { hasResults } from "../../../core/domain/phase";
import { cellPlace } from "../../../core/domain/place";
import { NamedRow } from "./NamedRow";
import { ObjectiveMeasures } from "./ObjectiveMeasures";
import { useDetailTexts, useDoneTexts } from "../../paneTools";

/** One objective: its weight, its grade and its result, each with how it comes about. */
export function ObjectiveExplanation({
  evaluated,
  evaluation,
  hasCommonWeight = false,
}: {
  readonly evaluated: ObjectiveEvaluation;
  readonly evaluation: Evaluation;
  /** How the weight comes about was said already, for all of them. */
  readonly hasCommonWeight?: boolean;
}): ReactElement {
  const { explanation: words } = useDoneTexts();
  const texts = useDetailTexts();
  const { objective, status } = evaluated;
  return (
    <>
      <NamedRow place={cellPlace("objectives", objective.row, "operationalObjective")}>
        {texts.objective(objective, evaluation.plan.units)}
      </NamedRow>
      {status === "excluded" && <p>{words.excluded(objective.reason)}</p>}
      <FigureSentence name="weight" figure={evaluated.weight} isBrief={hasCommonWeight} />
      <FigureSentence name="achievement" figure={evaluated.achievement} />
      {evaluated.measured !== evaluated.achievement && (
        <FigureSentence name="measured" figure={evaluated.measured} />
      )}
      <ObjectiveMeasures evaluated={evaluated} />
      <FigureSentence name="result" figure={evaluated.result} />
      {status === "pending" && hasResults(evaluation) && <p>{words.pending}</p>}
    </>
  );
}

export function FigureSentence({
  name,
  figure,
  isBrief = false,
}: {
  readonly name: "weight" | "achievement" | "measured" | "result" | "staffShare";
  readonly figure: Figure | null;
  readonly isBrief?: boolean;
}): ReactElement | null {
  const { explanation: words, names, value } = useDoneTexts();
  if (figure === null) return null;
  return (
    <p>
      {names[name]}: <b>{value(figure.shown, figure.places)}</b>
      {!isBrief && `. ${words.sentence(figure)}`}
    </p>
  );
}

/** How the weight of each of them comes about, where it is the same for all of several; else null. */
export function sameWeight(
  objectives: readonly ObjectiveEvaluation[],
  sentence: (figure: Figure) => string,
): string | null {
  const sentences = new Set(objectives.flatMap(({ weight }) => (weight ? [sentence(weight)] : [])));
  const [only = null] = sentences;
  return objectives.length > 1 && sentences.size === 1 ? only : null;
}
