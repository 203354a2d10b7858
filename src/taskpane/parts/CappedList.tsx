import { Button } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { usePaneTools } from "../paneTools";

/** How many are drawn at once. A list of thousands would block the pane, and nobody would read it. */
const AT_ONCE = 24;

export function CappedList<Item>({
  items,
  keyOf,
  children,
  className = "plain-list",
}: {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly children: (item: Item) => ReactNode;
  readonly className?: string;
}): ReactElement {
  const { texts } = usePaneTools();
  const [shown, setShown] = useState(AT_ONCE);
  const left = items.length - shown;
  return (
    <>
      <ul className={className}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          {texts.showMore(Math.min(left, AT_ONCE))}
        </Button>
      )}
    </>
  );
}
