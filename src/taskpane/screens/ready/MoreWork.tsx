import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedWorkbook } from "../../../app/check";
import { FURTHER_TABLES } from "../../../core/sheet/preparing/preparableTables";
import { Disclosure } from "../../parts/Disclosure";
import { usePaneTools } from "../../paneTools";
import type { Job } from "../../state/paneState";

/** What there is to do beside calculating. */
export function MoreWork({ check: { tables } }: { readonly check: CheckedWorkbook }): ReactElement {
  const { texts } = usePaneTools();
  const words = texts.setup.more;
  const canAdd = FURTHER_TABLES.some((id) => !tables.has(id));
  return (
    <Disclosure label={words.title} level={2}>
      {() => (
        <>
          <Work job={{ kind: "readAnswers" }} label={words.questions} />
          {canAdd && (
            <Work job={{ kind: "previewTables", tables: FURTHER_TABLES }} label={words.add} />
          )}
          <Work job={{ kind: "listPlaces" }} label={words.import} />
          <Work job={{ kind: "findTraces" }} label={words.remove} />
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
