import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { LOOKS } from "./looks";

const ROOT = join(__dirname, "..", "..");
export const PAGE_FILE = join(ROOT, "dist", "calcola-performance.html");

/** As `npm start` serves it on this machine. */
export async function serve(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = pathToFileURL(join(ROOT, "scripts", "servePage.mjs")).href;
  const program =
    `import { servePage } from ${JSON.stringify(server)};` +
    `console.log((await servePage(process.argv[1])).url);`;
  const started = spawn(process.execPath, ["--input-type=module", "-e", program, PAGE_FILE], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(started.stdout, "data")) as [Buffer];
  return { url: said.toString().trim(), stop: () => void started.kill() };
}

/** Somebody with the page in a browser. */
export interface OnePageUser {
  readonly page: Page;
  /** Requests that are not of the page itself, violations of its policy, errors. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** The file itself, by double click, with the network off. */
export function openFromDisk(browser: Browser): Promise<OnePageUser> {
  return open(browser, pathToFileURL(PAGE_FILE).href, true);
}

/** As an intranet sends it over plain http: the browser then has no digest and saves no files. */
export function openFromIntranet(browser: Browser): Promise<OnePageUser> {
  return open(browser, "http://intranet.comune.example/calcola-performance.html", false);
}

export async function open(
  browser: Browser,
  address: string,
  isOffline: boolean,
): Promise<OnePageUser> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "it-IT",
    offline: isOffline,
    permissions: [],
  });
  const problems: string[] = [];
  if (address.includes(".example/")) {
    await context.route(address, (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: readFileSync(PAGE_FILE) }),
    );
  }
  const page = await context.newPage();
  page.on("request", (request) => {
    const url = request.url();
    const isOwn = url === address || url.startsWith("blob:") || url.startsWith("data:");
    if (!isOwn) problems.push(`a request to ${url}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  await page.goto(address);
  return { page, problems, close: () => context.close() };
}

/** Does something in a page that was opened; nothing may have gone wrong in it, and it is closed. */
export async function inPage(
  opened: Promise<OnePageUser>,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const user = await opened;
  await work(user.page);
  expect(user.problems).toEqual([]);
  await user.close();
}

export async function openExample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Prova con l'esempio di Sondrio" }).click();
  await page.getByRole("button", { name: "Calcola performance" }).waitFor();
}

export async function calculate(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Calcola performance" }).click();
  await page.getByRole("heading", { name: "Calcolo eseguito" }).waitFor();
}

/** Writes an outcome of the first objective of Sondrio, as somebody types it. */
export async function typeOutcome(page: Page, outcome: string): Promise<void> {
  await page.getByRole("tab", { name: "Obiettivi", exact: true }).click();
  const row = page.getByRole("row", { name: /^2 1 Servizi alla persona/ });
  await row.getByRole("gridcell").nth(7).dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(outcome);
  await page.keyboard.press("Enter");
}

/** The bytes of the file that the page gives. */
export async function given(page: Page, ask: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download"), ask()]);
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}

/** Lets a file fall on the page. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const dropped = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    { fileName: name, base64: Buffer.from(bytes).toString("base64") },
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
}

/** What axe objects to, in every colour that a system may ask for. */
export async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  for (const { name, colorScheme, forcedColors } of LOOKS) {
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
    await page.waitForTimeout(200);
    const broken = await page.evaluate(async () => {
      const { violations: all } = await window.axe.run({ exclude: ["[data-tabster-dummy]"] });
      return all.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`);
    });
    found.push(...broken.map((violation) => `${name}: ${violation}`));
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  return found;
}
