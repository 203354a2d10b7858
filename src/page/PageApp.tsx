import { useState, type ReactElement } from "react";
import { base64Of } from "../taskpane/dataAddress";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import type { Refusal } from "../core/workbook/refusal";
import { readFile, type ChosenFile } from "./files/chosenFile";
import type { SavePlace } from "./files/saveFile";
import { OpenWorkbook } from "./OpenWorkbook";
import type { PageLanguage } from "./texts/pageLanguage";
import { StartScreen } from "./start/StartScreen";
import type { Opened } from "./worker/openFile";
import type { WorkbookService } from "./worker/workbookService";
import { createWorkbookFile, type WorkbookFile } from "./workbookFile";
import example from "../../samples/sondrio-2022.xlsx";

export interface PageSettings {
  readonly service: WorkbookService;
  readonly language: PageLanguage;
  readonly digest: Digest;
}

interface OpenedFile {
  readonly file: WorkbookFile;
  readonly place: SavePlace;
  readonly madeFrom: string | null;
}

/** The page: the ways to begin, then a workbook with the pane beside it. */
export function PageApp({ service, language, digest }: PageSettings): ReactElement {
  const texts = language.page;
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ name: string; refusal: Refusal } | null>(null);

  const open = async (wanted: Opened, place: SavePlace): Promise<void> => {
    setOpening(place.name);
    setRefused(null);
    const answer = await service.open(wanted);
    setOpening(null);
    if (!answer.ok) {
      setRefused({ name: place.name, refusal: answer.failure });
      return;
    }
    const file = createWorkbookFile(service, answer.value);
    const isMade = answer.value.isCopy && wanted.kind === "file";
    setOpened({
      file,
      place: isMade ? newPlace(asXlsx(place.name)) : place,
      madeFrom: isMade ? place.name : null,
    });
  };
  const openFile = async ({ file, handle }: ChosenFile): Promise<void> => {
    const { name, lastModified: modified } = file;
    const bytes = await readFile(file);
    if (!bytes.ok) setRefused({ name, refusal: bytes.failure });
    else await open({ kind: "file", name, bytes: bytes.value }, { name, handle, modified });
  };

  if (opened !== null) {
    return (
      <OpenWorkbook
        {...opened}
        digest={digest}
        language={language}
        onLeave={() => {
          setOpened(null);
        }}
        onReplace={(chosen) => {
          setOpened(null);
          void openFile(chosen);
        }}
      />
    );
  }
  return (
    <StartScreen
      texts={texts}
      refused={refused}
      opening={opening}
      onFile={(chosen) => void openFile(chosen)}
      onExample={() => {
        const name = texts.start.exampleName;
        void open({ kind: "file", name, bytes: bytesOf(example) }, newPlace(name));
      }}
      onModel={() => void open({ kind: "model" }, newPlace(texts.start.modelName))}
    />
  );
}

/** Of what was in no file yet. */
function newPlace(name: string): SavePlace {
  return { name, handle: null, modified: null };
}

/** The name of the copy of a file of another format. */
function asXlsx(name: string): string {
  return `${name.replace(/\.[^.]*$/, "")}.xlsx`;
}

function bytesOf(dataAddress: string): Uint8Array {
  return Uint8Array.from(atob(base64Of(dataAddress)), (letter) => letter.charCodeAt(0));
}
