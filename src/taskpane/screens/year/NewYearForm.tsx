import { Button, Checkbox, Field } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { NewYearPreview } from "../../../app/newYear";
import { Disclosure } from "../../parts/Disclosure";
import { Lines } from "../../parts/Lines";
import { useWrongFocus } from "../../parts/useWrongFocus";
import { usePaneTools, useSetupTexts } from "../../paneTools";

/** *Nuovo anno da questo file*: what changes is told first, and the user says that this file is the copy. */
export function NewYearForm({ preview }: { readonly preview: NewYearPreview }): ReactElement {
  const { actions, announce } = usePaneTools();
  const texts = useSetupTexts().year;
  const words = texts.newYear;
  const [isCopy, setCopy] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const place = useWrongFocus(attempts);
  if (preview.kind === "stopped") return <p>{words.impossible}</p>;
  const begin = (): void => {
    if (isCopy) {
      actions.start({ kind: "beginYear", liftsFilters: false });
      return;
    }
    setAttempts(attempts + 1);
    announce(words.saveFirst);
  };
  const isRefused = attempts > 0 && !isCopy;
  return (
    <>
      <p className="hint">{words.sentence}</p>
      <Disclosure label={words.changes} level={3} isOpenAtFirst>
        {() => <Lines lines={texts.done.newYear(preview.newYear)} />}
      </Disclosure>
      <div className="fields" ref={place}>
        <Field {...(isRefused ? { validationMessage: words.saveFirst } : {})}>
          <Checkbox
            className="tight"
            label={words.hasSaved}
            checked={isCopy}
            onChange={(_, { checked }) => {
              setCopy(checked === true);
            }}
          />
        </Field>
      </div>
      <Button className="wide" onClick={begin}>
        {words.begin}
      </Button>
    </>
  );
}
