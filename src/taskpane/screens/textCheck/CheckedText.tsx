import type { ReactElement } from "react";
import type { CheckedText as Checked, TextMark } from "../../../app/checkText";
import { CappedList } from "../../parts/CappedList";
import { CopyButton } from "../../parts/CopyButton";
import { Disclosure } from "../../parts/Disclosure";
import { CHECK, JobButton } from "../../parts/JobButton";
import { Lines } from "../../parts/Lines";
import { useSetupTexts } from "../../paneTools";

/** What was found in a text: what to correct, and what was not compared. */
export function CheckedText({ checked: { check } }: { readonly checked: Checked }): ReactElement {
  const texts = useSetupTexts();
  const words = texts.textCheck;
  if (check === null) {
    return (
      <>
        <p>{words.noFigures}</p>
        <JobButton job={CHECK} label={texts.toCheck} />
      </>
    );
  }
  const { marks, compared, notCompared } = check;
  return (
    <>
      <p className="status">{words.summary(marks.length, compared)}</p>
      {marks.length > 0 && (
        <>
          <h2>{words.marks}</h2>
          <CappedList items={marks} keyOf={(_, at) => String(at)}>
            {(mark) => <Mark mark={mark} />}
          </CappedList>
        </>
      )}
      {notCompared.length > 0 && (
        <Disclosure label={words.notCompared(notCompared.length)} level={2}>
          {() => (
            <>
              <p className="hint">{words.notComparedHint}</p>
              <Lines lines={notCompared} />
            </>
          )}
        </Disclosure>
      )}
    </>
  );
}

function Mark({ mark }: { readonly mark: TextMark }): ReactElement {
  const words = useSetupTexts().textCheck;
  const { text, where, expected, reason, sentence } = mark;
  return (
    <div className="mark">
      <h3>{where}</h3>
      <p>
        <strong>{words.expected(text, expected)}</strong>
      </p>
      <p>{reason}</p>
      {sentence !== null && (
        <>
          <p className="hint">{words.sentenceLabel}</p>
          <blockquote>{sentence}</blockquote>
          <CopyButton
            label={words.copySentence}
            text={() => sentence}
            textLabel={words.sentenceLabel}
          />
        </>
      )}
    </div>
  );
}
