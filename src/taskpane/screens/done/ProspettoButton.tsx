import { useId, type ReactElement } from "react";
import type { Evaluation } from "../../../core/domain/evaluation";
import { JobButton } from "../../parts/JobButton";
import { useDoneTexts } from "../../paneTools";
import { PLAIN_CALCULATION } from "../ready/plainCalculation";

/** Calculates again, with the Prospetto for the `Organismo di valutazione` among the sheets. */
export function ProspettoButton({
  evaluation: { isDraft, plan },
}: {
  readonly evaluation: Evaluation;
}): ReactElement {
  const { prospetto: words } = useDoneTexts();
  const hintId = useId();
  const choice = { ...PLAIN_CALCULATION, isDraft, makesProspetto: true };
  return (
    <div>
      <JobButton
        job={{ kind: "calculate", choice }}
        label={words.make(plan.parameters.evaluationBody)}
        describedBy={hintId}
      />
      <p id={hintId} className="hint">
        {words.hint}
      </p>
    </div>
  );
}
