import { Button } from "@fluentui/react-components";
import { useId, useState, type ClipboardEvent, type ReactElement } from "react";
import { LeaveButton } from "../../parts/LeaveButton";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { GivenText } from "../../setup";
import type { TextCheck } from "../../state/setupStates";
import { CheckedText } from "./CheckedText";

/** *Controlla un testo*: paste a draft, and see which of its numbers the figures contradict. */
export default function TextCheckScreen({
  textCheck: { given, checked },
}: {
  readonly textCheck: TextCheck;
}): ReactElement {
  const { actions, announce } = usePaneTools();
  const words = useSetupTexts().textCheck;
  const [text, setText] = useState<GivenText>(given ?? NOTHING);
  const fieldId = useId();
  const hintId = useId();
  const [isEmpty, setEmpty] = useState(false);

  /** What replaces everything keeps its tables; what is typed or pasted into a text is text. */
  const takeTables = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain");
    const replacesAll = selectionStart === 0 && selectionEnd === value.length;
    if (html === "" || plain === "" || !replacesAll) return;
    event.preventDefault();
    setText({ text: plain, html });
  };
  const check = (): void => {
    const nothing = text.text.trim() === "";
    setEmpty(nothing);
    if (nothing) announce(words.empty);
    else actions.start({ kind: "checkText", given: text });
  };

  return (
    <Screen
      title={words.title}
      bar={
        <>
          <Button appearance="primary" className="wide" onClick={check}>
            {words.check}
          </Button>
          <LeaveButton />
        </>
      }
    >
      <p>{words.sentence}</p>
      <label htmlFor={fieldId}>{words.field}</label>
      <textarea
        id={fieldId}
        rows={8}
        value={text.text}
        aria-describedby={hintId}
        aria-invalid={isEmpty}
        onPaste={takeTables}
        onChange={({ target }) => {
          setText({ text: target.value, html: null });
        }}
      />
      <p id={hintId} className="hint">
        {isEmpty ? words.empty : text.html === null ? words.neverChanged : words.pastedTables}
      </p>
      {checked !== null && <CheckedText checked={checked} />}
    </Screen>
  );
}

const NOTHING: GivenText = { text: "", html: null };
