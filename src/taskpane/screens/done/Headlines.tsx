import type { ReactElement } from "react";
import type { Evaluation } from "../../../core/domain/evaluation";
import { headlines, type Headline } from "../../../core/tables/headlines";
import { useDoneTexts } from "../../paneTools";
import { explainFigure, type Explanation } from "../explanation/explanations";
import { FigureButton, OpenedExplanation } from "../explanation/FigureButton";
import type { OpenFigure } from "../explanation/useOpenFigure";

/** The few figures that a reader looks for first. What one comes from is shown below all, in the whole width. */
export function Headlines({
  evaluation,
  open,
}: {
  readonly evaluation: Evaluation;
  readonly open: OpenFigure;
}): ReactElement {
  const shown = headlines(evaluation).map((headline) => ({
    headline,
    id: `figure-${headline.code}`,
    explanation: explain(headline, evaluation),
  }));
  return (
    <>
      <dl className="headlines">
        {shown.map((each) => (
          <HeadlineLine key={each.id} {...each} {...{ evaluation, open }} />
        ))}
      </dl>
      {shown.map(
        ({ id, explanation }) =>
          explanation !== null && (
            <OpenedExplanation key={id} {...{ id, explanation, evaluation, open }} />
          ),
      )}
    </>
  );
}

function HeadlineLine({
  headline,
  id,
  explanation,
  evaluation,
  open,
}: {
  readonly headline: Headline;
  readonly id: string;
  readonly explanation: Explanation | null;
  readonly evaluation: Evaluation;
  readonly open: OpenFigure;
}): ReactElement {
  const words = useDoneTexts();
  const value = words.report.headlineValue(headline, evaluation);
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
      </dd>
    </div>
  );
}

function explain(headline: Headline, evaluation: Evaluation): Explanation | null {
  switch (headline.code) {
    case "index":
    case "progress":
    case "ordinaryPercentage":
    case "ordinaryProgress":
      return headline.figure && explainFigure(headline.figure, headline.group, evaluation);
    case "achieved": {
      const { percentage } = headline.group;
      return percentage && explainFigure(percentage, headline.group, evaluation);
    }
    case "judgement":
    case "comparison":
      return null;
  }
}
