import type { PaneUser } from "./paneUser";

/** Somebody who has no mouse. */
export interface KeyboardUser {
  readonly key: (name: string) => Promise<void>;
  /** What a screen reader would call what has the focus. */
  readonly focused: () => Promise<string>;
  /** Waits for a screen. Its title must have the focus: Tab goes on from there. */
  readonly comesTo: (title: string) => Promise<void>;
  /** Goes on with Tab, or another key, to what is called so. */
  readonly goTo: (name: string, step?: string) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  readonly tick: (name: string) => Promise<void>;
  readonly write: (label: string, text: string) => Promise<void>;
  /** Whether Excel was told to take the focus so. */
  readonly hasLeft: (action: number) => boolean;
}

/** A screen has not so many places. */
const PLACES = 60;

export function keyboardOf({ pane, frame, sees }: PaneUser): KeyboardUser {
  async function key(name: string): Promise<void> {
    await pane.page.keyboard.press(name);
  }

  function focused(): Promise<string> {
    return frame.evaluate(() => {
      const place = document.activeElement;
      const labels = place instanceof HTMLInputElement ? [...(place.labels ?? [])] : [];
      const name = place?.getAttribute("aria-label") ?? labels[0]?.innerText;
      return (name ?? place?.textContent ?? "").trim();
    });
  }

  async function goTo(name: string, step = "Tab"): Promise<void> {
    const passed: string[] = [];
    while (passed.length < PLACES) {
      await key(step);
      const reached = await focused();
      if (reached === name) return;
      passed.push(reached);
    }
    throw new Error(`${step} does not come to ${name}: ${passed.join(" | ")}`);
  }

  return {
    key,
    focused,
    goTo,
    comesTo: async (title) => {
      await sees(title);
      await frame.waitForFunction((it) => document.activeElement?.textContent === it, title);
    },
    press: async (name) => {
      await goTo(name);
      await key("Enter");
    },
    tick: async (name) => {
      await goTo(name);
      await key("Space");
    },
    write: async (label, text) => {
      await goTo(label);
      await pane.page.keyboard.type(text);
    },
    hasLeft: (action) => pane.notices.some((notice) => notice.action === action),
  };
}
