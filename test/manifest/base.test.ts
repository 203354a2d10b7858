import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { publishedManifest, readBase, type ManifestSettings } from "../../scripts/manifest.cjs";
import { first, parseElement } from "./element";

const MANIFEST = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
const base = "https://comune.example/perf";

/** What an element of the published manifest says. */
function said(name: string, settings: ManifestSettings): string {
  return first(parseElement(publishedManifest(MANIFEST, settings)), name).text;
}

describe("the published manifest", () => {
  it("has the version of package.json, which the build hands it", () => {
    expect(said("Version", { base, version })).toBe(`${version}.0`);
  });

  it("names the provider that the build is given, whatever its characters", () => {
    expect(said("ProviderName", { base })).toBe("Calcola Performance");
    const provider = 'Comune di <Prova> & "altri"';
    expect(said("ProviderName", { base, provider })).toBe(provider);
    expect(() => said("ProviderName", { base, provider: "x".repeat(126) })).toThrow("125");
  });

  it("keeps its id, unless the build is given another one", () => {
    const id = "01234567-89ab-cdef-0123-456789abcdef";
    expect(said("Id", { base })).toBe(first(parseElement(MANIFEST), "Id").text);
    expect(said("Id", { base, id })).toBe(id);
    expect(() => said("Id", { base, id: "mio" })).toThrow("GUID");
  });
});

describe("the address of the pages", () => {
  it("is put wherever the development server's address is", () => {
    const manifest = `<a b="https://localhost:3000/a.png"/><c d="https://localhost:3000/taskpane.html"/>`;
    expect(publishedManifest(manifest, { base })).toBe(
      `<a b="https://comune.example/perf/a.png"/><c d="https://comune.example/perf/taskpane.html"/>`,
    );
  });

  it("loses the slash at its end", () => {
    expect(readBase("https://comune.example/")).toBe("https://comune.example");
    expect(readBase("https://comune.example/perf/")).toBe("https://comune.example/perf");
  });

  it("stays XML when it holds an ampersand, and itself when it holds a dollar", () => {
    expect(
      publishedManifest(`"https://localhost:3000/"`, { base: "https://comune.example/a&b$&" }),
    ).toBe(`"https://comune.example/a&amp;b$&amp;/"`);
  });

  it.each([
    "http://comune.example",
    "comune.example",
    "https://comune.example/?a=1",
    "https://a:b@comune.example",
    "true",
    "",
  ])("is refused when it is %p", (text) => {
    expect(() => readBase(text)).toThrow("https address");
  });
});
