import type { ReactElement } from "react";
import type { Evaluation } from "../../../core/domain/evaluation";
import { headlines, type Headline } from "../../../core/tables/headlines";
import { useDoneTexts } from "../../paneTools";
import { explainFigure, type Explanation } from "../explanation/explanations";
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
  const value = words.report.headlineValue(headline, evaluation);
  const explanation = explain(headline, evaluation);
  const id = `figure-${headline.code}`;
  return (
    <div className="headline">
      <dt>{words.report.headlineLabel(headline, evaluation)}</dt>
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
    case "index":
    case "ordinaryPercentage":
      return headline.figure && explainFigure(headline.figure, headline.group, evaluation);
    case "achieved": {
      const { percentage } = headline.group;
      return percentage && explainFigure(percentage, headline.group, evaluation);
    }
    case "judgement":
      return null;
  }
}
