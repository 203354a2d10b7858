import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, normalize, sep } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import { HOST_ORIGIN } from "./hostPage";

export interface RouteSettings {
  /** Of the pane's page. */
  readonly address: string;
  /** What is published at the address's folder. */
  readonly folder: string;
  readonly microsoft?: Reach;
  /** The script that the pane's page loads first. */
  readonly ownScript?: Reach;
}

/** How a script is reached: refused at once, or never answered. */
export type Reach = "reached" | "aborted" | "hanging";

const OWN_SCRIPT = /\/taskpane\.[^/]*js$/;

const MICROSOFT = "https://appsforoffice.microsoft.com";
const LIBRARY_PATH = "/lib/1/hosted/";
const LIBRARY = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The three hosts that a pane of Excel on the web loads from, without a network; whatever else is asked for is a problem. */
export async function routePages(
  context: BrowserContext,
  page: string,
  { address, folder, microsoft = "reached", ownScript = "reached" }: RouteSettings,
  problems: string[],
): Promise<void> {
  const published = new URL(".", address);
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const reach =
      url.origin === MICROSOFT ? microsoft : OWN_SCRIPT.test(url.pathname) ? ownScript : "reached";
    if (reach !== "reached") {
      if (reach === "aborted") await route.abort("connectionrefused");
    } else if (url.origin === HOST_ORIGIN) {
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: page });
    } else if (url.origin === MICROSOFT && url.pathname.startsWith(LIBRARY_PATH)) {
      const file = url.pathname.slice(LIBRARY_PATH.length).toLowerCase();
      await serve(route, LIBRARY, file, problems);
    } else if (url.href.startsWith(published.href)) {
      await serve(route, folder, url.pathname.slice(published.pathname.length), problems);
    } else {
      problems.push(`request elsewhere: ${url.href}`);
      await route.abort();
    }
  });
}

async function serve(
  route: Route,
  folder: string,
  file: string,
  problems: string[],
): Promise<void> {
  const path = normalize(join(folder, decodeURIComponent(file)));
  if (!path.startsWith(`${folder}${sep}`) || !existsSync(path) || !statSync(path).isFile()) {
    problems.push(`no such file: ${route.request().url()}`);
    await route.fulfill({ status: 404, body: "" });
    return;
  }
  const contentType = TYPES[extname(path)] ?? "application/octet-stream";
  await route.fulfill({ contentType, body: readFileSync(path) });
}
