import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../tools/emulated-excel/transport/browser";
import { openPackage } from "../fixtures/package/openedPackage";
import {
  calculate,
  drop,
  given,
  inPage,
  openExample,
  openFromDisk,
  violations,
} from "./onePageUser";

// What is done in the page beside calculating, and on small screens.

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

function cell(page: Page, row: number, column: number) {
  return page.locator(`td[data-row="${String(row)}"][data-column="${String(column)}"]`);
}

/** Somebody's own sheet, as a program writes it for others. */
const OWN_SHEET = `N.;Centro di responsabilità;Ob. strategico;Descrizione obiettivo;Peso;Esito finale
1;Tecnico;Città verde;Piantare alberi lungo i viali del centro;40;Sì
2;Tecnico;Città verde;Curare i parchi;35;No
3;Affari generali;Trasparenza;Pubblicare gli atti entro tre giorni;25;Sì
`;
const CLICKS = [
  "Usa questo foglio",
  "Avanti: le righe",
  "Avanti: anteprima",
  "Avanti: ente e anno",
  "Copia in Obiettivi",
  "Ho finito",
  "Calcola performance",
  "Per la Relazione",
  "Scarica (.docx)",
];

describe("the page that is one file, for more than a calculation", () => {
  it("makes the Relazione of somebody's own sheet in twelve clicks from nothing", async () => {
    await inPage(openFromDisk(browser), async (page) => {
      // The file is chosen with two clicks where nothing is dropped; the weights take the third.
      await drop(page, "peg.csv", new TextEncoder().encode(OWN_SHEET));
      expect(CLICKS.length + 3).toBeLessThanOrEqual(15);
      const click = (name: string) => page.getByRole("button", { name }).click();
      for (const name of CLICKS.slice(0, 4)) await click(name);
      await page.getByLabel("Ente", { exact: true }).fill("Comune di Prova");
      await page.getByLabel("Anno", { exact: true }).fill("2026");
      await page.getByLabel("Sì, usa i pesi del foglio", { exact: true }).check();
      for (const name of CLICKS.slice(4, 7)) await click(name);
      // 40 and 25 of 100 are achieved.
      await page.getByText("65,00%").first().waitFor();
      await click("Per la Relazione");
      const relazione = await given(page, () => click("Scarica (.docx)"));
      expect(relazione.name).toBe("Relazione sulla performance 2026.docx");
    });
  });

  it("checks a text that is pasted with its tables", async () => {
    await inPage(openFromDisk(browser), async (page) => {
      await openExample(page);
      await page.getByRole("button", { name: "Altro", exact: true }).click();
      await page.getByRole("button", { name: "Controlla un testo" }).click();
      // rules.md, worked figures: 140 of 144 assessed, 97,22; the real document said 140 of 140.
      await page.getByLabel("Testo da controllare").evaluate((field) => {
        const html =
          "<p>Gli obiettivi ordinari&nbsp;raggiunti sono <b>140 su 140</b>, pari al 97,22&#37;.</p>";
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", html);
        clipboardData.setData("text/plain", "Gli obiettivi ordinari");
        const options = { clipboardData, bubbles: true, cancelable: true };
        field.dispatchEvent(new ClipboardEvent("paste", options));
      });
      await page.getByText("Il testo incollato viene letto con le sue tabelle.").waitFor();
      await page.getByRole("button", { name: "Controlla", exact: true }).click();
      await page.getByRole("heading", { name: "Da correggere" }).waitFor();
      await page.getByText("«140 su 140» → 140 su 144").waitFor();
    });
  });

  it("takes what it wrote out of the file again", async () => {
    await inPage(openFromDisk(browser), async (page) => {
      await openExample(page);
      await calculate(page);
      await page.getByRole("button", { name: "Torna al controllo" }).click();
      await page.getByRole("button", { name: "Altro", exact: true }).click();
      await page.getByRole("button", { name: "Rimuovi i dati del componente" }).click();
      for (const name of [/fogli di riepilogo/, /colonne dei risultati/]) {
        await page.getByRole("checkbox", { name }).check();
      }
      await page.getByRole("button", { name: "Rimuovi", exact: true }).click();
      await page.getByText("I dati del componente non sono più in questa cartella").waitFor();
      expect(await page.getByRole("tab", { name: /^Riepilogo/ }).count()).toBe(0);
      const saved = await given(page, () =>
        page.getByRole("button", { name: "Salva", exact: true }).click(),
      );
      const parts = [...openPackage(saved.bytes).parts].map(([, bytes]) =>
        new TextDecoder().decode(bytes),
      );
      expect(parts.filter((part) => part.includes("CalcolaPerformance"))).toEqual([]);
      expect(parts.some((part) => part.includes("Peso calcolato"))).toBe(false);
    });
  });

  it("copies cells and pastes them, through the clipboard of the system", async () => {
    await inPage(openFromDisk(browser), async (page) => {
      await openExample(page);
      await page.getByRole("tab", { name: "Obiettivi", exact: true }).click();
      await cell(page, 2, 4).click();
      await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Control+c");
      const copied = [await cell(page, 2, 4).innerText(), await cell(page, 3, 4).innerText()];
      await cell(page, 6, 4).click();
      await page.keyboard.press("Control+v");
      await page.getByText("Modifiche non salvate", { exact: true }).waitFor();
      expect([await cell(page, 6, 4).innerText(), await cell(page, 7, 4).innerText()]).toEqual(
        copied,
      );
      await page.keyboard.press("Control+z");
      await page.getByText("Modifiche non salvate", { exact: true }).waitFor({ state: "detached" });
      expect(await cell(page, 6, 4).innerText()).not.toBe(copied[0]);
    });
  });

  it.each([
    { at: "320 px", width: 320, height: 640 },
    { at: "200% zoom of 1280 by 800", width: 640, height: 400 },
  ])("shows all at $at, in every colour", async ({ width, height }) => {
    await inPage(openFromDisk(browser), async (page) => {
      await page.setViewportSize({ width, height });
      const found = [...(await violations(page))];
      await openExample(page);
      found.push(...(await outOfSight(page)), ...(await violations(page)));
      await calculate(page);
      await page.getByRole("tab", { name: /^Riepilogo 2022(?! -)/ }).click();
      found.push(...(await outOfSight(page)), ...(await violations(page)));
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });
});

/** What of the workbook its part of the page cuts off: the bar, the grid, the tabs. */
async function outOfSight(page: Page): Promise<readonly string[]> {
  return page.locator("#sheets").evaluate((part) => {
    const { bottom } = part.getBoundingClientRect();
    return [...part.querySelectorAll(".grid-bar, .grid-panel, .grid-tabs")]
      .filter((box) => box.getBoundingClientRect().bottom > bottom + 1)
      .map((box) => `${box.className} is cut`);
  });
}
