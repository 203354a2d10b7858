import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { ImportPlaces } from "../../../core/recognition/importing";
import type { PickedPlace } from "../../setup";
import { LeaveButton } from "../../parts/LeaveButton";
import { Screen } from "../../parts/Screen";
import type { ImportTexts } from "../../texts/importTexts";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import { failedSentence } from "../../LaterAnnouncement";
import type { Importing } from "../../state/setupStates";
import { NotRead } from "./NotRead";

/** *Ho già i miei fogli*: which of them, which Excel table, or which cells. */
export default function ImportingScreen({
  importing: { places, picked, failed },
}: {
  readonly importing: Importing;
}): ReactElement {
  const texts = useSetupTexts();
  const { actions } = usePaneTools();
  const words = texts.importing;
  const hintId = useId();
  const offers = offersOf(places, words.places);
  const [place, setPlace] = useState(picked ?? offers[0]?.place ?? SELECTION);
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
          <LeaveButton />
        </>
      }
    >
      {failed !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{failedSentence(failed, texts)}</MessageBarBody>
        </MessageBar>
      )}
      {failed?.kind === "nothingFound" && <NotRead content={failed} />}
      <p>{words.places.sentence}</p>
      {offers.length === 1 && <p>{words.places.none}</p>}
      <Field label={words.places.label}>
        <RadioGroup
          value={keyOf(place)}
          onChange={(_, { value }) => {
            setPlace(offers.find((offer) => keyOf(offer.place) === value)?.place ?? SELECTION);
          }}
        >
          {offers.map(({ place: offered, label }) => (
            <Radio
              key={keyOf(offered)}
              value={keyOf(offered)}
              label={label}
              {...(offered.kind === "selection" ? { "aria-describedby": hintId } : {})}
            />
          ))}
        </RadioGroup>
      </Field>
      <p id={hintId} className="hint under-radio">
        {words.places.selectionHint}
      </p>
    </Screen>
  );
}

const SELECTION: PickedPlace = { kind: "selection" };

function keyOf(place: PickedPlace): string {
  return JSON.stringify(place);
}

interface Offer {
  readonly place: PickedPlace;
  readonly label: string;
}

function offersOf(
  { sheets, tables }: ImportPlaces,
  words: ImportTexts["places"],
): readonly Offer[] {
  return [
    ...sheets.map((sheet): Offer => ({
      place: { kind: "sheet", sheet },
      label: words.sheet(sheet),
    })),
    ...tables.map((own): Offer => ({
      place: { kind: "table", table: own.table },
      label: words.table(own),
    })),
    { place: SELECTION, label: words.selection },
  ];
}
