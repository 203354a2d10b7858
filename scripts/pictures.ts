import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../tools/emulated-excel/transport/browser";
import { openSample } from "../test/e2e/openWorkbooks";
import { openAsUser, type PaneUser } from "../test/e2e/paneUser";
import { publishAt } from "../test/e2e/publishAt";

// The pictures of the guides, taken from the running product: npm run pictures (which builds it first).

const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");
const PICTURES = join(ROOT, "docs", "pictures");
const PANE = { width: 350, height: 640 } as const;

async function main(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchBrowser();
  await paneBefore(browser);
  await paneAfter(browser);
  await installation(browser);
  await oneFilePage(browser);
  await browser.close();
}

/** Half-way through the year: who must still say how their objectives went. */
async function paneBefore(browser: Browser): Promise<void> {
  const user = await openAsUser(browser, openSample("sondrio-2022-meta-anno"), {
    folder: DIST,
    ...PANE,
  });
  await user.sees("Performance 2022");
  await user.click(/^Chi deve ancora inserire gli esiti/);
  await take(user, "riquadro-controllo");
}

/** After the calculation, with a figure that explains itself. */
async function paneAfter(browser: Browser): Promise<void> {
  const user = await openAsUser(browser, openSample("sondrio-2022"), { folder: DIST, ...PANE });
  await user.click("Calcola performance");
  await user.sees("Calcolo eseguito");
  await user.frame.locator(".headline .figure").first().click();
  await user.frame.locator(".explanation").first().waitFor();
  await take(user, "riquadro-risultati");
}

async function take({ pane }: PaneUser, name: string): Promise<void> {
  await pane.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  await pane.close();
}

/** The first half of installa.html, published as it should be. */
async function installation(browser: Browser): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 760, height: 1180 } });
  const base = "https://intranet.comune.example/performance";
  await publishAt(context, base, DIST, (file) =>
    file.endsWith(".html") ? { headers: { "Cache-Control": "no-cache" } } : {},
  );
  const page = await context.newPage();
  await page.goto(`${base}/installa.html`);
  await page.waitForSelector("#findings[aria-busy=false]");
  await page.screenshot({ path: join(PICTURES, "installa.png") });
  await context.close();
}

/** The page in one file, from a disk: the example calculated beside its sheet. */
async function oneFilePage(browser: Browser): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1120, height: 640 },
    locale: "it-IT",
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(DIST, "calcola-performance.html")).href);
  await page.getByRole("button", { name: "Prova con l'esempio di Sondrio" }).click();
  await page.getByRole("button", { name: "Calcola performance", exact: true }).click();
  await page.getByRole("heading", { name: "Calcolo eseguito" }).waitFor();
  await page.getByRole("button", { name: "Apri il riepilogo" }).click();
  await page.screenshot({ path: join(PICTURES, "pagina.png") });
  await context.close();
}

void main();
