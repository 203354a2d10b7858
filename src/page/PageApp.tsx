import type { ReactElement } from "react";
import { base64Of } from "../taskpane/dataAddress";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import { success } from "../core/workbook/result";
import { readFile, type ChosenFile } from "./files/chosenFile";
import { OpenWorkbook } from "./OpenWorkbook";
import type { PageLanguage } from "./texts/pageLanguage";
import { StartScreen } from "./start/StartScreen";
import { newPlace, useOpenedFile } from "./useOpenedFile";
import type { WorkbookWorker } from "./worker/startWorker";
import example from "../../samples/sondrio-2022.xlsx";

export interface PageSettings {
  readonly newWorker: () => WorkbookWorker;
  readonly language: PageLanguage;
  readonly digest: Digest;
}

/** The page: the ways to begin, then a workbook with the pane beside it. */
export function PageApp({ newWorker, language, digest }: PageSettings): ReactElement {
  const texts = language.page;
  const { opened, opening, refused, open, leave, forgetRefused } = useOpenedFile(newWorker);
  const openFile = ({ file, handle }: ChosenFile): void => {
    const { name, lastModified: modified } = file;
    open({ name, handle, modified }, async () => {
      const bytes = await readFile(file);
      return bytes.ok ? success({ kind: "file", name, bytes: bytes.value }) : bytes;
    });
  };

  if (opened !== null) {
    const { number, ...workbook } = opened;
    return (
      <OpenWorkbook
        key={number}
        {...workbook}
        digest={digest}
        language={language}
        opening={opening}
        refused={refused}
        onRefusedRead={forgetRefused}
        onLeave={leave}
        onReplace={openFile}
      />
    );
  }
  return (
    <StartScreen
      texts={texts}
      refused={refused}
      opening={opening}
      onFile={openFile}
      onExample={() => {
        const name = texts.start.exampleName;
        const bytes = bytesOf(example);
        open(newPlace(name), () => Promise.resolve(success({ kind: "file", name, bytes })));
      }}
      onModel={() => {
        open(newPlace(texts.start.modelName), () => Promise.resolve(success({ kind: "model" })));
      }}
    />
  );
}

function bytesOf(dataAddress: string): Uint8Array {
  return Uint8Array.from(atob(base64Of(dataAddress)), (letter) => letter.charCodeAt(0));
}
