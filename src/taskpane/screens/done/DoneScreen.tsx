import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CheckAgainBanner } from "../../parts/CheckAgainBanner";
import { JobButton } from "../../parts/JobButton";
import { PlaceButton } from "../../parts/PlaceLink";
import { RestoreButton } from "../../parts/RestoreButton";
import { Screen } from "../../parts/Screen";
import { useDoneTexts, usePaneTools } from "../../paneTools";
import type { Done } from "../../state/paneState";
import { LocatorContext } from "../explanation/NamedRow";
import { SelectedRowExplanation } from "../explanation/SelectedRow";
import { useOpenFigure } from "../explanation/useOpenFigure";
import { Issues } from "../ready/Issues";
import { FigureTables } from "./FigureTables";
import { Headlines } from "./Headlines";
import { ProspettoButton } from "./ProspettoButton";
import { WrittenParts } from "./WrittenParts";

/** The figures, what was written and where, and how to restore it. */
export default function DoneScreen({ done }: { readonly done: Done }): ReactElement {
  const { texts, actions } = usePaneTools();
  const words = useDoneTexts();
  const { calculation, lastCommand, hasChanged } = done;
  const { evaluation, summarySheet, hasWritten, issues, prospettoSheet } = calculation;
  const open = useOpenFigure();
  const status = words.report.status(evaluation);
  return (
    <LocatorContext value={calculation.locate}>
      <Screen
        title={words.title}
        bar={
          <>
            <PlaceButton target={{ kind: "sheet", sheet: summarySheet }}>
              {words.openSummary}
            </PlaceButton>
            <Button
              className="wide"
              onClick={() => {
                actions.start({ kind: "check" });
              }}
            >
              {words.back}
            </Button>
          </>
        }
      >
        {hasChanged && <CheckAgainBanner sentence={texts.changed.sentence} />}
        {status !== null && <p className="status">{status}</p>}
        <Headlines evaluation={evaluation} open={open} />
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {hasWritten
              ? texts.finished.written(summarySheet, prospettoSheet)
              : texts.finished.unchanged}
          </MessageBarBody>
        </MessageBar>
        <JobButton job={{ kind: "readRelazione", isWide: null }} label={texts.forRelazione} />
        {prospettoSheet === null && <ProspettoButton evaluation={evaluation} />}
        <FigureTables evaluation={evaluation} open={open} />
        <SelectedRowExplanation evaluation={evaluation} locate={calculation.locate} />
        {issues.length > 0 && <Issues issues={issues} />}
        <WrittenParts calculation={calculation} />
        {lastCommand !== null && <RestoreButton command={lastCommand} appearance="subtle" />}
      </Screen>
    </LocatorContext>
  );
}
