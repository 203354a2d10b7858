import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from "react";
import { browserDownload } from "../taskpane/downloads";
import type { ChosenFile } from "./files/chosenFile";
import { saveFile, type SavePlace } from "./files/saveFile";
import { useDroppedFiles } from "./files/useDroppedFiles";
import { openHelp } from "./help";
import { RefusedFile } from "./start/RefusedFile";
import type { PageTexts } from "./texts/pageTexts";
import type { RefusedFile as Refused } from "./useOpenedFile";
import type { WorkbookFile } from "./workbookFile";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The name of the file, and what can be done with it. */
export function FileBar({
  file,
  firstPlace,
  madeFrom,
  texts,
  opening,
  refused,
  onRefusedRead,
  onLeave,
  onReplace,
}: {
  readonly file: WorkbookFile;
  readonly firstPlace: SavePlace;
  readonly madeFrom: string | null;
  readonly texts: PageTexts;
  readonly opening: string | null;
  readonly refused: Refused | null;
  readonly onRefusedRead: () => void;
  readonly onLeave: () => void;
  readonly onReplace: (chosen: ChosenFile) => void;
}): ReactElement {
  const words = texts.bar;
  const { version, view } = useSyncExternalStore(file.follow, file.shown);
  const [place, setPlace] = useState(firstPlace);
  const [savedVersion, setSavedVersion] = useState(version);
  const [said, setSaid] = useState(madeFrom === null ? "" : words.madeFrom(madeFrom));
  const isUnsaved = version !== savedVersion;
  useAskBeforeClosing(isUnsaved);
  const mayLeave = (): boolean => !isUnsaved || window.confirm(texts.discard(place.name));
  useDroppedFiles((dropped) => {
    if (mayLeave()) onReplace(dropped);
  });

  const write = async (where: SavePlace): Promise<void> => {
    const bytes = await file.bytes();
    // Not before: the cell that was left by pressing the button is among these bytes.
    const { version: saving } = file.shown();
    const outcome = await saveFile(where, bytes);
    if (outcome.kind === "saved") setPlace(outcome.place);
    else browserDownload(document)({ name: where.name, bytes, mediaType: WORKBOOK_TYPE });
    setSavedVersion(saving);
    setSaid(saidOf(outcome.kind, where.name, texts));
  };
  // A double click saves once: the second would find the file changed by the first.
  const isWriting = useRef(false);
  const save = async (where: SavePlace): Promise<void> => {
    if (isWriting.current) return;
    isWriting.current = true;
    await write(where).finally(() => {
      isWriting.current = false;
    });
  };
  return (
    <header className="file-bar">
      <p className="file-name">
        <b>{place.name}</b> {isUnsaved && <span>{words.unsaved}</span>}
      </p>
      <div className="row" role="group" aria-label={words.label} inert={opening !== null}>
        <Button appearance="primary" onClick={() => void save(place)}>
          {words.save}
        </Button>
        {place.handle !== null && (
          <Button onClick={() => void save({ ...place, handle: null })}>{words.saveCopy}</Button>
        )}
        {view.sheets.some(({ isOwn }) => isOwn) && (
          <Button
            onClick={() => {
              window.print();
            }}
          >
            {words.print}
          </Button>
        )}
        <Button
          onClick={() => {
            if (mayLeave()) onLeave();
          }}
        >
          {words.openOther}
        </Button>
        <Button onClick={openHelp}>{words.help}</Button>
      </div>
      <p role="status">{opening === null ? !isUnsaved && said : texts.start.opening(opening)}</p>
      {refused !== null && (
        <div className="row file-refused">
          <RefusedFile refused={refused} texts={texts} />
          <Button onClick={onRefusedRead}>{words.close}</Button>
        </div>
      )}
    </header>
  );
}

function saidOf(
  kind: "saved" | "copy" | "changedOnDisk" | "notWritten",
  name: string,
  { bar }: PageTexts,
): string {
  switch (kind) {
    case "saved":
      return bar.saved(name);
    case "copy":
      return bar.copied(name);
    case "changedOnDisk":
      return bar.changedOnDisk(name);
    case "notWritten":
      return bar.notWritten(name);
  }
}

/** The browser asks in its own words. */
function useAskBeforeClosing(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [isUnsaved]);
}
