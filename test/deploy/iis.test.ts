import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute, first, named, parseElement, type Element } from "../manifest/element";
import { PUBLISHED_HEADERS, PUBLISHED_POLICY } from "./expectedHeaders";
import { DEPLOY } from "./webServers";

// IIS runs on Windows only: its configuration is read, not run.

const ROOT = join(__dirname, "..", "..");
const config = parseElement(readFileSync(join(DEPLOY, "web.config"), "utf8"));
const main = config.children.find(({ name }) => name === "system.webServer") ?? config;
const locations = new Map(
  named(config, "location").map((location) => [attribute(location, "path"), location]),
);

function headersOf(element: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    named(first(element, "customHeaders"), "add").map((header) => [
      attribute(header, "name").toLowerCase(),
      attribute(header, "value"),
    ]),
  );
}

/** How a file may be kept, and what IIS adds to that: empty where the value for the rest is taken back. */
function caching(path: string): readonly string[] {
  const location = locations.get(path);
  if (!location) return [];
  const cache = first(location, "clientCache");
  return ["cacheControlMode", "cacheControlCustom"].map((name) => attribute(cache, name));
}

describe("web.config", () => {
  it("sends the headers of the other servers", () => {
    expect(headersOf(main)).toEqual({
      ...PUBLISHED_HEADERS,
      "content-security-policy": PUBLISHED_POLICY,
    });
    const removed = named(first(main, "customHeaders"), "remove");
    expect(removed.map((header) => attribute(header, "name"))).toContain("X-Frame-Options");
  });

  it("leaves the one-file page its own policy", () => {
    const page = locations.get("calcola-performance.html") ?? config;
    const [removed] = named(first(page, "customHeaders"), "remove");
    expect(removed && attribute(removed, "name")).toBe("Content-Security-Policy");
    expect(headersOf(page)).toEqual({ "content-security-policy": "frame-ancestors 'none'" });
  });

  it("lets files be kept that are named after their content, and icons as Excel wants", () => {
    const cache = main.children.flatMap((each) => named(each, "clientCache"))[0] ?? main;
    expect(Object.fromEntries(cache.attributes)).toEqual({
      cacheControlMode: "UseMaxAge",
      cacheControlMaxAge: "365.00:00:00",
      cacheControlCustom: "public, immutable",
    });
    expect(caching("assets")).toEqual(["NoControl", ""]);
  });

  // test/e2e/build.test.ts holds the list of the published files that are not named after their content.
  it.each([
    "taskpane.html",
    "assistenza.html",
    "installa.html",
    "files.json",
    "third-party-notices.txt",
    "calcola-performance.html",
  ])("has %s asked for anew each time", (file) => {
    expect(caching(file)).toEqual(["DisableCache", ""]);
  });

  it("knows the types of all that is published, and opens the folder with a page that exists", () => {
    const maps = named(main, "mimeMap").map((map) => attribute(map, "fileExtension"));
    expect(maps).toEqual([".json", ".js"]);
    const page = attribute(named(first(main, "defaultDocument"), "add")[0] ?? main, "value");
    expect(existsSync(join(ROOT, "src", "installation", page))).toBe(true);
  });
});
