/** @jest-environment jsdom */
import { copyText, type CopyingPage } from "../../src/taskpane/clipboard";

/** A page in a browser that copies, or forbids it. */
function page(isAllowed: boolean, data: Map<string, string> | null): CopyingPage {
  const listeners = document.createElement("div");
  return Object.assign(listeners, {
    execCommand: () => {
      if (!isAllowed) return false;
      const setData = (type: string, text: string) => data?.set(type, text);
      const event = new Event("copy", { cancelable: true });
      return !listeners.dispatchEvent(Object.assign(event, { clipboardData: data && { setData } }));
    },
  });
}

describe("copying a text", () => {
  it("gives the browser the text, once", () => {
    const data = new Map<string, string>();
    const copying = page(true, data);
    expect(copyText("Buongiorno", copying)).toBe(true);
    expect([...data]).toEqual([["text/plain", "Buongiorno"]]);
    data.clear();
    copying.execCommand("copy");
    expect([...data]).toEqual([]);
  });

  it("says so where the browser forbids it", () => {
    expect(copyText("Buongiorno", page(false, null))).toBe(false);
  });

  it("says so where the browser has no clipboard to give", () => {
    expect(copyText("Buongiorno", page(true, null))).toBe(false);
  });
});
