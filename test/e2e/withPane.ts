import type { Browser } from "playwright-core";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { launchBrowser } from "../../tools/emulated-excel/transport/browser";
import { openAsUser, type PaneUser } from "./paneUser";

/** For the tests around, which follow one another: one pane, handed over when it is open, closed after the last. */
export function withPane(excel: EmulatedExcel, take: (user: PaneUser) => void): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
    take(await openAsUser(browser, excel));
  });
  afterAll(async () => {
    await browser.close();
  });
}

/** The last of the tests around. */
export function itLeavesNothingWrong(user: () => PaneUser): void {
  it("has broken no rule of the page's content policy and left no error on its console", () => {
    expect(user().pane.problems).toEqual([]);
  });
}
