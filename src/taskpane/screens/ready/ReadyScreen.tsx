import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isMissing } from "../../../core/domain/missing";
import { hasResults } from "../../../core/domain/phase";
import { CheckAgainBanner } from "../../parts/CheckAgainBanner";
import { Screen } from "../../parts/Screen";
import { usePaneTools } from "../../paneTools";
import type { Ready } from "../../state/paneState";
import { CalculateBar } from "./CalculateBar";
import { Issues } from "./Issues";
import { MissingData } from "./MissingData";
import { LastRun } from "./LastRun";
import { MoreWork } from "./MoreWork";
import { Objectives } from "./Objectives";
import { PendingUnits } from "./PendingUnits";
import { EmptyPlan } from "./TableLinks";

/** What the workbook holds, what is missing, and **Calcola performance**. */
export function ReadyScreen({ ready }: { readonly ready: Ready }): ReactElement {
  const { texts, actions } = usePaneTools();
  const words = texts.ready;
  const { check, issues, hasChanged, couldNotRecheck, stopped } = ready;
  const { parameters, decision, kinds, readiness } = check;
  const isEmpty = readiness === "empty";
  const shown = issues.filter(
    (found) => !isMissing(found) && !(isEmpty && found.issue.code === "nothing-to-assess"),
  );
  const hasOutcomes = decision === null || hasResults(decision);
  return (
    <Screen title={words.title(parameters)} bar={<CalculateBar ready={ready} />}>
      <p className="subtitle">
        {words.body(parameters)}
        <br />
        {words.phase(decision)}
      </p>
      {hasChanged && couldNotRecheck ? (
        <CheckAgainBanner sentence={texts.changed.sentence} />
      ) : (
        <div className="row followed">
          <span className="hint">{hasChanged ? words.rechecking : words.follows}</span>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              actions.start({ kind: "check" });
            }}
          >
            {words.checkAgain}
          </Button>
        </div>
      )}
      {stopped !== null && !hasChanged && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {issues.some(({ severity }) => severity === "error")
              ? words.stopped
              : words.notRestorable}
          </MessageBarBody>
        </MessageBar>
      )}
      {isEmpty && <EmptyPlan check={check} />}
      <MissingData issues={issues} check={check} />
      <Issues issues={shown} stopped={stopped} check={check} />
      {hasOutcomes && <PendingUnits check={check} />}
      {!isEmpty && <Objectives kinds={kinds} hasOutcomes={hasOutcomes} />}
      <LastRun check={check} />
      <MoreWork check={check} />
    </Screen>
  );
}
