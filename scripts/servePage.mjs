// Serves one file, and nothing else, to the browser of this machine.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/** What a page cannot say of itself in its own policy, and that nothing keeps it. */
const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/**
 * On a free port of 127.0.0.1: other machines cannot reach it.
 * @param {string} file an HTML page
 * @returns {Promise<import("node:http").Server & { readonly url: string }>}
 */
export function servePage(file) {
  const page = readFileSync(file);
  const server = createServer(({ method, url }, response) => {
    if (url !== "/") {
      response.writeHead(404).end();
    } else if (method !== "GET" && method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
    } else {
      response.writeHead(200, { ...HEADERS, "Content-Length": page.length });
      response.end(method === "HEAD" ? undefined : page);
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port: 0 }, () => {
      resolve(Object.assign(server, { url: `http://127.0.0.1:${server.address().port}/` }));
    });
  });
}
