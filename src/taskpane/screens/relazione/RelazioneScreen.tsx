import { useId, useMemo, useState, type ReactElement } from "react";
import type { RelazioneChoices } from "../../../core/sheet/choices/choices";
import { CheckAgainBanner } from "../../parts/CheckAgainBanner";
import { CopyButton } from "../../parts/CopyButton";
import { LeaveButton } from "../../parts/LeaveButton";
import { RereadList } from "../../parts/RereadList";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { Relazione } from "../../state/setupStates";
import { copyOf } from "./copied";
import { DownloadButton } from "./DownloadButton";
import { FurtherFiles } from "./FurtherFiles";
import { SectionChoice } from "./SectionChoice";
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
  // A document of Word makes its own table of contents.
  const sections = useMemo(
    () => document.sections.filter(({ code }) => code !== "contents"),
    [document],
  );
  // Copies are made before the click: a browser does not wait.
  const copies = useMemo(
    () => sections.map((section) => ({ section, copied: copyOf([section], mark) })),
    [sections, mark],
  );
  const taken = useMemo(
    () => sections.filter(({ code }) => !leftOut.includes(code)),
    [sections, leftOut],
  );
  const whole = useMemo(() => copyOf(taken, mark), [taken, mark]);
  const downloading = useDownload(files, leftOut);

  const remember = async (changed: RelazioneChoices): Promise<void> => {
    const isKept = await commands.remember({ relazione: changed });
    setRefused(!isKept);
    if (!isKept) announce(words.notRemembered);
  };
  const take = (code: string, isTaken: boolean): void => {
    const changed = isTaken ? leftOut.filter((each) => each !== code) : [...leftOut, code];
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
          {taken.length === 0 ? (
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
        <SectionChoice
          key={section.code}
          section={section}
          copied={copied}
          isTaken={!leftOut.includes(section.code)}
          onTake={(isTaken) => {
            take(section.code, isTaken);
          }}
        />
      ))}
      <FurtherFiles downloading={downloading} />
    </Screen>
  );
}
