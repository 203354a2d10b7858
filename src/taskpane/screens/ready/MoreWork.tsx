import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedWorkbook } from "../../../app/check";
import { FIRST_TABLES, FURTHER_TABLES } from "../../../core/sheet/newWorkbook/emptyTables";
import { Disclosure } from "../../parts/Disclosure";
import { usePaneTools } from "../../paneTools";
import type { Job } from "../../state/paneState";
import { OpenWithFile } from "./OpenWithFile";

/** What there is to do beside calculating. */
export function MoreWork({ check: { tables } }: { readonly check: CheckedWorkbook }): ReactElement {
  const { texts } = usePaneTools();
  const words = texts.setup.more;
  const missing = [...FIRST_TABLES, ...FURTHER_TABLES].filter((id) => !tables.has(id));
  const hasParameters = tables.has("parameters");
  return (
    <Disclosure label={words.title} level={2} isOpenAtFirst={!hasParameters}>
      {() => (
        <>
          {hasParameters && <Work job={{ kind: "readAnswers" }} label={words.questions} />}
          {missing.length > 0 && (
            <Work
              job={{ kind: "previewTables", tables: missing, isFirstUse: false }}
              label={hasParameters ? words.add : words.addMissing}
            />
          )}
          <Work job={{ kind: "listPlaces" }} label={words.import} />
          <Work job={{ kind: "findTraces" }} label={words.remove} />
          <OpenWithFile />
        </>
      )}
    </Disclosure>
  );
}

function Work({ job, label }: { readonly job: Job; readonly label: string }): ReactElement {
  const { actions } = usePaneTools();
  return (
    <Button
      size="small"
      onClick={() => {
        actions.start(job);
      }}
    >
      {label}
    </Button>
  );
}
