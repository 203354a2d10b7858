import { randomUUID } from "node:crypto";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from "playwright-core";
import type { Deliver } from "../events/addins";
import type { RichApiEvent } from "../events/hostEvents";
import type { EmulatedExcel } from "../emulatedHost";
import { findChromium } from "./chromium";
import { HOST_ORIGIN, HOST_PAGE, hostPage } from "./hostPage";
import { routePages, type RouteSettings } from "./routes";
import { createXdmHost, type Notice, type XdmHost } from "./xdm";

/** The pane of an add-in inside the page of Excel on the web. */
export interface BrowserPane {
  readonly page: Page;
  /** The add-in's own page, as published, in a frame of another origin. */
  readonly frame: Frame;
  /** What went wrong outside the tests' own steps: violations of the content policy, errors on the console, requests elsewhere. */
  readonly problems: readonly string[];
  /** What the add-in told Excel: focus that leaves, telemetry. */
  readonly notices: readonly Notice[];
  readonly close: () => Promise<void>;
}

export interface PaneSettings extends RouteSettings {
  readonly locale?: string;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
  /** `Office.context.document.settings`: what it held when the document was opened, and what is saved. */
  readonly documentSettings?: Map<string, string>;
  /** Before the page is opened: clocks, colours. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ["--disable-gpu", "--disable-quic", "--disable-sync", "--disable-component-update"],
  });
}

/** Opens the add-in's pane on what `excel` holds. Returns when its page is there, which is before Office.js is ready. */
export async function openPane(
  browser: Browser,
  excel: EmulatedExcel,
  settings: PaneSettings,
): Promise<BrowserPane> {
  const { locale = "it-IT", width = 350, height = 640, documentSettings = new Map() } = settings;
  const identity = {
    appId: randomUUID(),
    conversationId: randomUUID(),
    documentUrl: "https://comune.sharepoint.com/Documenti/Cartel1.xlsx",
    locale,
  };
  const excelContext = {
    excelApi: () => excel.faults.excelApi,
    isReadOnly: () => excel.workbook.isReadOnly,
    settings: documentSettings,
  };
  const deliver: Deliver = (events) => {
    void tell(page, host, events).catch((fault: unknown) => {
      if (!page.isClosed()) problems.push(String(fault));
    });
  };
  const host = createXdmHost(identity, excelContext, excel.connect(deliver));
  const context = await browser.newContext({ viewport: { width, height }, locale });
  const problems: string[] = [];
  await settings.prepare?.(context);
  await routePages(context, hostPage(identity, settings.address), settings, problems);
  const page = await context.newPage();
  watch(page, problems);
  await page.exposeFunction("emulatedExcelAnswers", async (message: string) =>
    host.receive(message).catch((fault: unknown) => {
      problems.push(String(fault));
      return null;
    }),
  );
  await page.goto(HOST_PAGE, { waitUntil: "commit" });
  return {
    page,
    frame: await paneFrame(page),
    problems,
    notices: host.notices,
    close: async () => {
      await context.unrouteAll({ behavior: "ignoreErrors" });
      await context.close();
    },
  };
}

/** Of its own accord: what the page of Excel says to the frame. */
async function tell(page: Page, host: XdmHost, events: readonly RichApiEvent[]): Promise<void> {
  await page.evaluate((message) => {
    window.dispatchEvent(new CustomEvent("emulated-excel-says", { detail: message }));
  }, host.eventMessage(events));
}

/** The frame that the host page makes, once it has gone to the add-in. */
async function paneFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe", { state: "attached" })).contentFrame();
  if (frame === null) throw new Error("The host page has no frame.");
  await frame.waitForURL((url) => url.origin !== HOST_ORIGIN && url.protocol === "https:", {
    waitUntil: "commit",
  });
  return frame;
}

/** The console says what the content policy blocks, in every frame. */
function watch(page: Page, problems: string[]): void {
  page.on("console", (message) => {
    const { url, lineNumber } = message.location();
    if (message.type() === "error") problems.push(`${message.text()} (${url}:${lineNumber})`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
}
