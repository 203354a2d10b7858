import { useEffect, useMemo, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import type { SheetRange } from "../core/workbook/reference";
import { Pane } from "../taskpane/Pane";
import { browserDownload } from "../taskpane/downloads";
import { commandsOn } from "../taskpane/wiring";
import { FileBar } from "./FileBar";
import type { ChosenFile } from "./files/chosenFile";
import type { SavePlace } from "./files/saveFile";
import { WorkbookGrid } from "./grid/WorkbookGrid";
import { pagePaneHost } from "./host/pagePaneHost";
import type { PageLanguage } from "./texts/pageLanguage";
import type { RefusedFile } from "./useOpenedFile";
import type { WorkbookFile } from "./workbookFile";

interface Settings {
  readonly file: WorkbookFile;
  readonly place: SavePlace;
  /** The file of another format that this one is made from. */
  readonly madeFrom: string | null;
  readonly digest: Digest;
  readonly language: PageLanguage;
  /** The name of the file that is being opened in its place. */
  readonly opening: string | null;
  /** The one that could not be. */
  readonly refused: RefusedFile | null;
  readonly onRefusedRead: () => void;
  readonly onLeave: () => void;
  /** Another file was dropped. */
  readonly onReplace: (chosen: ChosenFile) => void;
}

/** A workbook: its file above, its sheets, and the pane beside them. */
export function OpenWorkbook({
  file,
  place,
  madeFrom,
  digest,
  language,
  opening,
  refused,
  onRefusedRead,
  onLeave,
  onReplace,
}: Settings): ReactElement {
  const texts = language.page;
  const shown = useSyncExternalStore(file.follow, file.shown);
  const [selection, setSelection] = useState<SheetRange>(() => firstCell(shown.view.sheets[0]));
  const [focusRequest, setFocusRequest] = useState(0);
  const selected = useCurrent(selection);
  const commands = useMemo(() => {
    const host = pagePaneHost(
      file,
      {
        digest,
        selection: selected,
        show: (there) => {
          setSelection(there);
          setFocusRequest((last) => last + 1);
        },
        download: browserDownload(document),
      },
      document,
    );
    return commandsOn(host, language.pane.loadTexts);
  }, [file, digest, selected, language]);
  const { sheets } = shown.view;
  const isLeaving = opening !== null;
  return (
    <div className="page" aria-busy={isLeaving}>
      <nav className="skip">
        <a href="#sheets">{texts.skipTo.sheets}</a>
        <a href="#pane">{texts.skipTo.pane}</a>
      </nav>
      <FileBar
        file={file}
        firstPlace={place}
        madeFrom={madeFrom}
        texts={texts}
        opening={opening}
        refused={refused}
        onRefusedRead={onRefusedRead}
        onLeave={onLeave}
        onReplace={onReplace}
      />
      <main id="sheets" tabIndex={-1} inert={isLeaving}>
        <WorkbookGrid
          view={shown.view}
          texts={language.grid}
          selection={selection}
          onSelect={setSelection}
          focusRequest={focusRequest}
          onEdit={file.edit}
          onUndo={shown.canUndo ? () => void file.undo() : null}
          onRedo={shown.canRedo ? () => void file.redo() : null}
          areResultsOld={file.isEdited() && sheets.some(({ isOwn }) => isOwn)}
        />
      </main>
      <aside id="pane" tabIndex={-1} aria-label={texts.pane} inert={isLeaving}>
        <Pane commands={commands} language={language.pane} initial={STARTING} reopen={onLeave} />
      </aside>
    </div>
  );
}

const STARTING = { kind: "starting" } as const;

function firstCell(sheet: { readonly name: string } | undefined): SheetRange {
  return {
    sheet: sheet?.name ?? "",
    range: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 },
  };
}

/** A function that returns the value of the last rendering, and stays the same function. */
function useCurrent<Value>(value: Value): () => Value {
  const [holder] = useState(() => valueHolder(value));
  useEffect(() => {
    holder.set(value);
  });
  return holder.get;
}

function valueHolder<Value>(first: Value): { set: (next: Value) => void; get: () => Value } {
  let value = first;
  return {
    set: (next) => {
      value = next;
    },
    get: () => value,
  };
}
