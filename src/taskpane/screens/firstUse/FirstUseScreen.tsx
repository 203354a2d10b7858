import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Issue } from "../../../core/domain/issue";
import { FIRST_TABLES } from "../../../core/sheet/newWorkbook/emptyTables";
import { CheckAgainBanner } from "../../parts/CheckAgainBanner";
import { JobButton } from "../../parts/JobButton";
import { RestoreButton } from "../../parts/RestoreButton";
import { Screen } from "../../parts/Screen";
import { useDetailTexts, usePaneTools } from "../../paneTools";
import type { Job } from "../../state/paneState";
import type { FirstUse } from "../../state/setupStates";

/** What it does, and three ways on. */
export function FirstUseScreen({ firstUse }: { readonly firstUse: FirstUse }): ReactElement {
  const { texts } = usePaneTools();
  const words = texts.firstUse;
  return (
    <Screen title={words.title}>
      {firstUse.renamed === null ? (
        <p>{words.sentence}</p>
      ) : (
        <RenamedTable renamed={firstUse.renamed} />
      )}
      {firstUse.hasOpenedExample && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.exampleOpened}</MessageBarBody>
        </MessageBar>
      )}
      <Way
        job={{ kind: "previewTables", tables: FIRST_TABLES, isFirstUse: true }}
        label={words.prepare}
        hint={words.prepareHint}
        isPrimary
      />
      <Way job={{ kind: "openExample" }} label={words.example} hint={words.exampleHint} />
      <Way job={{ kind: "listPlaces" }} label={words.ownSheets} hint={words.ownSheetsHint} />
      {firstUse.lastCommand !== null && <RestoreButton command={firstUse.lastCommand} />}
    </Screen>
  );
}

/** A table has our columns under another name. */
function RenamedTable({ renamed }: { readonly renamed: Issue }): ReactElement {
  return <CheckAgainBanner sentence={useDetailTexts().issue(renamed)} />;
}

function Way({
  job,
  label,
  hint,
  isPrimary = false,
}: {
  readonly job: Job;
  readonly label: string;
  readonly hint: string;
  readonly isPrimary?: boolean;
}): ReactElement {
  const id = useId();
  return (
    <div className="way">
      <JobButton job={job} label={label} isPrimary={isPrimary} describedBy={id} />
      <p id={id} className="hint">
        {hint}
      </p>
    </div>
  );
}
