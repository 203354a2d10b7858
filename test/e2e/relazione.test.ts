import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openPackage } from "../fixtures/package/openedPackage";
import { keyboardOf, type KeyboardUser } from "./keyboardUser";
import { openSample } from "./openWorkbooks";
import type { PaneUser } from "./paneUser";
import { itLeavesNothingWrong, withPane } from "./withPane";

// What Word is given: the pane is in a frame of another origin, where the clipboard API is forbidden.

interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** Pastes into a page beside Excel, as into a document of Word, and looks at what arrives. */
async function pasted(beside: Page): Promise<Pasted> {
  await beside.bringToFront();
  await beside.setContent("<textarea autofocus></textarea>");
  const arrived = beside.evaluate(
    () =>
      new Promise<Pasted>((resolve) => {
        document.addEventListener(
          "paste",
          ({ clipboardData }) => {
            const given = (type: string): string => clipboardData?.getData(type) ?? "";
            resolve({ html: given("text/html"), text: given("text/plain") });
          },
          { once: true },
        );
      }),
  );
  await beside.locator("textarea").focus();
  await beside.keyboard.press("Control+V");
  return arrived;
}

describe("Per la Relazione in Excel on the web", () => {
  const excel = openSample("sondrio-2022");
  let user: PaneUser;
  let keyboard: KeyboardUser;
  let beside: Page;
  withPane(excel, (opened) => {
    user = opened;
    keyboard = keyboardOf(opened);
  });

  it("copies a section by keyboard: a table for Word, and plain text with tabs", async () => {
    beside = await user.pane.page.context().newPage();
    await user.pane.page.bringToFront();
    await user.click("Calcola performance");
    await user.sees("Calcolo eseguito");
    await user.click("Per la Relazione");
    await keyboard.comesTo("Per la Relazione");
    await keyboard.press("Copia: Obiettivi di miglioramento e ordinari");
    await user.isTold("Copiato.");
    const { html, text } = await pasted(beside);
    expect(html).toMatch(/<thead>.*Risultato minimo atteso.*<\/thead>/s);
    expect(html).toMatch(/<td align="right"[^>]*>97,22%<\/td>/);
    expect(html).toContain("Intero Comune");
    expect(text).toMatch(/^Intero Comune\t149\t5\t144\t140\t/m);
    expect(text).not.toContain("TOTALE");
  });

  it("copies everything that is wanted", async () => {
    await user.pane.page.bringToFront();
    await keyboard.press("Copia tutto");
    await user.isTold("Copiato.");
    const { html, text } = await pasted(beside);
    expect(html.match(/<table /g)?.length).toBeGreaterThan(3);
    expect(text).toContain("140 su 144 valutabili (149 assegnati, 5 esclusi), pari al 97,22%");
  });

  it("downloads the .docx, with the same figures", async () => {
    await user.pane.page.bringToFront();
    const coming = user.pane.page.waitForEvent("download");
    await user.click("Scarica (.docx)");
    const file = await coming;
    expect(file.suggestedFilename()).toBe("Relazione sulla performance 2022.docx");
    const { parts } = openPackage(new Uint8Array(readFileSync(await file.path())));
    const main = new TextDecoder().decode(parts.get("word/document.xml"));
    expect(main).toContain("140 su 144 valutabili (149 assegnati, 5 esclusi), pari al 97,22%");
    await user.isTold("Scaricato: Relazione sulla performance 2022.docx");
  });

  itLeavesNothingWrong(() => user);
});
