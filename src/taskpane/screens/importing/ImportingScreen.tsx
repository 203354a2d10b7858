import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { ImportPlace } from "../../setup";
import { CHECK, JobButton } from "../../parts/JobButton";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import { failedSentence } from "../../setupAnnouncement";
import type { Importing } from "../../state/setupStates";

/** So that no sheet's name can be taken for it: none contains a colon. */
const SELECTION = ":selection";

/** *Ho già i miei fogli*: which of them, or which cells. */
export default function ImportingScreen({
  importing: { places, failed },
}: {
  readonly importing: Importing;
}): ReactElement {
  const texts = useSetupTexts();
  const { actions, texts: paneTexts } = usePaneTools();
  const words = texts.importing;
  const hintId = useId();
  const [chosen, setChosen] = useState(places.sheets[0] ?? SELECTION);
  const place: ImportPlace =
    chosen === SELECTION ? { kind: "selection" } : { kind: "sheet", sheet: chosen };
  return (
    <Screen
      title={words.title}
      bar={
        <>
          <Button
            appearance="primary"
            className="wide"
            onClick={() => {
              actions.start({ kind: "readSource", place, places });
            }}
          >
            {words.places.go}
          </Button>
          <JobButton job={CHECK} label={words.back} />
        </>
      }
    >
      {failed !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{failedSentence(failed, paneTexts)}</MessageBarBody>
        </MessageBar>
      )}
      <p>{words.places.sentence}</p>
      {places.sheets.length === 0 && <p>{words.places.none}</p>}
      <Field label={words.places.label}>
        <RadioGroup
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {places.sheets.map((sheet) => (
            <Radio key={sheet} value={sheet} label={words.places.sheet(sheet)} />
          ))}
          <Radio value={SELECTION} label={words.places.selection} aria-describedby={hintId} />
        </RadioGroup>
      </Field>
      <p id={hintId} className="hint under-radio">
        {words.places.selectionHint}
      </p>
    </Screen>
  );
}
