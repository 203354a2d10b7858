import { lazy, Suspense, type ReactElement } from "react";
import { useDoneTexts } from "../../paneTools";
import type { Evaluation } from "../../../core/domain/evaluation";
import type { Explanation } from "./explanations";
import type { OpenFigure } from "./useOpenFigure";

const ExplanationPanel = lazy(() => import("./ExplanationPanel"));

/** A figure as it is shown, which opens what it came from. */
export function FigureButton({
  id,
  value,
  open,
}: {
  readonly id: string;
  readonly value: string;
  readonly open: OpenFigure;
}): ReactElement {
  const { explanation } = useDoneTexts();
  return (
    <button
      type="button"
      id={id}
      className="figure"
      aria-expanded={open.openId === id}
      aria-label={explanation.of(value)}
      onClick={() => {
        open.toggle(id);
      }}
    >
      {value}
    </button>
  );
}

/** What the figure of that id opens, while it is open. */
export function OpenedExplanation({
  id,
  explanation,
  evaluation,
  open,
}: {
  readonly id: string;
  readonly explanation: Explanation;
  readonly evaluation: Evaluation;
  readonly open: OpenFigure;
}): ReactElement | null {
  if (open.openId !== id) return null;
  return (
    <Suspense fallback={null}>
      <ExplanationPanel explanation={explanation} evaluation={evaluation} />
    </Suspense>
  );
}
