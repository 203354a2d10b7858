/** @jest-environment jsdom */
import { dismissConnectionScreen, showConnectionScreen } from "../../src/taskpane/connectionScreen";

const visible = (): readonly string[] =>
  [...document.querySelectorAll("body > :not([hidden])")].map(({ id }) => id);

describe("the screen about the connection to Microsoft's script", () => {
  beforeEach(() => {
    delete document.documentElement.dataset["office"];
    document.body.innerHTML = `<main id="pane"></main><section id="no-connection" hidden><button id="retry"></button></section>`;
  });

  it("stands in place of the pane", () => {
    showConnectionScreen(() => undefined);
    expect(visible()).toEqual(["no-connection"]);
  });

  it("goes when Office.js arrives after all", () => {
    showConnectionScreen(() => undefined);
    dismissConnectionScreen();
    expect(visible()).toEqual(["pane"]);
  });

  it("does not come any more once Office.js has arrived", () => {
    dismissConnectionScreen();
    showConnectionScreen(() => undefined);
    expect(visible()).toEqual(["pane"]);
  });

  it("tries again once, however often it was shown", () => {
    let tries = 0;
    const retry = (): void => {
      tries += 1;
    };
    showConnectionScreen(retry);
    showConnectionScreen(retry);
    document.getElementById("retry")?.click();
    expect(tries).toBe(1);
  });
});
