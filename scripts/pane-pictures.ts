import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../tools/emulated-excel/transport/browser";
import buildPane from "../test/e2e/buildPane";
import { LOOKS, wear } from "../test/e2e/looks";
import type { PaneUser } from "../test/e2e/paneUser";
import { JOURNEYS } from "../test/e2e/tour/everyJourney";
import { travel } from "../test/e2e/tour/journey";

// Pictures of every screen of the pane, to be looked at: npx tsx scripts/pane-pictures.ts FOLDER [WORD…]
// With words, only the journeys with one of them in their names.

const WIDTHS = [270, 350] as const;

async function main([folder, ...words]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error("Which folder shall the pictures go to?");
  mkdirSync(folder, { recursive: true });
  buildPane();
  const browser = await launchBrowser();
  const chosen = JOURNEYS.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  for (const journey of chosen) {
    try {
      const problems = await travel(browser, journey, (user, screen) =>
        picture(user, screen, folder),
      );
      for (const problem of problems) console.log(`${journey.name}: ${problem}`);
    } catch (fault) {
      console.log(`${journey.name}: ${String(fault)}`);
    }
  }
  await browser.close();
}

/** As the pane is seen at first, 378 pixels high, and in full. */
async function picture(user: PaneUser, screen: string, folder: string): Promise<void> {
  const {
    pane: { page },
    frame,
  } = user;
  for (const width of WIDTHS) {
    for (const look of LOOKS) {
      await wear(user, look);
      await page.setViewportSize({ width, height: 378 });
      const file = join(folder, `${screen}-${width}-${look.name}`);
      if (look.name === "light") await page.screenshot({ path: `${file}-first.png` });
      const height = await frame.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.min(Math.max(height, 378), 2400) });
      await page.screenshot({ path: `${file}.png` });
    }
  }
  await wear(user, LOOKS[0]);
  await page.setViewportSize({ width: 350, height: 640 });
}

void main(process.argv.slice(2));
