/** @jest-environment jsdom */
import { keepTabInside } from "../../src/taskpane/tab";

describe("Tab in the pane", () => {
  const left: string[] = [];
  beforeAll(() => {
    keepTabInside(document);
    // Excel on the web listens here, and leaves the pane from where Tab does not reach.
    window.addEventListener("keydown", ({ key }) => left.push(key));
  });
  beforeEach(() => {
    left.length = 0;
    document.body.innerHTML = `<h1 tabindex="-1">Titolo</h1><button>Sotto</button>`;
  });

  function press(place: string, key: string): void {
    document
      .querySelector(place)
      ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }

  it.each(["h1", "body"])("is moved by the browser from what Tab does not reach: %s", (place) => {
    press(place, "Tab");
    expect(left).toEqual([]);
  });

  it("is Excel's business everywhere else", () => {
    press("button", "Tab");
    expect(left).toEqual(["Tab"]);
  });

  it("lets every other key through", () => {
    press("h1", "Escape");
    expect(left).toEqual(["Escape"]);
  });
});
