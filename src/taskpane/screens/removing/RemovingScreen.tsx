import { Button, Checkbox } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { OwnTraces } from "../../../core/sheet/writing/ownTraces";
import type { RemovalChoice } from "../../setup";
import { CHECK, JobButton } from "../../parts/JobButton";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { Removing } from "../../state/setupStates";
import { Lines } from "../../parts/Lines";

/** *Rimuovi i dati del componente*: what goes and what stays, and the one question. */
export default function RemovingScreen({
  removing: { traces, choice: chosen },
}: {
  readonly removing: Removing;
}): ReactElement {
  const texts = useSetupTexts();
  const { actions } = usePaneTools();
  const words = texts.removal;
  const [choice, setChoice] = useState(chosen);
  const { names, hasRestorePoint, hasChoices, ownSheets, columns } = traces;
  const always = [
    ...(names.length > 0 ? [words.names] : []),
    ...(hasRestorePoint ? [words.restorePoint] : []),
    ...(hasChoices ? [words.choices] : []),
  ];
  const hasMore = ownSheets.length + columns.length > 0;
  if (always.length === 0 && !hasMore) {
    return (
      <Screen title={words.title} bar={<JobButton job={CHECK} label={texts.toCheck} isPrimary />}>
        <p>{words.nothing}</p>
      </Screen>
    );
  }
  return (
    <Screen
      title={words.title}
      bar={
        <>
          <p className="hint">{words.final}</p>
          <JobButton job={CHECK} label={words.back} isPrimary />
          <Button
            className="wide"
            onClick={() => {
              actions.start({ kind: "remove", shown: traces, ...choice, liftsFilters: false });
            }}
          >
            {words.remove}
          </Button>
        </>
      }
    >
      <h2>{words.goes}</h2>
      {always.length > 0 && <Lines lines={always} />}
      {hasMore && <Choices traces={traces} choice={choice} onChange={setChoice} />}
      <h2>{words.stays}</h2>
      <Lines
        lines={[
          words.staysSentence,
          ...(ownSheets.length > 0 && !choice.removesSummaries ? [words.staysSummaries] : []),
          ...(columns.length > 0 && !choice.removesColumns ? [words.staysColumns] : []),
        ]}
      />
    </Screen>
  );
}

function Choices({
  traces: { ownSheets, columns },
  choice,
  onChange,
}: {
  readonly traces: OwnTraces;
  readonly choice: RemovalChoice;
  readonly onChange: (choice: RemovalChoice) => void;
}): ReactElement {
  const texts = useSetupTexts();
  const words = texts.removal;
  const summariesId = useId();
  const columnsId = useId();
  return (
    <div role="group" aria-label={words.also}>
      <h3>{words.also}</h3>
      {ownSheets.length > 0 && (
        <>
          <Checkbox
            className="tight"
            label={words.summaries(ownSheets)}
            aria-describedby={summariesId}
            checked={choice.removesSummaries}
            onChange={(_, { checked }) => {
              onChange({ ...choice, removesSummaries: checked === true });
            }}
          />
          <p id={summariesId} className="hint under-checkbox">
            {words.summariesHint(ownSheets)}
          </p>
        </>
      )}
      {columns.length > 0 && (
        <>
          <Checkbox
            className="tight"
            label={words.columns(columns.length)}
            aria-describedby={columnsId}
            checked={choice.removesColumns}
            onChange={(_, { checked }) => {
              onChange({ ...choice, removesColumns: checked === true });
            }}
          />
          <div id={columnsId} className="hint under-checkbox">
            <Lines lines={columns.map(words.column)} />
          </div>
        </>
      )}
    </div>
  );
}
