import { useId, useMemo, useState, type ReactElement } from "react";
import { clipboardHtml } from "../../../adapters/html/clipboardHtml";
import { clipboardText } from "../../../adapters/html/clipboardText";
import type { TextBlock, TextSection } from "../../../core/report/document";
import type { RelazioneChoices } from "../../../core/sheet/choices/choices";
import { CheckAgainBanner } from "../../parts/CheckAgainBanner";
import { CopyButton } from "../../parts/CopyButton";
import { Disclosure } from "../../parts/Disclosure";
import { LeaveButton } from "../../parts/LeaveButton";
import { RereadList } from "../../parts/RereadList";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { Relazione } from "../../state/setupStates";
import { DocumentPreview } from "./DocumentPreview";
import { DownloadButton } from "./DownloadButton";
import { useDownload } from "./useDownload";

/** *Per la Relazione*: each section with what it would look like, to be copied alone or with the others. */
export default function RelazioneScreen({
  relazione: { document, choices, reread, files, hasChanged },
}: {
  readonly relazione: Relazione;
}): ReactElement {
  const { texts, commands, actions, announce } = usePaneTools();
  const givesFiles = commands.download !== null;
  const words = useSetupTexts().relazione;
  const wideHint = useId();
  const [leftOut, setLeftOut] = useState(choices.leftOut);
  const [isRefused, setRefused] = useState(false);
  const { mark } = document;
  // Made before the click: a browser does not wait.
  const copies = useMemo(
    () =>
      document.sections
        // A document of Word makes its own table of contents.
        .filter(({ code }) => code !== "contents")
        .map((section) => ({ section, copied: copyOf([section], mark) })),
    [document, mark],
  );
  const chosen = copies.filter(({ section }) => !leftOut.includes(section.code));
  const whole = useMemo(
    () =>
      copyOf(
        document.sections.filter(({ code }) => code !== "contents" && !leftOut.includes(code)),
        mark,
      ),
    [document, leftOut, mark],
  );

  const downloading = useDownload(files, leftOut);

  const remember = async (changed: RelazioneChoices): Promise<void> => {
    const isKept = await commands.remember({ relazione: changed });
    setRefused(!isKept);
    if (!isKept) announce(words.notRemembered);
  };
  const choose = (code: string, isWanted: boolean): void => {
    const changed = isWanted ? leftOut.filter((each) => each !== code) : [...leftOut, code];
    setLeftOut(changed);
    void remember({ ...choices, leftOut: changed });
  };
  const turn = async (isWide: boolean): Promise<void> => {
    await remember({ leftOut, isWide });
    actions.start({ kind: "readRelazione", isWide });
  };

  return (
    <Screen
      title={words.title}
      bar={
        <>
          {chosen.length === 0 ? (
            <p className="hint">{words.nothingChosen}</p>
          ) : (
            <div className="row">
              <CopyButton
                label={words.copyAll}
                text={() => whole.text}
                html={whole.html}
                textLabel={words.text(words.whole)}
              />
              {givesFiles && (
                <DownloadButton
                  file="relazione"
                  label={words.downloads.whole}
                  downloading={downloading}
                />
              )}
            </div>
          )}
          <LeaveButton />
        </>
      }
    >
      {hasChanged && <CheckAgainBanner sentence={texts.changed.sentence} />}
      {mark !== null && <p className="status">{mark}</p>}
      <p>{words.sentence}</p>
      <RereadList cells={reread} />
      <label>
        <input
          type="checkbox"
          checked={choices.isWide}
          aria-describedby={wideHint}
          onChange={({ target }) => {
            void turn(target.checked);
          }}
        />{" "}
        {words.wide}
      </label>
      <p id={wideHint} className="hint">
        {words.wideHint}
      </p>
      {isRefused && <p className="hint">{words.notRemembered}</p>}
      <h2>{words.include}</h2>
      {copies.map(({ section, copied }) => (
        <section key={section.code}>
          <label>
            <input
              type="checkbox"
              checked={!leftOut.includes(section.code)}
              onChange={({ target }) => {
                choose(section.code, target.checked);
              }}
            />{" "}
            {section.name}
          </label>
          <CopyButton
            label={words.copy}
            accessibleLabel={words.copySection(section.name)}
            text={() => copied.text}
            html={copied.html}
            textLabel={words.text(section.name)}
          />
          <Disclosure label={words.preview(section.name)} level={null}>
            {() => <DocumentPreview blocks={section.blocks} tableLabel={words.table} />}
          </Disclosure>
        </section>
      ))}
      {givesFiles && (
        <>
          <h2>{words.downloads.title}</h2>
          <p className="hint">{words.downloads.hint}</p>
          {FURTHER_FILES.map((file) => (
            <DownloadButton
              key={file}
              file={file}
              label={words.downloads[file]}
              downloading={downloading}
            />
          ))}
        </>
      )}
      {(givesFiles || commands.openWorkbook !== null) && (
        <>
          <h2>{words.publicCopy.title}</h2>
          <p className="hint">{words.publicCopy.hint}</p>
          {!givesFiles && <p className="hint">{words.publicCopy.openHint}</p>}
          <DownloadButton
            file="publicCopy"
            label={givesFiles ? words.publicCopy.download : words.publicCopy.open}
            downloading={downloading}
          />
        </>
      )}
    </Screen>
  );
}

const FURTHER_FILES = ["piano", "cards", "openData"] as const;

interface Copied {
  readonly html: string;
  readonly text: string;
}

/** What is not final says so in every copy. */
function copyOf(sections: readonly TextSection[], mark: string | null): Copied {
  const marked = sections.map((section, at) =>
    at === 0 && mark !== null ? { ...section, blocks: [markOf(mark), ...section.blocks] } : section,
  );
  return { html: clipboardHtml(marked), text: clipboardText(marked) };
}

function markOf(text: string): TextBlock {
  return { kind: "paragraph", role: "alert", text };
}
