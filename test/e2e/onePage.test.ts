import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../tools/emulated-excel/transport/browser";
import { calculateFile } from "../fixtures/commandLine";
import {
  calculate,
  drop,
  given,
  inPage,
  openExample,
  openFromDisk,
  openFromIntranet,
  PAGE_FILE,
  typeOutcome,
  violations,
} from "./onePageUser";

// The page that is one file: opened by double click with the network off, and as an intranet sends it.

const SONDRIO = readFileSync(join(__dirname, "..", "..", "samples", "sondrio-2022.xlsx"));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe("the page that is one file", () => {
  it("is small, and allows nothing from elsewhere", () => {
    const html = readFileSync(PAGE_FILE, "utf8");
    expect(statSync(PAGE_FILE).size).toBeLessThan(1_800_000);
    expect(gzipSync(html).length).toBeLessThan(560_000);
    const [, policy = ""] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src /);
    expect(policy).not.toMatch(/unsafe|https?:|\*|connect-src/);
  });

  it("opens, edits, calculates, explains, copies and saves, with the network off", async () => {
    await inPage(openFromDisk(browser), async (page) => {
      await openExample(page);
      await typeOutcome(page, "Non raggiunto");
      await page.getByText("Modifiche non salvate", { exact: true }).waitFor();
      await calculate(page);
      await page.getByRole("button", { name: /^20 su 21/ }).click();
      await page
        .getByText(/20 raggiunti su 21|20 : 21/)
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Per la Relazione" }).click();
      await page.getByRole("button", { name: "Copia tutto" }).click();
      await page.getByText("Copiato.").first().waitFor();
      const relazione = await given(page, () =>
        page.getByRole("button", { name: "Scarica (.docx)" }).click(),
      );
      expect(relazione.name).toMatch(/\.docx$/);
      const openData = await given(page, () =>
        page.getByRole("button", { name: "Scarica i dati aperti (.zip)" }).click(),
      );
      expect(openData.name).toMatch(/\.zip$/);
      const saved = await given(page, () =>
        page.getByRole("button", { name: "Salva", exact: true }).click(),
      );
      expect(saved.name).toBe("sondrio-2022.xlsx");
      await page.getByText("La copia «sondrio-2022.xlsx» è tra i file scaricati.").waitFor();
      const { json, output } = await calculateFile(saved.bytes);
      expect(json.tipi[0]).toMatchObject({ tipo: "Performance", assegnati: 21, raggiunti: 20 });
      // With the same figures the command line has nothing to write.
      expect(output).toEqual(saved.bytes);
    });
  });

  it("leads from an explanation to the cell, and restores what it was", async () => {
    await inPage(openFromDisk(browser), async (page) => {
      await openExample(page);
      await calculate(page);
      await page.getByRole("button", { name: "Riepilogo, foglio «Riepilogo 2022»" }).click();
      await page.getByRole("tab", { name: /^Riepilogo 2022(?! -)/, selected: true }).waitFor();
      await page.getByRole("button", { name: "Ripristina com'era prima del calcolo" }).click();
      await page
        .getByRole("tab", { name: /^Riepilogo 2022/ })
        .first()
        .waitFor({ state: "detached" });
    });
  });

  it("says what is wrong with a hostile file, and goes on", async () => {
    await inPage(openFromDisk(browser), async (page) => {
      await drop(page, "piano.xlsx", SONDRIO.subarray(0, 9000));
      await page.getByText("«piano.xlsx» non si può aprire").waitFor();
      await page.getByText("Il file è danneggiato o incompleto").waitFor();
      await drop(
        page,
        "vecchio.xls",
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      );
      await page.getByText("nel vecchio formato .xls").waitFor();
      await drop(page, "piano.xlsx", SONDRIO);
      await page.getByRole("button", { name: "Calcola performance" }).waitFor();
    });
  });

  it("calculates over plain http too, and gives a copy", async () => {
    await inPage(openFromIntranet(browser), async (page) => {
      expect(await page.evaluate(() => isSecureContext)).toBe(false);
      await openExample(page);
      await calculate(page);
      const saved = await given(page, () =>
        page.getByRole("button", { name: "Salva", exact: true }).click(),
      );
      const { output } = await calculateFile(saved.bytes);
      expect(output).toEqual(saved.bytes);
    });
  });

  it("has nothing that axe objects to, and fits a narrow window", async () => {
    await inPage(openFromDisk(browser), async (page) => {
      const found = [...(await violations(page))];
      await openExample(page);
      found.push(...(await violations(page)));
      await calculate(page);
      found.push(...(await violations(page)));
      await page.setViewportSize({ width: 320, height: 640 });
      found.push(...(await violations(page)));
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });

  it("is used with the keyboard alone", async () => {
    await inPage(openFromDisk(browser), async (page) => {
      await press(page, "Prova con l'esempio di Sondrio");
      await page.getByRole("button", { name: "Calcola performance" }).waitFor();
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      await press(page, "Vai al riquadro");
      await press(page, "Calcola performance");
      await page.getByRole("heading", { name: "Calcolo eseguito" }).waitFor();
    });
  });
});

/** Goes on with Tab to what is called so, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  for (let places = 0; places < 40; places += 1) {
    await page.keyboard.press("Tab");
    const reached = await page.evaluate(() => document.activeElement?.textContent.trim());
    if (reached === name) {
      await page.keyboard.press("Enter");
      return;
    }
  }
  throw new Error(`Tab does not come to ${name}.`);
}
