import { createContext, use, useContext } from "react";
import type { PaneCommands } from "./commands";
import type { DoneTexts } from "./texts/doneTexts";
import type { DetailTexts } from "./texts/language";
import type { PaneTexts } from "./texts/paneTexts";
import type { SetupTexts } from "./texts/setupTexts";
import type { PaneActions } from "./usePane";

/** What every screen may use. */
export interface PaneTools {
  readonly texts: PaneTexts;
  /** Texts about single issues and units. Always the same promise. */
  readonly detailTexts: () => Promise<DetailTexts>;
  /** Texts of the screens of the other commands. Always the same promise. */
  readonly setupTexts: () => Promise<SetupTexts>;
  /** Texts of the screen after a calculation. Always the same promise. */
  readonly doneTexts: () => Promise<DoneTexts>;
  readonly commands: PaneCommands;
  readonly actions: PaneActions;
  /** Opens the pane again from the beginning. */
  readonly reopen: () => void;
  /** What `Obiettivi` was called before the pane gave it its name; null where it did not. */
  readonly formerName: string | null;
  readonly setFormerName: (name: string | null) => void;
  /** Says a sentence to screen readers. */
  readonly announce: (sentence: string) => void;
}

export const PaneToolsContext = createContext<PaneTools | null>(null);

/** Throws outside the pane. */
export function usePaneTools(): PaneTools {
  const tools = useContext(PaneToolsContext);
  if (tools === null) throw new Error("A screen is rendered outside the pane.");
  return tools;
}

/** Where an issue or a reminder is shown; suspends until their texts are there. */
export function useDetailTexts(): DetailTexts {
  return use(usePaneTools().detailTexts());
}

/** In the screens beside the calculation; suspends until their texts are there. */
export function useSetupTexts(): SetupTexts {
  return use(usePaneTools().setupTexts());
}

/** In the screen after a calculation; suspends until its texts are there. */
export function useDoneTexts(): DoneTexts {
  return use(usePaneTools().doneTexts());
}
