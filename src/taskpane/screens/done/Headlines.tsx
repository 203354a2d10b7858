import type { ReactElement } from "react";
import type { Evaluation } from "../../../core/domain/evaluation";
import { headlines, type Headline } from "../../../core/tables/headlines";
import { useDoneTexts } from "../../paneTools";
import { explainIndex, explainPercentage, type Explanation } from "../explanation/explanations";
import { FigureButton, OpenedExplanation } from "../explanation/FigureButton";
import type { OpenFigure } from "../explanation/useOpenFigure";

/** The few figures that a reader looks for first. */
export function Headlines({
  evaluation,
  open,
}: {
  readonly evaluation: Evaluation;
  readonly open: OpenFigure;
}): ReactElement {
  return (
    <dl className="headlines">
      {headlines(evaluation).map((headline) => (
        <HeadlineLine key={headline.code} {...{ headline, evaluation, open }} />
      ))}
    </dl>
  );
}

function HeadlineLine({
  headline,
  evaluation,
  open,
}: {
  readonly headline: Headline;
  readonly evaluation: Evaluation;
  readonly open: OpenFigure;
}): ReactElement {
  const words = useDoneTexts();
  const value = words.headlineValue(headline, evaluation);
  const explanation = explain(headline, evaluation);
  const id = `figure-${headline.code}`;
  return (
    <div className="headline">
      <dt>{words.headlineLabel(headline, evaluation)}</dt>
      <dd>
        {explanation === null ? (
          <span className="value">{value}</span>
        ) : (
          <FigureButton {...{ id, value, open }} />
        )}
        {headline.code === "judgement" && (
          <span className="hint">
            {words.judgement(headline.judgement.index, headline.judgement.threshold)}
          </span>
        )}
        {explanation !== null && <OpenedExplanation {...{ id, explanation, open }} />}
      </dd>
    </div>
  );
}

function explain(headline: Headline, evaluation: Evaluation): Explanation | null {
  switch (headline.code) {
    case "index": {
      const whole = evaluation.kinds.find(({ kind }) => kind === "performance");
      if (headline.figure === null || whole === undefined) return null;
      return explainIndex(headline.figure, whole, evaluation);
    }
    case "achieved": {
      const whole = evaluation.kinds.find(({ kind }) => kind === "performance");
      return whole?.percentage ? explainPercentage(whole.percentage) : null;
    }
    case "ordinaryPercentage":
      return headline.figure && explainPercentage(headline.figure);
    case "judgement":
      return null;
  }
}
