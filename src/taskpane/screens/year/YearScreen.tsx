import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LeaveButton } from "../../parts/LeaveButton";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { CourseOfYear } from "../../state/setupStates";
import { ApprovalForm } from "./ApprovalForm";
import { MonitoringForm } from "./MonitoringForm";
import { NewYearForm } from "./NewYearForm";

/** *Durante l'anno*: approved plan, monitoring, variations, new year. */
export default function YearScreen({
  course: { preview, record },
}: {
  readonly course: CourseOfYear;
}): ReactElement {
  const { actions } = usePaneTools();
  const words = useSetupTexts().year;
  return (
    <Screen title={words.title} bar={<LeaveButton />}>
      <h2>{words.approval.title}</h2>
      <p className="hint">{words.approval.sentence}</p>
      <ApprovalForm act={record?.kind === "approval" ? record.act : null} />
      <h2>{words.monitoring.title}</h2>
      <p className="hint">{words.monitoring.sentence}</p>
      <MonitoringForm date={record?.kind === "monitoring" ? record.date : null} />
      <h2>{words.variations.title}</h2>
      <p className="hint">{words.variations.sentence}</p>
      <Button
        className="wide"
        onClick={() => {
          const variations = { kind: "variations" } as const;
          actions.start({ kind: "recordYear", record: variations, liftsFilters: false });
        }}
      >
        {words.variations.record}
      </Button>
      <h2>{words.newYear.title}</h2>
      <NewYearForm preview={preview} />
    </Screen>
  );
}
