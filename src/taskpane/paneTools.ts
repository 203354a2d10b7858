import { createContext, use, useContext } from "react";
import type { PaneTexts } from "../locale/it/pane";
import type { DoneTexts } from "../locale/it/paneDone";
import type { SetupTexts } from "../locale/it/setupTexts";
import type { PaneCommands } from "./commands";
import type { PaneActions } from "./usePane";

/** What every screen may use. */
export interface PaneTools {
  readonly texts: PaneTexts;
  /** Those of the screens beside the calculation: one promise, however often they are asked for. */
  readonly setupTexts: () => Promise<SetupTexts>;
  /** Those of the figures after a calculation, in the same way. */
  readonly doneTexts: () => Promise<DoneTexts>;
  readonly commands: PaneCommands;
  readonly actions: PaneActions;
  /** Opens the pane again from the beginning. */
  readonly reopen: () => void;
  /** To who cannot see what has changed. */
  readonly announce: (sentence: string) => void;
}

export const PaneToolsContext = createContext<PaneTools | null>(null);

/** Throws outside the pane. */
export function usePaneTools(): PaneTools {
  const tools = useContext(PaneToolsContext);
  if (tools === null) throw new Error("A screen stands outside the pane.");
  return tools;
}

/** In the screens beside the calculation; suspends until their texts are there. */
export function useSetupTexts(): SetupTexts {
  return use(usePaneTools().setupTexts());
}

/** In the screen after a calculation; suspends until its texts are there. */
export function useDoneTexts(): DoneTexts {
  return use(usePaneTools().doneTexts());
}
