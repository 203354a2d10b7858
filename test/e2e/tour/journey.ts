import type { Browser } from "playwright-core";
import type { EmulatedExcel } from "../../../tools/emulated-excel/emulatedHost";
import type { PaneSettings } from "../../../tools/emulated-excel/transport/browser";
import { openAsUser, type PaneUser } from "../paneUser";

/** A way through the screens; `visit` is called at each, with what its main action is called (null for none). */
export interface Journey {
  readonly name: string;
  readonly open: (browser: Browser) => Promise<PaneUser>;
  readonly go: (user: PaneUser, visit: Visit) => Promise<void>;
  /** What the console says of the obstacle that the journey meets. */
  readonly provokes?: RegExp;
}

export type Visit = (screen: string, mainAction: string | null) => Promise<void>;

/** The pane beside the workbook of an Excel. */
export function inExcel(
  openExcel: () => EmulatedExcel,
  settings: Partial<PaneSettings> = {},
): Journey["open"] {
  return (browser) => openAsUser(browser, openExcel(), settings);
}

/** Opens the pane and goes the whole way. Answers the problems that the journey does not provoke. */
export async function travel(
  browser: Browser,
  { open, go, provokes }: Journey,
  visit: (user: PaneUser, screen: string, mainAction: string | null) => Promise<void>,
): Promise<readonly string[]> {
  const user = await open(browser);
  try {
    await go(user, (screen, mainAction) => visit(user, screen, mainAction));
    return user.pane.problems.filter((problem) => provokes?.test(problem) !== true);
  } finally {
    await user.pane.close();
  }
}
