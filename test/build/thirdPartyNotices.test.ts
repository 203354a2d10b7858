import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { packageFolder, noticesText } = jest.requireActual<{
  readonly packageFolder: (file: string) => string | null;
  readonly noticesText: (folders: readonly string[]) => string;
}>("../../scripts/thirdPartyNotices.cjs");

describe("third-party notices", () => {
  const root = mkdtempSync(join(tmpdir(), "calcola-notices-"));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  function makePackage(name: string, files: Readonly<Record<string, string>>): string {
    const folder = join(root, "node_modules", name);
    mkdirSync(join(folder, "lib", "esm"), { recursive: true });
    const description = { name, version: "1.2.3", license: "MIT" };
    writeFileSync(join(folder, "package.json"), JSON.stringify(description));
    // Says only how the folder's files are to be read, as many packages do.
    writeFileSync(join(folder, "lib", "esm", "package.json"), `{"type":"module"}`);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return folder;
  }

  it("finds the package that a bundled file belongs to", () => {
    const folder = makePackage("@scope/one", { LICENSE: "Words" });
    expect(packageFolder(join(folder, "lib", "esm", "index.js"))).toBe(folder);
  });

  it("leaves out files of our own", () => {
    expect(packageFolder(join(__dirname, "thirdPartyNotices.test.ts"))).toBeNull();
  });

  it("gives each package once, by name, with all its licence and notice files", () => {
    const zeta = makePackage("zeta", { "license.md": "Zeta's words\r\n" });
    const alpha = makePackage("alpha", { LICENSE: "Alpha's words", "NOTICE.txt": "and notice" });
    const rule = "-".repeat(80);
    expect(noticesText([zeta, alpha, zeta]).split("\n\n").slice(1)).toEqual([
      `${rule}\nalpha 1.2.3 (MIT)`,
      "Alpha's words",
      "and notice",
      `${rule}\nzeta 1.2.3 (MIT)`,
      "Zeta's words",
      "",
    ]);
  });

  it("keeps the words of a package that is published without them", () => {
    const icons = makePackage("@fluentui/react-icons", { "README.md": "Icons" });
    expect(noticesText([icons])).toContain("Copyright (c) 2020 Microsoft Corporation");
  });

  it("stops the build at a package without a licence file", () => {
    const bare = makePackage("bare", { "README.md": "MIT, trust me" });
    expect(() => noticesText([bare])).toThrow("bare is bundled, and has no licence file.");
  });
});
