import type { PaneUser } from "./paneUser";

/** Excel on a Mac and on the web, on the lowest screen that Office is designed for. */
const SIZES = [
  { width: 270, height: 378 },
  { width: 350, height: 378 },
] as const;

/** At each size: what is wider than the pane or cut in its own box, and the main action where it is out of sight. */
export async function whatIsCut(
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
        .filter((box) => {
          const { overflowX } = getComputedStyle(box);
          // A wide table that the keyboard can reach and scroll is not cut.
          const scrolls =
            overflowX === "auto" && box.matches("[role=region][aria-label][tabindex='0']");
          return overflowX !== "visible" && !scrolls;
        })
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
