/** @jest-environment jsdom */
import { keepEscapeInside, keepTabInside } from "../../src/taskpane/keyboard";

describe("Escape in the pane", () => {
  const left: string[] = [];
  beforeAll(() => {
    keepEscapeInside(document);
    // Excel on the web listens here, and takes the focus back to the grid.
    window.addEventListener("keydown", ({ key }) => left.push(key));
  });
  beforeEach(() => {
    left.length = 0;
    document.body.innerHTML = "<button>Sotto</button>";
  });

  function press(key: string): void {
    document
      .querySelector("button")
      ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }

  it("leaves the pane when there is nothing to close", () => {
    press("Escape");
    expect(left).toEqual(["Escape"]);
  });

  it.each(['<div role="dialog"></div>', "<div data-closes-on-escape></div>"])(
    "stays in it when it closes %s",
    (open) => {
      document.body.insertAdjacentHTML("beforeend", open);
      press("Escape");
      expect(left).toEqual([]);
    },
  );

  it("stays in it also when what it closes is gone by the time it has been heard of", () => {
    document.body.insertAdjacentHTML("beforeend", '<div role="menu"></div>');
    document.querySelector("button")?.addEventListener("keydown", () => {
      document.querySelector("[role=menu]")?.remove();
    });
    press("Escape");
    expect(left).toEqual([]);
  });

  it("lets every other key through", () => {
    document.body.insertAdjacentHTML("beforeend", '<div role="dialog"></div>');
    press("a");
    expect(left).toEqual(["a"]);
  });
});

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
