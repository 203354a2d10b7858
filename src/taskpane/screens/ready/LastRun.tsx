import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedWorkbook } from "../../../app/check";
import { tableName } from "../../../core/contract/tables";
import { CHECK, JobButton } from "../../parts/JobButton";
import { PlaceLink } from "../../parts/PlaceLink";
import { RestoreButton } from "../../parts/RestoreButton";
import { usePaneTools } from "../../paneTools";

/** The calculation that the workbook already holds. */
export function LastRun({
  check: { lastRun, lastCommand },
}: {
  readonly check: CheckedWorkbook;
}): ReactElement | null {
  const { texts, formerName } = usePaneTools();
  const words = texts.ready.lastRun;
  if (lastRun === null && lastCommand === null && formerName === null) return null;
  return (
    <section>
      <h2>{lastRun === null ? words.commandTitle : words.title}</h2>
      {lastRun !== null && (
        <>
          <p>
            {lastRun.isCurrent
              ? words.current(lastRun.calculatedOn)
              : words.outdated(lastRun.calculatedOn)}{" "}
            {!lastRun.isUntouched && words.edited}
          </p>
          <PlaceLink target={{ kind: "sheet", sheet: lastRun.sheet }}>
            {words.sheet(lastRun.sheet)}
          </PlaceLink>
          {lastRun.isCurrent && (
            <JobButton job={{ kind: "readRelazione", isWide: null }} label={texts.forRelazione} />
          )}
        </>
      )}
      {lastCommand !== null && <RestoreButton command={lastCommand} appearance="subtle" />}
      {formerName !== null && <RenameBack formerName={formerName} />}
    </section>
  );
}

/** Takes back that the pane has given `Obiettivi` its name. */
function RenameBack({ formerName }: { readonly formerName: string }): ReactElement {
  const { texts, commands, actions, announce, setFormerName } = usePaneTools();
  const renameBack = async (): Promise<void> => {
    if (await commands.renameTable(tableName("objectives"), formerName)) {
      setFormerName(null);
      actions.start(CHECK);
    } else announce(texts.firstUse.notRenamed);
  };
  return (
    <Button appearance="subtle" className="wide" onClick={() => void renameBack()}>
      {texts.firstUse.renameBack(formerName)}
    </Button>
  );
}
