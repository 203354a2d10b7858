import axe from "axe-core";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../tools/emulated-excel/transport/browser";
import { LOOKS, wear } from "./looks";
import type { PaneUser } from "./paneUser";
import { JOURNEYS } from "./tour/everyJourney";
import { travel } from "./tour/journey";

// Every screen, for everybody: what axe finds, and what a narrow and low pane does not show.

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

/** At each size: what stands outside the pane's width or is cut in its own box, and the main action below the foot. */
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
    const boxes = frame.locator(":is(.screen, .bar) :not(.hidden-caption)");
    const tooSmall = await boxes.evaluateAll((all) =>
      all
        .filter((box) => box.scrollWidth > box.clientWidth && box.clientWidth > 0)
        .filter((box) => getComputedStyle(box).overflowX !== "visible")
        .map((box) => box.outerHTML.slice(0, 200)),
    );
    found.push(...tooSmall.map((box) => `${size.width} px: cut: ${box}`));
    if (mainAction === null) continue;
    const box = await frame.getByRole("button", { name: mainAction, exact: true }).boundingBox();
    const isInSight = box !== null && box.y >= 0 && box.y + box.height <= size.height;
    if (!isInSight) found.push(`${size.width} px: «${mainAction}» is not in sight`);
  }
  return found;
}

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
