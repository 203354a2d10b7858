/** @jest-environment jsdom */
import { keepEscapeInside } from "../../src/taskpane/escape";

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
