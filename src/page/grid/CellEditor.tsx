import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { CellList } from "../../core/workbook/shownSheet";

export type LeaveEditor = "stay" | "down" | "right" | "left";

interface Props {
  readonly label: string;
  readonly emptyChoice: string;
  readonly initialText: string;
  /** What the cell holds: it stays among the choices. */
  readonly presentText: string;
  readonly list: CellList | null;
  /** In pixels, of the cell. */
  readonly height: number;
  readonly onCommit: (text: string, then: LeaveEditor) => void;
  readonly onCancel: () => void;
}

/** The field in which a cell is edited: a list to choose from, or a text with or without suggestions. */
export function CellEditor(props: Props): ReactElement {
  const { label, list, initialText, presentText, height, onCommit, onCancel } = props;
  const [text, setText] = useState(initialText);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  const isDone = useRef(false);
  const listId = useId();

  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    if (element !== null && "setSelectionRange" in element) {
      element.setSelectionRange(element.value.length, element.value.length);
    }
  }, []);

  const finish = (work: () => void): void => {
    if (isDone.current) return;
    isDone.current = true;
    work();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // What is typed belongs to the field, not to the grid.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      finish(onCancel);
    } else if (event.key === "Enter" && !event.altKey) {
      event.preventDefault();
      finish(() => {
        onCommit(text, "down");
      });
    } else if (event.key === "Enter") {
      event.preventDefault();
      setText((before) => withLineBreak(before, field.current));
    } else if (event.key === "Tab") {
      event.preventDefault();
      finish(() => {
        onCommit(text, event.shiftKey ? "left" : "right");
      });
    }
  };
  const common = {
    ref: field,
    className: "grid-editor",
    "aria-label": label,
    value: text,
    onKeyDown,
    onBlur: () => {
      finish(() => {
        onCommit(text, "stay");
      });
    },
  };

  if (list?.isClosed === true) {
    const words = [...new Set(["", presentText, initialText, ...list.words])];
    return (
      <select
        {...common}
        onChange={(event) => {
          setText(event.target.value);
        }}
      >
        {words.map((word) => (
          <option key={word} value={word}>
            {word === "" ? props.emptyChoice : word}
          </option>
        ))}
      </select>
    );
  }
  if (list !== null) {
    return (
      <>
        <input
          {...common}
          list={listId}
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <datalist id={listId}>
          {list.words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      </>
    );
  }
  return (
    <textarea
      {...common}
      rows={1}
      style={{ minHeight: `${String(height)}px` }}
      onChange={(event) => {
        setText(event.target.value);
      }}
    />
  );
}

function withLineBreak(text: string, field: HTMLTextAreaElement | null): string {
  const start = field?.selectionStart ?? text.length;
  const end = field?.selectionEnd ?? start;
  return `${text.slice(0, start)}\n${text.slice(end)}`;
}
