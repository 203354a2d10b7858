import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PUBLISHED } from "./publishedPane";

const files = readdirSync(PUBLISHED.folder, { recursive: true, encoding: "utf8" });
const text = (file: string): string => readFileSync(join(PUBLISHED.folder, file), "utf8");
const scripts = files.filter((file) => file.endsWith(".js"));

/** Everything that loads before the pane is shown, compressed as hosts send it. */
const FIRST_SCREEN_BYTES = 150_000;

describe("what is published", () => {
  it("bears addresses of its content, but for the pages, the icons, the manifest, the notices and the list of files", () => {
    const hashed = /\.[0-9a-f]{10}\.(js|css|js\.LICENSE\.txt)$/;
    const named = files.filter((file) => !hashed.test(file) && !file.startsWith("pictures"));
    expect(named.sort()).toEqual([
      "assets",
      join("assets", "icon-16.png"),
      join("assets", "icon-32.png"),
      join("assets", "icon-64.png"),
      join("assets", "icon-80.png"),
      "assistenza.html",
      "files.json",
      "installa.html",
      "manifest.xml",
      "taskpane.html",
      "third-party-notices.txt",
    ]);
  });

  it("has the address of the pages in the manifest", () => {
    const addresses = [...text("manifest.xml").matchAll(/="(https:[^"]*)"/g)].map(([, url]) => url);
    expect(addresses.length).toBeGreaterThan(6);
    expect(addresses.filter((url) => !url?.startsWith(`${PUBLISHED.base}/`))).toEqual([]);
    expect(addresses).toContain(PUBLISHED.address);
  });

  it("takes Office.js from Microsoft, and bundles none of it", () => {
    const page = text("taskpane.html");
    expect(page).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(scripts.filter((file) => text(file).includes("OfficeExtension"))).toEqual([]);
  });

  it("evaluates no text as code", () => {
    expect(scripts.filter((file) => /\beval\(|new Function\(/.test(text(file)))).toEqual([]);
  });

  it("paints a page before any script of Microsoft's has come: all of them wait but the one that watches", () => {
    const tags = [...text("taskpane.html").matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(tags.map((tag) => /\bdefer\b/.test(tag))).toEqual([false, true, true]);
    expect(tags[0]).toMatch(/src="?connection\./);
  });

  it("names the packages that it contains, with their licences", () => {
    const titles = [...text("third-party-notices.txt").matchAll(/^-{80}\n(\S+) \S+ \((.*)\)$/gm)];
    expect(titles.map(([, name]) => name)).toEqual(
      expect.arrayContaining(["fflate", "react", "react-dom", "scheduler", "webpack"]),
    );
    expect(titles.map(([, name]) => name)).not.toContain("jest");
    const licences = new Set(titles.map(([, , licence]) => licence));
    expect(licences).toEqual(new Set(["MIT", "ISC"]));
  });

  it("loads little before its first screen: what the page itself names", () => {
    const named = [...text("taskpane.html").matchAll(/(?:src|href)="?([^":> ]+\.(?:js|css))/g)];
    expect(named.length).toBeGreaterThan(2);
    const bytes = ["taskpane.html", ...named.map(([, file = ""]) => file)]
      .map((file) => gzipSync(text(file)).length)
      .reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThan(FIRST_SCREEN_BYTES);
  });
});
