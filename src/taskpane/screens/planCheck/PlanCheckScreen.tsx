import type { ReactElement } from "react";
import type { Issue } from "../../../core/domain/issue";
import { CopyButton } from "../../parts/CopyButton";
import { JobButton } from "../../parts/JobButton";
import { LeaveButton } from "../../parts/LeaveButton";
import { Screen } from "../../parts/Screen";
import { useSetupTexts } from "../../paneTools";
import type { PlanCheck } from "../../state/setupStates";
import { Issues } from "../ready/Issues";

/** *Controlla il piano*: what the plan should have, each finding with its cell. */
export default function PlanCheckScreen({
  planCheck: { findings },
}: {
  readonly planCheck: PlanCheck;
}): ReactElement {
  const words = useSetupTexts().planCheck;
  return (
    <Screen
      title={words.title}
      bar={
        <>
          <JobButton job={{ kind: "controlPlan" }} label={words.repeat} isPrimary />
          <LeaveButton />
        </>
      }
    >
      <p>{words.sentence}</p>
      <p className="status">{words.summary(findings.length)}</p>
      <Issues issues={findings} remedyOf={remedyOf} />
    </Screen>
  );

  /** The name of the list, to be pasted: cells of the user's are not rewritten. */
  function remedyOf({ code, params }: Issue): ReactElement | null {
    return code === "budget-code-named-otherwise" ? (
      <CopyButton
        label={words.copyName}
        text={() => `${params.code} – ${params.name}`}
        textLabel={words.copyName}
      />
    ) : null;
  }
}
