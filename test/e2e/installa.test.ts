import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { version } from "../../package.json";
import { launchBrowser } from "../../tools/emulated-excel/transport/browser";
import { elementsOf, first, parseElement } from "../manifest/element";
import { LOOKS } from "./looks";
import { publishAt, type Answer } from "./publishAt";
import { PUBLISHED } from "./publishedPane";

// The page that installs the add-in, at an address that the build has never heard of.

const BASE = "https://intranet.comune.example/uffici/performance";
const NO_CACHE = { "Cache-Control": "no-cache" };

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

describe("installa.html", () => {
  let browser: Browser;
  let elsewhere: readonly string[];
  let problems: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Opened where a server answers as `answer` says. */
  async function opened(answer: (file: string) => Answer = asItShould): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 900, height: 1200 } });
    elsewhere = await publishAt(context, BASE, PUBLISHED.folder, answer);
    return visit(await context.newPage(), `${BASE}/installa.html`);
  }

  async function visit(page: Page, address: string): Promise<Page> {
    problems = [];
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(address);
    await page.waitForSelector("#findings[aria-busy=false]");
    return page;
  }

  it("finds nothing to mend where all is published as it should be, and asks no other address", async () => {
    const page = await opened();
    const findings = await findingsOf(page);
    expect(findings.filter((text) => !text.startsWith("Va bene."))).toEqual([]);
    expect(findings).toContainEqual(expect.stringContaining(`della versione ${version}`));
    expect(findings).toHaveLength(5);
    expect({ elsewhere, problems }).toEqual({ elsewhere: [], problems: [] });
    await page.context().close();
  });

  it.each<readonly [string, (file: string) => Answer, string]>([
    [
      "a file that was not copied",
      (file) => (file === "third-party-notices.txt" ? { status: 404 } : asItShould(file)),
      "Mancano dei file: third-party-notices.txt.",
    ],
    [
      "a page that a proxy has changed",
      (file) =>
        file === "taskpane.html" ? { ...asItShould(file), body: "<p>altro" } : asItShould(file),
      "Questi file arrivano diversi da come sono stati pubblicati: taskpane.html.",
    ],
    [
      "a policy of the server's without Microsoft's address",
      headers({ "Content-Security-Policy": "default-src 'self'; object-src 'none'" }),
      "bloccano il componente nelle voci script-src, style-src, img-src.",
    ],
    [
      "a server that forbids frames",
      headers({ "X-Frame-Options": "SAMEORIGIN" }),
      "vieta a Excel sul web di mostrare il riquadro: «X-Frame-Options: SAMEORIGIN».",
    ],
    [
      "frames for the own address only",
      headers({ "Content-Security-Policy": "frame-ancestors 'self'" }),
      "«frame-ancestors 'self'»",
    ],
    [
      "scripts that are sent as text",
      (file) =>
        /^taskpane.*js$/.test(file)
          ? { headers: { "Content-Type": "text/plain" } }
          : asItShould(file),
      "Il server indica un tipo sbagliato (Content-Type) per:",
    ],
    ["pages that may be kept", () => ({}), "senza Cache-Control: no-cache"],
    [
      "icons that may not be kept",
      () => ({ headers: { "Cache-Control": "no-store" } }),
      "Le icone sono inviate con un’intestazione Cache-Control",
    ],
  ])("tells %s", async (_, answer, sentence) => {
    const page = await opened(answer);
    expect(await findingsOf(page)).toContainEqual(expect.stringContaining(sentence));
    await page.context().close();
  });

  it("says over plain http that the add-in is not installed from there", async () => {
    const plain = BASE.replace("https:", "http:");
    const context = await browser.newContext();
    elsewhere = await publishAt(context, plain, PUBLISHED.folder, asItShould);
    const page = await visit(await context.newPage(), `${plain}/installa.html`);
    expect((await findingsOf(page))[0]).toMatch(/^Da correggere\..*https/);
    await page.click("#make");
    expect(await page.innerText("#made")).toContain("Serve un indirizzo che comincia con https://");
    expect(problems).toEqual([]);
    await context.close();
  });

  it("allows a server's policy that says what the page's own does", async () => {
    const [, own = ""] = /content="(default-src[^"]+)"/.exec(publishedText("taskpane.html")) ?? [];
    const frames = "frame-ancestors https://*.officeapps.live.com https://*.sharepoint.com";
    const page = await opened(headers({ "Content-Security-Policy": `${own}; ${frames}` }));
    const findings = await findingsOf(page);
    expect(findings.filter((text) => text.startsWith("Da correggere."))).toEqual([]);
    await page.context().close();
  });

  it("makes the manifest for the address where it was opened, and Microsoft's tool reads it", async () => {
    const page = await opened();
    expect(await page.inputValue("#address")).toBe(`${BASE}/`);
    const manifest = await made(page);
    expectAddresses(manifest, BASE);
    expect(first(parseElement(manifest), "Version").text).toBe(`${version}.0`);
    expect(readByMicrosoftsTool(manifest)).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      displayName: "Calcola Performance",
      defaultSettings: { sourceLocation: `${BASE}/taskpane.html` },
    });
    await page.context().close();
  });

  it("is the manifest that the build makes for that address", async () => {
    const page = await opened();
    await page.fill("#address", PUBLISHED.base);
    expect(await made(page)).toBe(publishedText("manifest.xml"));
    await page.context().close();
  });

  it("makes it from a disk too, for an address and an ente that are typed", async () => {
    const context = await browser.newContext();
    const address = pathToFileURL(join(PUBLISHED.folder, "installa.html")).href;
    const page = await visit(await context.newPage(), address);
    expect(await findingsOf(page)).toEqual([expect.stringContaining("è aperta da un disco")]);
    await page.click("#make");
    expect(await page.innerText("#made")).toContain("Serve un indirizzo che comincia con https://");
    await page.fill("#address", "https://altro.example/a&b/");
    await page.fill("#provider", "Comune di <Prova> & altri");
    const manifest = await made(page);
    expectAddresses(manifest, "https://altro.example/a&b");
    expect(first(parseElement(manifest), "ProviderName").text).toBe("Comune di <Prova> & altri");
    expect(await page.inputValue("#request")).toContain("https://altro.example/a&b");
    expect(problems).toEqual([]);
    await context.close();
  });

  it("has nothing that axe objects to, and is as wide as a narrow screen", async () => {
    const page = await opened();
    await page.setViewportSize({ width: 320, height: 800 });
    await page.evaluate(axe.source);
    for (const { colorScheme, forcedColors } of LOOKS) {
      await page.emulateMedia({ colorScheme, forcedColors });
      const { violations } = await page.evaluate(() => window.axe.run());
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.context().close();
  });
});

/** With the headers of `deploy/`: only icons and what bears its content in its name come without "no-cache". */
function asItShould(file: string): Answer {
  return /^assets\/|\.[0-9a-f]{10}\.(js|css)$/.test(file) ? {} : { headers: NO_CACHE };
}

function headers(extra: Readonly<Record<string, string>>): (file: string) => Answer {
  return (file) => ({ headers: { ...asItShould(file).headers, ...extra } });
}

function publishedText(file: string): string {
  return readFileSync(join(PUBLISHED.folder, file), "utf8");
}

async function findingsOf(page: Page): Promise<readonly string[]> {
  return page.locator("#findings li").allInnerTexts();
}

async function made(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.click("#make");
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("manifest.xml");
  return readFileSync(await saved.path(), "utf8");
}

function expectAddresses(manifest: string, base: string): void {
  const addresses = elementsOf(parseElement(manifest))
    .flatMap(({ attributes }) => attributes.get("DefaultValue") ?? [])
    .filter((value) => value.includes("://"));
  expect(addresses.length).toBeGreaterThan(6);
  expect(addresses.filter((each) => !each.startsWith(`${base}/`))).toEqual([]);
}

/** In a process of its own: the tool requires ES modules, which Node allows and Jest does not. */
function readByMicrosoftsTool(manifest: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "calcola-manifest-"));
  const read = `
    const { OfficeAddinManifest } = require("office-addin-manifest");
    require("node:fs").writeFileSync(process.argv[1], process.argv[2]);
    OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)));
  `;
  const file = join(folder, "manifest.xml");
  const printed = execFileSync(process.execPath, ["-e", read, file, manifest], {
    cwd: join(__dirname, "..", ".."),
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(printed);
}
