import type { Browser, Frame } from "playwright-core";
import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { createWorkbook } from "../../tools/emulated-excel/model/sheets";
import {
  openPane,
  type BrowserPane,
  type PaneSettings,
} from "../../tools/emulated-excel/transport/browser";
import { routePages } from "../../tools/emulated-excel/transport/routes";
import { PUBLISHED } from "./publishedPane";

/** Somebody who uses the published pane: what they click, write and see. */
export interface PaneUser {
  readonly pane: BrowserPane;
  readonly frame: Frame;
  readonly excel: EmulatedExcel;
  /** Waits for a screen, by its title. */
  readonly sees: (title: string) => Promise<void>;
  /** Waits for a sentence, anywhere but in what only a screen reader is told. */
  readonly reads: (sentence: string | RegExp) => Promise<void>;
  /** A button, by its name. */
  readonly click: (name: string | RegExp) => Promise<void>;
  readonly pick: (label: string) => Promise<void>;
  readonly fill: (label: string, text: string) => Promise<void>;
  /** What a screen reader is told last. */
  readonly isTold: (sentence: string) => Promise<void>;
}

/** Waits for what comes of a click in the workbook, or is told to Excel. Throws when nothing does. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let looks = 0; !isSo(); looks += 1) {
    if (looks === 3_000) throw new Error("What was waited for has not come.");
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}

/** Opens the pane on what `excel` holds, by default as narrow as Excel on the web opens it. */
export async function openAsUser(
  browser: Browser,
  excel: EmulatedExcel,
  settings: Partial<PaneSettings> = {},
): Promise<PaneUser> {
  return userOf(await openPane(browser, excel, { ...PUBLISHED, ...settings }), excel);
}

/** Opens the pane's page in a browser by its address, without an Excel that it knows. */
export async function openOutsideExcel(browser: Browser): Promise<PaneUser> {
  const context = await browser.newContext();
  const problems: string[] = [];
  await routePages(context, "", PUBLISHED, problems);
  const page = await context.newPage();
  await page.goto(PUBLISHED.address, { waitUntil: "commit" });
  const frame = page.mainFrame();
  const close = (): Promise<void> => context.close();
  const pane = { page, frame, problems, notices: [], close };
  return userOf(pane, openEmulatedExcel(createWorkbook()));
}

function userOf(pane: BrowserPane, excel: EmulatedExcel): PaneUser {
  const { frame, page } = pane;
  page.setDefaultTimeout(60_000);
  const main = frame.locator("#pane .screen, #pane .bar");
  return {
    pane,
    frame,
    excel,
    sees: (title) => frame.getByRole("heading", { name: title, level: 1, exact: true }).waitFor(),
    reads: (sentence) => main.getByText(sentence).first().waitFor(),
    click: (name) => frame.getByRole("button", { name, exact: true }).click(),
    pick: (label) => frame.getByLabel(label, { exact: true }).check(),
    fill: (label, text) => frame.getByLabel(label, { exact: true }).fill(text),
    isTold: (sentence) => frame.getByRole("status").getByText(sentence, { exact: true }).waitFor(),
  };
}
