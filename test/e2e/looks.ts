import type { PaneUser } from "./paneUser";

/** The colours that Excel and the system may ask for. */
export const LOOKS = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced", colorScheme: "dark", forcedColors: "active" },
] as const;

export type Look = (typeof LOOKS)[number];

/** Shows the pane in those colours; answers when none of them is on its way any more. */
export async function wear({ pane: { page }, frame }: PaneUser, look: Look): Promise<void> {
  const { colorScheme, forcedColors } = look;
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
  await frame.evaluate(async () => {
    // In one frame the pane hears of it, in the next it has drawn itself anew.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    // One that another replaces never finishes.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
