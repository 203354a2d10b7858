import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../tools/emulated-excel/transport/browser";
import { LOOKS } from "./looks";
import { publishAt } from "./publishAt";
import { PUBLISHED } from "./publishedPane";

// *Aiuto*: the guides, as they are published beside the pane.

const BASE = "https://intranet.comune.example/performance";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

describe("the help", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  it("is at the foot of every screen of the pane", () => {
    const pane = readFileSync(join(PUBLISHED.folder, "taskpane.html"), "utf8");
    expect(pane).toMatch(/<a href="?assistenza\.html"?[^>]*>Aiuto<\/a>/);
  });

  it("shows all the guides with their pictures, and asks no other address", async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const elsewhere = await publishAt(context, BASE, PUBLISHED.folder, () => ({}));
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    await page.goto(`${BASE}/assistenza.html`, { waitUntil: "networkidle" });
    expect(await page.locator("section > h2").allInnerTexts()).toEqual([
      "Guida per il segretario e per chi cura la performance",
      "Guida per i responsabili",
      "Installazione",
      "Privacy",
      "Accessibilità",
      "Limiti",
    ]);
    const pictures = page.locator("img");
    expect(await pictures.count()).toBeGreaterThan(2);
    for (const picture of await pictures.all()) {
      expect(
        await picture.evaluate((image: HTMLImageElement) => image.naturalWidth),
      ).toBeGreaterThan(0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.evaluate(axe.source);
    for (const { colorScheme, forcedColors } of LOOKS) {
      await page.emulateMedia({ colorScheme, forcedColors });
      const { violations } = await page.evaluate(() => window.axe.run());
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    expect({ elsewhere, problems }).toEqual({ elsewhere: [], problems: [] });
    await context.close();
  });
});
