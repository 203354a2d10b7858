import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withOption } from "../../../src/locale/it/commandLine";

const FOLDER = join(__dirname, "../../../src/locale/it");

describe("the options of the command line", () => {
  it("are named in nothing that the pane says too: issues, and its own texts", () => {
    const files = readdirSync(FOLDER).filter((name) => /Issues\.ts$|^pane/.test(name));
    expect(files).toEqual(expect.arrayContaining(["scoringIssues.ts", "writingIssues.ts"]));
    const naming = files.filter((name) =>
      /--[a-z]|riga di comando/.test(readFileSync(join(FOLDER, name), "utf8")),
    );
    expect(naming).toEqual([]);
  });

  it("are added to the sentence of an issue that they help with, and to no other", () => {
    expect(withOption("Manca.", "outcome-missing")).toBe("Manca. Opzione del calcolo: --bozza.");
    expect(withOption("Presa.", "output-column-taken")).toContain("--altri-nomi");
    expect(withOption("Manca.", "weight-missing")).toBe("Manca.");
  });
});
