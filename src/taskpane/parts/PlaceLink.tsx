import { useState, type ReactElement, type ReactNode } from "react";
import type { WorkbookTarget } from "../commands";
import { usePaneTools } from "../paneTools";

/** Shows a place of the workbook when clicked, and says so when that cannot be. */
export function PlaceLink({
  target,
  children,
}: {
  readonly target: WorkbookTarget;
  readonly children: ReactNode;
}): ReactElement {
  const { texts, commands, announce } = usePaneTools();
  const [isGone, setGone] = useState(false);
  const select = async (): Promise<void> => {
    const isShown = await commands.select(target);
    setGone(!isShown);
    if (!isShown) announce(texts.place.gone);
  };
  return (
    <>
      <button type="button" className="place" onClick={() => void select()}>
        {children}
      </button>
      {isGone && <p className="hint">{texts.place.gone}</p>}
    </>
  );
}
