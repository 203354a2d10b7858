import { useRef, useState } from "react";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { SavePlace } from "./files/saveFile";
import { createWorkbookFile, type WorkbookFile } from "./workbookFile";
import type { Opened } from "./worker/openFile";
import type { WorkbookWorker } from "./worker/startWorker";
import type { FirstShown } from "./worker/workbookService";

export interface OpenedFile {
  /** Another for each file that is opened. */
  readonly number: number;
  readonly file: WorkbookFile;
  readonly place: SavePlace;
  /** The file of another format that this one is made from. */
  readonly madeFrom: string | null;
}

/** A file that was not opened. `refusal`: null for a fault of ours. */
export interface RefusedFile {
  readonly name: string;
  readonly refusal: Refusal | null;
}

export interface FileOpening {
  readonly opened: OpenedFile | null;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  readonly refused: RefusedFile | null;
  readonly open: (place: SavePlace, content: () => Promise<Result<Opened, Refusal>>) => void;
  readonly leave: () => void;
  readonly forgetRefused: () => void;
}

/**
 * The workbook of the page. Each has a worker of its own, so that nothing asked of one reaches another; the one that is
 * open gives way when the next is read. Of several asked for in a row the last is opened.
 */
export function useOpenedFile(newWorker: () => WorkbookWorker): FileOpening {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [refused, setRefused] = useState<RefusedFile | null>(null);
  const asked = useRef(0);
  const working = useRef<WorkbookWorker | null>(null);

  const replace = (worker: WorkbookWorker | null, next: OpenedFile | null): void => {
    working.current?.stop();
    working.current = worker;
    setOpened(next);
  };
  const open: FileOpening["open"] = (place, content) => {
    asked.current += 1;
    const number = asked.current;
    const worker = newWorker();
    setOpening(place.name);
    setRefused(null);
    void answerOf(worker, content).then((answer) => {
      const isLast = number === asked.current;
      if (!isLast || answer?.ok !== true) worker.stop();
      if (!isLast) return;
      setOpening(null);
      if (answer?.ok !== true) {
        setRefused({ name: place.name, refusal: answer?.failure ?? null });
        return;
      }
      const { wanted, shown } = answer.value;
      const isMade = shown.isCopy && wanted.kind === "file";
      replace(worker, {
        number,
        file: createWorkbookFile(worker.service, shown),
        place: isMade ? newPlace(asXlsx(place.name)) : place,
        madeFrom: isMade ? place.name : null,
      });
    });
  };
  return {
    opened,
    opening,
    refused,
    open,
    leave: () => {
      replace(null, null);
    },
    forgetRefused: () => {
      setRefused(null);
    },
  };
}

interface Read {
  readonly wanted: Opened;
  readonly shown: FirstShown;
}

/** Null for a fault of ours, which a file that nobody foresaw may bring out. */
async function answerOf(
  { service }: WorkbookWorker,
  content: () => Promise<Result<Opened, Refusal>>,
): Promise<Result<Read, Refusal> | null> {
  try {
    const wanted = await content();
    if (!wanted.ok) return wanted;
    const shown = await service.open(wanted.value);
    return shown.ok ? success({ wanted: wanted.value, shown: shown.value }) : shown;
  } catch (fault) {
    window.reportError(fault);
    return null;
  }
}

/** Of what was in no file yet. */
export function newPlace(name: string): SavePlace {
  return { name, handle: null, modified: null };
}

/** The name of the copy of a file of another format. */
function asXlsx(name: string): string {
  return `${name.replace(/\.[^.]*$/, "")}.xlsx`;
}
