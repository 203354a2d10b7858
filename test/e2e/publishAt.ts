import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContext } from "playwright-core";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** What a server answers instead of the file as it is. */
export interface Answer {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves a folder at an address, file by file as `answer` wants it; returns what was asked for elsewhere. */
export async function publishAt(
  context: BrowserContext,
  base: string,
  folder: string,
  answer: (file: string) => Answer,
): Promise<readonly string[]> {
  const elsewhere: string[] = [];
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (!url.startsWith(`${base}/`)) {
      elsewhere.push(url);
      await route.abort();
      return;
    }
    const file = new URL(url).href.slice(base.length + 1);
    const path = join(folder, file);
    const { status = 200, body, headers } = answer(file);
    if (!existsSync(path) || !statSync(path).isFile()) await route.fulfill({ status: 404 });
    else {
      const contentType = TYPES[extname(file)] ?? "text/plain; charset=utf-8";
      const content = body ?? readFileSync(path);
      await route.fulfill({
        status,
        headers: { "Content-Type": contentType, ...headers },
        body: content,
      });
    }
  });
  return elsewhere;
}
