import { Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { isMissing } from "../../../core/domain/missing";
import type { LocatedIssue } from "../../../app/locatedIssues";
import { usePaneTools } from "../../paneTools";
import type { Ready } from "../../state/paneState";
import { PLAIN_CALCULATION } from "./plainCalculation";
import type { ReadyTexts } from "../../texts/readyTexts";

/** The button **Calcola performance**, always visible; when it is disabled, the reason. */
export function CalculateBar({ ready }: { readonly ready: Ready }): ReactElement {
  const { texts, actions } = usePaneTools();
  const words = texts.ready;
  const reasonId = useId();
  const reason = whyNot(ready, words);
  const calculate = (isDraft: boolean): void => {
    actions.start({ kind: "calculate", choice: { ...PLAIN_CALCULATION, isDraft } });
  };
  return (
    <>
      {reason !== null && (
        <p id={reasonId} className="hint">
          {reason}
        </p>
      )}
      {canDraft(ready) && (
        <Button
          appearance="primary"
          className="wide"
          onClick={() => {
            calculate(true);
          }}
        >
          {words.calculateDraft}
        </Button>
      )}
      <Button
        appearance={canDraft(ready) ? "secondary" : "primary"}
        className="wide"
        disabledFocusable={reason !== null}
        {...(reason === null ? {} : { "aria-describedby": reasonId })}
        onClick={() => {
          calculate(false);
        }}
      >
        {words.calculate}
      </Button>
    </>
  );
}

/** The workbook has changed since it was read: only a calculation can say whether it is complete. */
function whyNot({ check, hasChanged }: Ready, words: ReadyTexts): string | null {
  if (hasChanged) return null;
  switch (check.readiness) {
    case "complete":
      return null;
    case "empty":
      return words.empty;
    case "draft":
      return words.onlyDraft;
    case "needsFixes":
      return words.needsFixes(check.issues.filter(isFault).length);
  }
}

function isFault(found: LocatedIssue): boolean {
  return found.severity === "error" && !isMissing(found);
}

function canDraft({ check, hasChanged }: Ready): boolean {
  return check.readiness === "draft" && !hasChanged;
}
