import { Button, Checkbox } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { NewYearPreview } from "../../../app/newYear";
import { Disclosure } from "../../parts/Disclosure";
import { Lines } from "../../parts/Lines";
import { usePaneTools, useSetupTexts } from "../../paneTools";

/** *Nuovo anno da questo file*: what changes is told first, and the user says that this file is the copy. */
export function NewYearForm({ preview }: { readonly preview: NewYearPreview }): ReactElement {
  const { actions, announce } = usePaneTools();
  const texts = useSetupTexts().year;
  const words = texts.newYear;
  const [isCopy, setCopy] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const hintId = useId();
  if (preview.kind === "stopped") return <p>{words.impossible}</p>;
  const begin = (): void => {
    setRefused(!isCopy);
    if (isCopy) actions.start({ kind: "beginYear", liftsFilters: false });
    else announce(words.saveFirst);
  };
  return (
    <>
      <p className="hint">{words.sentence}</p>
      <Disclosure label={words.changes} level={3} isOpenAtFirst>
        {() => <Lines lines={texts.done.newYear(preview.newYear)} />}
      </Disclosure>
      <Checkbox
        className="tight"
        label={words.hasSaved}
        aria-describedby={hintId}
        checked={isCopy}
        onChange={(_, { checked }) => {
          setCopy(checked === true);
        }}
      />
      <p id={hintId} className="hint under-checkbox">
        {isRefused && !isCopy ? words.saveFirst : ""}
      </p>
      <Button className="wide" onClick={begin}>
        {words.begin}
      </Button>
    </>
  );
}
