import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { packed } from "../../scripts/release/archive";
import { PAGES, releaseFiles, type ReleaseSources } from "../../scripts/release/contents";
import { mergedNotices } from "../../scripts/release/notices";
import { productSbom, type Lock } from "../../scripts/release/sbom";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const RULE = "-".repeat(80);

describe("a release", () => {
  const root = mkdtempSync(join(tmpdir(), "calcola-release-"));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  /** A project that has been built, in miniature. */
  function built(name: string, without: readonly string[] = []): ReleaseSources {
    const folder = join(root, name);
    const files: Readonly<Record<string, string>> = {
      LICENSE: "licence",
      "deploy/nginx.conf": "server",
      "dist/files.json": JSON.stringify({ files: { "taskpane.html": "x", "assets/a.png": "y" } }),
      "dist/taskpane.html": "pane",
      "dist/assets/a.png": "icon",
      "dist/manifest.xml": "https://localhost:3000",
      "dist/calcola-performance.html": "page",
      "dist/cli/calcola-performance.mjs": "command",
      "dist/third-party-notices.txt": `Ours.\n\n${RULE}\nb 1 (MIT)\n\nB\n\n${RULE}\na 1 (MIT)\n\nA\n`,
      "dist/cli/third-party-notices.txt": `Ours.\n\n${RULE}\nb 1 (MIT)\n\nB\n\n${RULE}\nc 1 (ISC)\n\nC\n`,
    };
    for (const [path, text] of Object.entries(files)) {
      if (without.includes(path)) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return { root: folder, dist: join(folder, "dist"), guides: "<p>guide", sbom: "{}" };
  }

  it("has what a municipality needs, and sums that say whether it arrived whole", () => {
    const files = releaseFiles(built("whole"));
    expect([...files.keys()]).toEqual([
      "LICENSE",
      "SHA256SUMS",
      "calcola-performance.html",
      "calcola-performance.mjs",
      "deploy/nginx.conf",
      "guide.html",
      PAGES,
      "sbom.cdx.json",
      "third-party-notices.txt",
    ]);
    const sums = Buffer.from(files.get("SHA256SUMS") ?? [])
      .toString()
      .trim()
      .split("\n");
    expect(sums).toHaveLength(files.size - 1);
    const page = createHash("sha256").update("page").digest("hex");
    expect(sums).toContain(`${page}  calcola-performance.html`);
  });

  it("has the pages in a zip, without a manifest for a developer's machine", () => {
    const zip = releaseFiles(built("pages")).get(PAGES) ?? new Uint8Array();
    expect(Object.keys(unzipSync(zip)).sort()).toEqual([
      "assets/a.png",
      "files.json",
      "taskpane.html",
    ]);
  });

  it("is not made without the page in one file", () => {
    const sources = built("lacking", ["dist/calcola-performance.html"]);
    expect(() => releaseFiles(sources)).toThrow("The build has not made calcola-performance.html.");
  });
});

it("a zip of the same files has the same bytes, in whatever order and whenever it is made", () => {
  const one = packed(
    new Map([
      ["a", bytes("1")],
      ["b/c", bytes("2")],
    ]),
  );
  jest.useFakeTimers({ now: new Date("2031-05-05") });
  const other = packed(
    new Map([
      ["b/c", bytes("2")],
      ["a", bytes("1")],
    ]),
  );
  jest.useRealTimers();
  expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
  // The first day that a zip can name: 1980-01-01, no seconds (APPNOTE 4.4.6).
  expect(Buffer.from(one).readUInt32LE(10)).toBe(0x0021_0000);
});

it("notices name each package once, in order", () => {
  const text = mergedNotices([
    `Ours.\n\n${RULE}\nb 1 (MIT)\n\nB\n`,
    `Ours.\n\n${RULE}\na 1 (MIT)\n\nA\n\n${RULE}\nb 1 (MIT)\n\nB\n`,
  ]);
  expect(text).toBe(`Ours.\n\n${RULE}\na 1 (MIT)\n\nA\n\n${RULE}\nb 1 (MIT)\n\nB\n`);
});

it("the list of packages has what the product needs, and nothing that differs from run to run", () => {
  const printed = (serialNumber: string, timestamp: string): string =>
    JSON.stringify({
      bomFormat: "CycloneDX",
      serialNumber,
      metadata: {
        timestamp,
        tools: [serialNumber],
        component: { "bom-ref": "p@1", name: serialNumber },
      },
      components: [{ "bom-ref": "b@2" }, { "bom-ref": "@s/a@1" }, { "bom-ref": "jest@1" }],
      dependencies: [
        { ref: "p@1", dependsOn: ["jest@1", "@s/a@1"] },
        { ref: "jest@1", dependsOn: [] },
        { ref: "@s/a@1", dependsOn: ["b@2"] },
        { ref: "b@2", dependsOn: [] },
      ],
    });
  const lock: Lock = {
    packages: {
      "": { version: "1" },
      "node_modules/@s/a": { version: "1" },
      "node_modules/@s/a/node_modules/b": { version: "2" },
      "node_modules/jest": { version: "1", dev: true },
    },
  };
  const text = productSbom(printed("one", "2026-01-01"), lock, "p");
  expect(productSbom(printed("other", "2027-01-01"), lock, "p")).toBe(text);
  expect(JSON.parse(text)).toEqual({
    bomFormat: "CycloneDX",
    metadata: { component: { "bom-ref": "p@1", name: "p" } },
    components: [{ "bom-ref": "@s/a@1" }, { "bom-ref": "b@2" }],
    dependencies: [
      { ref: "@s/a@1", dependsOn: ["b@2"] },
      { ref: "b@2", dependsOn: [] },
      { ref: "p@1", dependsOn: ["@s/a@1"] },
    ],
  });
});
