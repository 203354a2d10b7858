import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import {
  openPane,
  type BrowserPane,
  type PaneSettings,
} from "../../tools/emulated-excel/transport/browser";

/** The page of an add-in that does nothing by itself, as published. */
const BARE = {
  address: "https://componente.comune.example/prova/page.html",
  folder: join(__dirname, "bareAddin"),
} as const;

/** Opened on what `excel` holds. Returns when Office.js is ready. */
export async function openBarePage(
  browser: Browser,
  excel: EmulatedExcel,
  settings: Partial<PaneSettings> = {},
): Promise<BrowserPane> {
  const pane = await openPane(browser, excel, { ...BARE, ...settings });
  await pane.frame.waitForFunction(() => "Office" in window);
  await pane.frame.evaluate(() => Office.onReady());
  return pane;
}
