import axe from "axe-core";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../tools/emulated-excel/transport/browser";
import { LOOKS, wear } from "./looks";
import { whatIsCut } from "./whatIsCut";
import type { PaneUser } from "./paneUser";
import { JOURNEYS } from "./tour/everyJourney";
import { travel } from "./tour/journey";

// Every screen, for everybody: what axe finds, and what a narrow and low pane does not show.

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

describe("the screens of the pane", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each(JOURNEYS)(
    "$name: nothing that axe objects to, nothing cut, the main action in sight, no error told to the console",
    async (journey) => {
      const found: string[] = [];
      const problems = await travel(browser, journey, async (user, screen, mainAction) => {
        for (const finding of [
          ...(await whatIsCut(user, mainAction)),
          ...(await violations(user)),
        ]) {
          found.push(`${screen}: ${finding}`);
        }
      });
      expect([...found, ...problems]).toEqual([]);
    },
  );
});

/** In the pane's own frame: the page of Excel around it is not ours. */
async function violations(user: PaneUser): Promise<readonly string[]> {
  const { frame } = user;
  const found: string[] = [];
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  for (const look of LOOKS) {
    await wear(user, look);
    const broken = await frame.evaluate(async () => {
      const { violations: all } = await window.axe.run({ exclude: ["[data-tabster-dummy]"] });
      return all.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`);
    });
    found.push(...broken.map((violation) => `${look.name}: ${violation}`));
  }
  await wear(user, LOOKS[0]);
  return found;
}
