import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { tableName } from "../../../core/contract/tables";
import { FIRST_TABLES } from "../../../core/sheet/newWorkbook/emptyTables";
import { CHECK, JobButton } from "../../parts/JobButton";
import { RestoreButton } from "../../parts/RestoreButton";
import { Screen } from "../../parts/Screen";
import { usePaneTools } from "../../paneTools";
import type { Job } from "../../state/paneState";
import type { FirstUse } from "../../state/setupStates";

/** What it does and how, and the ways on: the first is what this workbook seems to ask for. */
export function FirstUseScreen({ firstUse }: { readonly firstUse: FirstUse }): ReactElement {
  const { texts, commands } = usePaneTools();
  const words = texts.firstUse;
  const { renamed, found } = firstUse;
  return (
    <Screen title={words.title}>
      <p>{words.sentence}</p>
      {firstUse.hasOpenedExample && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.exampleOpened}</MessageBarBody>
        </MessageBar>
      )}
      {renamed !== null && <RenameTable table={renamed.params.table} />}
      {found !== null && (
        <Way
          job={{
            kind: "readSource",
            place: { kind: "sheet", sheet: found.sheet },
            places: { sheets: [found.sheet], tables: [] },
          }}
          label={words.found}
          hint={words.foundHint(found.sheet, found.rows)}
          isPrimary
        />
      )}
      <Way
        job={{ kind: "previewTables", tables: FIRST_TABLES, isFirstUse: true }}
        label={words.prepare}
        hint={words.prepareHint}
        isPrimary={renamed === null && found === null}
      />
      {commands.offersExample && (
        <Way job={{ kind: "openExample" }} label={words.example} hint={words.exampleHint} />
      )}
      <Way job={{ kind: "listPlaces" }} label={words.ownSheets} hint={words.ownSheetsHint} />
      {firstUse.lastCommand !== null && <RestoreButton command={firstUse.lastCommand} />}
      <ol className="steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="hint">{words.privacy}</p>
    </Screen>
  );
}

/** A table has our columns under another name. */
function RenameTable({ table }: { readonly table: string }): ReactElement {
  const { texts, commands, actions, announce, setFormerName } = usePaneTools();
  const words = texts.firstUse;
  const id = useId();
  const [isRefused, setRefused] = useState(false);
  const rename = async (): Promise<void> => {
    const isRenamed = await commands.renameTable(table, tableName("objectives"));
    setRefused(!isRenamed);
    if (isRenamed) {
      setFormerName(table);
      actions.start(CHECK);
    } else announce(words.notRenamed);
  };
  return (
    <div className="way">
      <Button
        appearance="primary"
        className="wide"
        aria-describedby={id}
        onClick={() => void rename()}
      >
        {words.rename}
      </Button>
      <p id={id} className="hint">
        {isRefused ? words.notRenamed : words.renameHint(table)}
      </p>
      {isRefused && <JobButton job={CHECK} label={texts.changed.checkAgain} />}
    </div>
  );
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
