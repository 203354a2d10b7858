import axe from "axe-core";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../emulator/transport/browser";
import type { PaneUser } from "./paneUser";
import { JOURNEYS, travel } from "./tour";

// Every screen, for everybody: what axe finds, and what a narrow and low pane does not show.

const LOOKS = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colours", colorScheme: "dark", forcedColors: "active" },
] as const;

/** Excel on a Mac and on the web, on the lowest screen that Office is designed for. */
const SIZES = [
  { width: 270, height: 378 },
  { width: 350, height: 378 },
] as const;

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
        for (const finding of [...(await cut(user, mainAction)), ...(await violations(user))]) {
          found.push(`${screen}: ${finding}`);
        }
      });
      expect([...found, ...problems]).toEqual([]);
    },
  );
});

/** At each size: what stands outside the pane's width, and the main action when it is below its foot. */
async function cut(
  { pane: { page }, frame }: PaneUser,
  mainAction: string | null,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const outside = await frame.evaluate(() => {
      scrollTo(0, 0);
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    if (outside > 0) found.push(`${size.width} px: ${outside} px too wide`);
    if (mainAction === null) continue;
    const box = await frame.getByRole("button", { name: mainAction, exact: true }).boundingBox();
    const isInSight = box !== null && box.y >= 0 && box.y + box.height <= size.height;
    if (!isInSight) found.push(`${size.width} px: «${mainAction}» is not in sight`);
  }
  return found;
}

/** In the pane's own frame: the page of Excel around it is not ours. */
async function violations({ pane: { page }, frame }: PaneUser): Promise<readonly string[]> {
  const found: string[] = [];
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  for (const { name, ...media } of LOOKS) {
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    const broken = await frame.evaluate(async () => {
      // Colours on their way to those of the look would be judged half-way.
      await new Promise(requestAnimationFrame);
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      const { violations: all } = await window.axe.run({ exclude: ["[data-tabster-dummy]"] });
      return all.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`);
    });
    found.push(...broken.map((violation) => `${name}: ${violation}`));
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  return found;
}
