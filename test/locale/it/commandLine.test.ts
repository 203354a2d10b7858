import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { issue } from "../../../src/core/domain/issue";
import { ITALIAN_COMMAND_LINE } from "../../../src/locale/it/commandLine";

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
    const missing = issue("counted-achieved-missing", {}, null);
    const taken = issue("output-column-taken", { header: "Peso", free: "Peso (2)" }, null);
    const weight = issue("weight-missing", { objective: "1" }, null);
    expect(ITALIAN_COMMAND_LINE.issue(missing)).toMatch(/\. Opzione del calcolo: --bozza\.$/);
    expect(ITALIAN_COMMAND_LINE.issue(taken)).toMatch(/\. Opzione del calcolo: --altri-nomi\.$/);
    const untabled = issue("no-objectives-table", {}, null);
    expect(ITALIAN_COMMAND_LINE.issue(untabled)).toMatch(/--da VOSTRO\.xlsx --output NUOVO\.xlsx/);
    expect(ITALIAN_COMMAND_LINE.issue(weight)).not.toContain("--");
  });
});
