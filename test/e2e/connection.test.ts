import type { Browser, BrowserContext } from "playwright-core";
import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import { createWorkbook } from "../../tools/emulated-excel/model/sheets";
import {
  launchBrowser,
  openPane,
  type BrowserPane,
  type PaneSettings,
} from "../../tools/emulated-excel/transport/browser";
import { openOutsideExcel } from "./paneUser";
import { PUBLISHED } from "./publishedPane";

const NO_CONNECTION = "Manca il collegamento con Microsoft";
const NOT_WHOLE = "Il componente non è arrivato per intero";
const SHELL = "Si sta aprendo…";

describe("the pane's connection to Microsoft's script", () => {
  let browser: Browser;
  let pane: BrowserPane;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await pane.close();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function open(reached: Pick<PaneSettings, "microsoft" | "ownScript">): Promise<void> {
    pane = await openPane(browser, openEmulatedExcel(createWorkbook()), {
      ...PUBLISHED,
      ...reached,
      prepare: stopClock,
    });
  }

  it("is said to be missing as soon as the script is refused", async () => {
    await open({ microsoft: "aborted" });
    await pane.frame.getByRole("heading", { name: NO_CONNECTION }).waitFor();
    expect(await pane.frame.getByText(SHELL).isVisible()).toBe(false);
  });

  it("is said to be missing after ten seconds in which nothing answers", async () => {
    await open({ microsoft: "hanging" });
    await pane.frame.getByText(SHELL).waitFor();
    await pane.page.clock.runFor(9_900);
    expect(await pane.frame.getByRole("heading", { name: NO_CONNECTION }).isVisible()).toBe(false);
    await pane.page.clock.runFor(200);
    await pane.frame.getByRole("heading", { name: NO_CONNECTION }).waitFor();
    expect(await pane.frame.getByText(SHELL).isVisible()).toBe(false);
    expect(pane.problems).toEqual([]);
  });

  it.each(["aborted", "hanging"] as const)(
    "is not blamed where the pane's own script is %s: that has a sentence of its own",
    async (ownScript) => {
      await open({ ownScript });
      if (ownScript === "hanging") {
        await pane.frame.getByText(SHELL).waitFor();
        await pane.frame.waitForFunction("'Office' in window");
        // Where it is wholly there by now, Office.js also complains that it was not called: the clock hands that on.
        await pane.page.clock.runFor(10_100).catch(() => undefined);
      }
      await pane.frame.getByRole("heading", { name: NOT_WHOLE }).waitFor();
      expect(await pane.frame.getByRole("heading", { name: NO_CONNECTION }).isVisible()).toBe(
        false,
      );
    },
  );

  it("can be tried again", async () => {
    await open({ microsoft: "aborted" });
    const again = pane.page.waitForEvent("framenavigated", (frame) => frame === pane.frame);
    await pane.frame.getByRole("button", { name: "Riprova" }).click();
    await again;
    await pane.frame.getByRole("heading", { name: NO_CONNECTION }).waitFor();
  });

  it("is there, and nothing is said", async () => {
    pane = await openPane(browser, openEmulatedExcel(createWorkbook()), PUBLISHED);
    await pane.frame.getByRole("button", { name: "Prepara questo file" }).waitFor();
    expect(await pane.frame.getByRole("heading", { name: NO_CONNECTION }).isVisible()).toBe(false);
    expect(pane.problems).toEqual([]);
  });
});

describe("the pane outside Excel", () => {
  it("says where it works, and what to do", async () => {
    const browser = await launchBrowser();
    try {
      const { frame, sees } = await openOutsideExcel(browser);
      await sees("Questa pagina lavora dentro Excel");
      expect(await frame.getByText("gruppo Performance").count()).toBeGreaterThan(0);
    } finally {
      await browser.close();
    }
  });
});

/** The page's clock moves only when told. */
async function stopClock(context: BrowserContext): Promise<void> {
  await context.clock.install();
  await context.clock.pauseAt(Date.now() + 1000);
}
