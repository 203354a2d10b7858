import { useRef, type KeyboardEvent, type ReactElement } from "react";
import type { SheetView } from "../sheets/workbookView";
import type { GridTexts } from "../texts/gridTexts";

interface Props {
  readonly sheets: readonly SheetView[];
  readonly open: string;
  readonly texts: GridTexts;
  readonly tabId: (index: number) => string;
  readonly panelId: string;
  readonly onOpen: (sheet: string) => void;
}

/** The sheets as tabs, under the grid as in a spreadsheet program. */
export function SheetTabs({ sheets, open, texts, tabId, panelId, onOpen }: Props): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const at = sheets.findIndex(({ name }) => name === open);
    const next = tabAfter(event.key, at, sheets.length);
    const sheet = next === null ? undefined : sheets[next];
    if (next === null || sheet === undefined) return;
    event.preventDefault();
    onOpen(sheet.name);
    list.current?.querySelectorAll<HTMLButtonElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={texts.sheets} className="grid-tabs">
      {sheets.map(({ name, isOwn }, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(index)}
          aria-selected={name === open}
          aria-controls={panelId}
          tabIndex={name === open ? 0 : -1}
          className={isOwn ? "grid-tab grid-tab--own" : "grid-tab"}
          onClick={() => {
            onOpen(name);
          }}
          onKeyDown={onKeyDown}
        >
          {name}
          {isOwn && <span className="grid-hidden">, {texts.ownSheet}</span>}
        </button>
      ))}
    </div>
  );
}

function tabAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
