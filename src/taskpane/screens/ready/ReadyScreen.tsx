import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { hasResults } from "../../../core/domain/phase";
import { CheckAgainBanner } from "../../parts/CheckAgainBanner";
import { Screen } from "../../parts/Screen";
import { usePaneTools } from "../../paneTools";
import type { Ready } from "../../state/paneState";
import { CalculateBar } from "./CalculateBar";
import { Issues } from "./Issues";
import { LastRun } from "./LastRun";
import { MoreWork } from "./MoreWork";
import { Objectives } from "./Objectives";
import { PendingUnits } from "./PendingUnits";

/** What the workbook holds, what is missing, and **Calcola performance**. */
export function ReadyScreen({ ready }: { readonly ready: Ready }): ReactElement {
  const { texts, actions } = usePaneTools();
  const words = texts.ready;
  const { check, issues, hasChanged, stopped } = ready;
  const { parameters, decision, kinds, pending } = check;
  const hasOutcomes = decision === null || hasResults(decision);
  return (
    <Screen title={words.title(parameters)} bar={<CalculateBar ready={ready} />}>
      <p className="subtitle">
        {words.body(parameters)}
        <br />
        {words.phase(decision)}
      </p>
      {hasChanged && <CheckAgainBanner sentence={texts.changed.sentence} />}
      {stopped !== null && !hasChanged && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {issues.some(({ severity }) => severity === "error")
              ? words.stopped
              : words.notRestorable}
          </MessageBarBody>
        </MessageBar>
      )}
      {kinds.length > 0 && <Objectives kinds={kinds} hasOutcomes={hasOutcomes} />}
      {hasOutcomes && <PendingUnits pending={pending} parameters={parameters} />}
      <Issues issues={issues} stopped={stopped} />
      <LastRun check={check} />
      <MoreWork check={check} />
      <div>
        <Button
          size="small"
          onClick={() => {
            actions.start({ kind: "check" });
          }}
        >
          {words.checkAgain}
        </Button>
      </div>
    </Screen>
  );
}
