import type { ReactElement } from "react";
import type { CheckedWorkbook } from "../../../app/check";
import { JobButton } from "../../parts/JobButton";
import { PlaceLink } from "../../parts/PlaceLink";
import { RestoreButton } from "../../parts/RestoreButton";
import { usePaneTools } from "../../paneTools";

/** The calculation that the workbook already holds. */
export function LastRun({
  check: { lastRun, lastCommand },
}: {
  readonly check: CheckedWorkbook;
}): ReactElement | null {
  const { texts } = usePaneTools();
  const words = texts.ready.lastRun;
  if (lastRun === null && lastCommand === null) return null;
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
    </section>
  );
}
