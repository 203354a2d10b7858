/** @jest-environment jsdom */
import {
  dismissConnectionScreen,
  hasPaneArrived,
  showConnectionScreen,
  tellPaneArrived,
} from "../../src/taskpane/connectionScreen";

const visible = (): readonly string[] =>
  [...document.querySelectorAll("main:not([hidden]), main:not([hidden]) div:not([hidden])")].map(
    ({ id }) => id,
  );

const nothing = (): void => undefined;

describe("the screen about what does not arrive", () => {
  beforeEach(() => {
    for (const mark of Object.keys(document.documentElement.dataset)) {
      document.documentElement.removeAttribute(`data-${mark}`);
    }
    document.body.innerHTML = `<main id="pane"></main><main id="no-connection" hidden>
      <div id="missing-office" hidden></div><div id="missing-pane" hidden></div>
      <button id="retry"></button></main>`;
  });

  it.each(["office", "pane"] as const)("stands in place of the pane: %s", (missing) => {
    showConnectionScreen(missing, nothing);
    expect(visible()).toEqual(["no-connection", `missing-${missing}`]);
  });

  it("says the latest of what is missing, and that alone", () => {
    showConnectionScreen("pane", nothing);
    showConnectionScreen("office", nothing);
    expect(visible()).toEqual(["no-connection", "missing-office"]);
  });

  it("goes when everything arrives after all", () => {
    showConnectionScreen("office", nothing);
    dismissConnectionScreen();
    expect(visible()).toEqual(["pane"]);
  });

  it("does not come any more once everything has arrived", () => {
    dismissConnectionScreen();
    showConnectionScreen("office", nothing);
    expect(visible()).toEqual(["pane"]);
  });

  it("still comes when the pane has arrived, but Office.js has not", () => {
    expect(hasPaneArrived()).toBe(false);
    tellPaneArrived();
    expect(hasPaneArrived()).toBe(true);
    showConnectionScreen("office", nothing);
    expect(visible()).toEqual(["no-connection", "missing-office"]);
  });

  it("tries again once, however often it was shown", () => {
    let tries = 0;
    const retry = (): void => {
      tries += 1;
    };
    showConnectionScreen("office", retry);
    showConnectionScreen("office", retry);
    document.getElementById("retry")?.click();
    expect(tries).toBe(1);
  });
});
