import { Button } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import type { WorkbookTarget } from "../commands";
import { usePaneTools } from "../paneTools";

interface Settings {
  readonly target: WorkbookTarget;
  readonly children: ReactNode;
}

/** Shows a place of the workbook when clicked, and says so when that cannot be. */
export function PlaceLink({ target, children }: Settings): ReactElement {
  const { select, gone } = usePlace(target);
  return (
    <>
      <button type="button" className="place" onClick={select}>
        {children}
      </button>
      {gone}
    </>
  );
}

/** The same, where it is the main action of a screen. */
export function PlaceButton({ target, children }: Settings): ReactElement {
  const { select, gone } = usePlace(target);
  return (
    <>
      {gone}
      <Button appearance="primary" className="wide" onClick={select}>
        {children}
      </Button>
    </>
  );
}

function usePlace(target: WorkbookTarget): {
  readonly select: () => void;
  readonly gone: ReactNode;
} {
  const { texts, commands, announce } = usePaneTools();
  const [isGone, setGone] = useState(false);
  const select = async (): Promise<void> => {
    const isShown = await commands.select(target);
    setGone(!isShown);
    if (!isShown) announce(texts.place.gone);
  };
  return {
    select: () => void select(),
    gone: isGone ? <p className="hint">{texts.place.gone}</p> : null,
  };
}
