import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { ITALIAN_COMMAND_LINE } from "../../src/locale/it/commandLine";
import { jsonLines } from "../fixtures/calculationJson";
import { inTemporaryFolder, runWords } from "../fixtures/commandLine";
import { TODAY } from "../fixtures/plainCalculation";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";
import { lookAt } from "../fixtures/writtenWorkbook";

// Where the output goes, and what is never replaced (workbook.md, Command line).

const INPUT = workbookFile(smallPlan());
const OTHER = workbookFile(smallPlan({ Ente: "Comune di Altrove" }));
const BROKEN = workbookFile(smallPlan({ Anno: "duemila" }));
const ALREADY_THERE = /esiste già/;
const IS_INPUT = /è il file di partenza/;

function isCalculated(path: string): boolean {
  return lookAt(new Uint8Array(readFileSync(path))).sheetNames.includes("Riepilogo 2025");
}

function withFiles(
  files: Readonly<Record<string, Uint8Array | string>>,
  work: (folder: string, at: (name: string) => string) => Promise<void>,
): Promise<void> {
  return inTemporaryFolder((folder) => {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      mkdirSync(join(path, ".."), { recursive: true });
      writeFileSync(path, content);
    }
    return work(folder, (name) => join(folder, name));
  });
}

function isUnchanged(path: string, bytes: Uint8Array): boolean {
  return Buffer.compare(readFileSync(path), bytes) === 0;
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

describe("without --output", () => {
  it("only calculates: no file appears and none changes", () =>
    withFiles({ "a.xlsx": INPUT }, async (folder, at) => {
      const ran = await runWords([at("a.xlsx")]);
      expect(ran.status).toBe(0);
      expect(ran.results).toContain("66,67");
      expect(readdirSync(folder)).toEqual(["a.xlsx"]);
      expect(isUnchanged(at("a.xlsx"), INPUT)).toBe(true);
    }));
});

describe("an output file", () => {
  it("is written beside the input, which stays as it was; no other file is left", () =>
    withFiles({ "a.xlsx": INPUT }, async (folder, at) => {
      const ran = await runWords([at("a.xlsx"), "--output", at("b.xlsx")]);
      expect(ran.status).toBe(0);
      expect(ran.results).toContain("Riepilogo 2025");
      expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "b.xlsx"]);
      expect(isCalculated(at("b.xlsx"))).toBe(true);
      expect(isUnchanged(at("a.xlsx"), INPUT)).toBe(true);
    }));

  it("that exists and is not ours is left alone", () =>
    withFiles({ "a.xlsx": INPUT, "b.xlsx": OTHER, "c.txt": "appunti" }, async (_folder, at) => {
      for (const name of ["b.xlsx", "c.txt"]) {
        const ran = await runWords([at("a.xlsx"), "--output", at(name)]);
        expect(ran.status).toBe(2);
        expect(ran.people).toMatch(ALREADY_THERE);
      }
      expect(isUnchanged(at("b.xlsx"), OTHER)).toBe(true);
      expect(readFileSync(at("c.txt"), "utf8")).toBe("appunti");
    }));

  it("that exists is replaced when that is asked for, with its permissions", () =>
    withFiles({ "a.xlsx": INPUT, "b.xlsx": OTHER }, async (_folder, at) => {
      chmodSync(at("b.xlsx"), 0o640);
      const ran = await runWords([at("a.xlsx"), "--output", at("b.xlsx"), "--sovrascrivi"]);
      expect(ran.status).toBe(0);
      expect(isCalculated(at("b.xlsx"))).toBe(true);
      expect(statSync(at("b.xlsx")).mode & 0o777).toBe(0o640);
    }));

  it("that is an earlier output is left alone too: somebody may have written on it since", () =>
    withFiles({ "a.xlsx": INPUT }, async (_folder, at) => {
      await runWords([at("a.xlsx"), "--output", at("b.xlsx")]);
      const before = bytesOf(at("b.xlsx"));
      const ran = await runWords([at("a.xlsx"), "--output", at("b.xlsx")]);
      expect(ran.status).toBe(2);
      expect(ran.people).toMatch(ALREADY_THERE);
      expect(isUnchanged(at("b.xlsx"), before)).toBe(true);
    }));

  it("that is protected against writing stays as it was, with --sovrascrivi too", () =>
    withFiles({ "a.xlsx": INPUT }, async (folder, at) => {
      chmodSync(at("a.xlsx"), 0o444);
      const ran = await runWords([at("a.xlsx"), "--output", at("a.xlsx"), "--sovrascrivi"]);
      expect(ran.status).toBe(2);
      expect(ran.people).toMatch(/Non è possibile scrivere/);
      expect(isUnchanged(at("a.xlsx"), INPUT)).toBe(true);
      expect(readdirSync(folder)).toEqual(["a.xlsx"]);
    }));

  it("keeps the kind of the input: a workbook with macros is not named as one without", () =>
    withFiles({ "a.xlsm": INPUT }, async (folder, at) => {
      const ran = await runWords([at("a.xlsm"), "--output", at("b.xlsx")]);
      expect(ran.status).toBe(2);
      expect(ran.people).toMatch(/stessa estensione/);
      expect(readdirSync(folder)).toEqual(["a.xlsm"]);
      expect((await runWords([at("a.xlsm"), "--output", at("b.XLSM")])).status).toBe(0);
    }));

  it("in a folder that does not exist is refused in one sentence", () =>
    withFiles({ "a.xlsx": INPUT }, async (folder, at) => {
      const ran = await runWords([at("a.xlsx"), "--output", join(folder, "niente", "b.xlsx")]);
      expect(ran.status).toBe(2);
      expect(ran.people).toMatch(/Non è possibile scrivere/);
      expect(readdirSync(folder)).toEqual(["a.xlsx"]);
    }));
});

describe("a writing that fails at the last step", () => {
  it("leaves no half file behind", () =>
    withFiles({ "a.xlsx": INPUT, "fuori/a.xlsx/dentro.txt": "x" }, async (_folder, at) => {
      const ran = await runWords([at("a.xlsx"), "--output", at("fuori"), "--sovrascrivi"]);
      expect(ran.status).toBe(2);
      expect(ran.people).toMatch(/Non è possibile scrivere/);
      expect(readdirSync(at("fuori"))).toEqual(["a.xlsx"]);
      expect(readdirSync(at("fuori/a.xlsx"))).toEqual(["dentro.txt"]);
    }));
});

describe("the input itself", () => {
  it("is never written without --sovrascrivi, however it is named", () =>
    withFiles({ "a.xlsx": INPUT, "sotto/x.txt": "" }, async (_folder, at) => {
      linkSync(at("a.xlsx"), at("copia.xlsx"));
      symlinkSync(at("a.xlsx"), at("rimando.xlsx"));
      const names = ["a.xlsx", "copia.xlsx", "rimando.xlsx", join("sotto", "..", "a.xlsx")];
      for (const name of names) {
        const ran = await runWords([at("a.xlsx"), "--output", at(name)]);
        expect([name, ran.status]).toEqual([name, 2]);
        expect(ran.people).toMatch(IS_INPUT);
      }
      expect(isUnchanged(at("a.xlsx"), INPUT)).toBe(true);
    }));

  it("is not written either when it bears our marks", () =>
    withFiles({ "a.xlsx": INPUT }, async (_folder, at) => {
      await runWords([at("a.xlsx"), "--output", at("b.xlsx")]);
      const ran = await runWords([at("b.xlsx"), "--output", at("b.xlsx")]);
      expect(ran.status).toBe(2);
    }));

  it("is written in place with --sovrascrivi", () =>
    withFiles({ "a.xlsx": INPUT }, async (folder, at) => {
      const ran = await runWords([at("a.xlsx"), "--output", at("a.xlsx"), "--sovrascrivi"]);
      expect(ran.status).toBe(0);
      expect(isCalculated(at("a.xlsx"))).toBe(true);
      expect(readdirSync(folder)).toEqual(["a.xlsx"]);
    }));

  it("is written through a symbolic link, which stays one", () =>
    withFiles({ "vero/a.xlsx": INPUT }, async (_folder, at) => {
      symlinkSync(at(join("vero", "a.xlsx")), at("rimando.xlsx"));
      const words = [at("rimando.xlsx"), "--output", at("rimando.xlsx"), "--sovrascrivi"];
      expect((await runWords(words)).status).toBe(0);
      expect(isCalculated(at(join("vero", "a.xlsx")))).toBe(true);
      expect(readdirSync(at("vero"))).toEqual(["a.xlsx"]);
    }));

  it("stays untouched, date included, when nothing has changed since the last run", () =>
    withFiles({ "a.xlsx": INPUT }, async (_folder, at) => {
      const words = [at("a.xlsx"), "--output", at("a.xlsx"), "--sovrascrivi"];
      await runWords(words);
      const before = statSync(at("a.xlsx"));
      const ran = await runWords(words, { year: 2031, month: 1, day: 2 });
      expect(ran.results).toContain("Nessuna novità");
      expect(statSync(at("a.xlsx"))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    }));
});

describe("several inputs", () => {
  it("go into the folder, which is made when missing, each under its own name", () =>
    withFiles({ "a.xlsx": INPUT, "b.xlsx": OTHER }, async (_folder, at) => {
      const ran = await runWords([at("a.xlsx"), at("b.xlsx"), "--output", at("usciti/qui")]);
      expect(ran.status).toBe(0);
      expect(readdirSync(at("usciti/qui")).sort()).toEqual(["a.xlsx", "b.xlsx"]);
    }));

  it("are answered one line each, in their order; a bad one does not stop the others", () =>
    withFiles({ "a.xlsx": INPUT, "c.xlsx": BROKEN, "d.xlsx": OTHER }, async (_folder, at) => {
      const names = ["a.xlsx", "manca.xlsx", "c.xlsx", "d.xlsx"].map(at);
      const ran = await runWords([...names, "--output", at("fuori"), "--json"]);
      expect(ran.status).toBe(2);
      const lines = ran.results
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as object);
      expect(lines.map((line) => "file" in line && line.file)).toEqual(names);
      expect(Object.keys(lines[1] ?? {})).toEqual(["file", "errore"]);
      expect(readdirSync(at("fuori")).sort()).toEqual(["a.xlsx", "d.xlsx"]);
    }));

  it("are told apart: the name of each stands over what is said of it", () =>
    withFiles({ "a.xlsx": INPUT, "d.xlsx": OTHER }, async (_folder, at) => {
      const ran = await runWords([at("a.xlsx"), at("d.xlsx")]);
      const [first, second] = [at("a.xlsx"), at("d.xlsx")].map((path) =>
        ran.results.indexOf(`File: ${path}`),
      );
      expect(first).toBe(0);
      expect(second).toBeGreaterThan(ran.results.indexOf("Comune di Prova"));
      expect((await runWords([at("a.xlsx")])).results).not.toContain("File:");
    }));

  it("give the worst exit status", () =>
    withFiles({ "a.xlsx": INPUT, "c.xlsx": BROKEN }, async (_folder, at) => {
      expect((await runWords([at("a.xlsx"), at("c.xlsx")])).status).toBe(1);
      expect((await runWords([at("c.xlsx"), at("a.xlsx")])).status).toBe(1);
      expect((await runWords([at("manca.xlsx"), at("c.xlsx"), at("a.xlsx")])).status).toBe(2);
    }));

  it("of one name do not overwrite each other: the second is refused", () =>
    withFiles({ "uno/a.xlsx": INPUT, "due/a.xlsx": OTHER }, async (_folder, at) => {
      const ran = await runWords([at("uno/a.xlsx"), at("due/a.xlsx"), "--output", at("fuori")]);
      expect(ran.status).toBe(2);
      expect(ran.people).toMatch(/stesso nome/);
      const title = lookAt(bytesOf(at("fuori/a.xlsx"))).rowsOf("Riepilogo 2025")[0]?.[0];
      expect(String(title)).toContain("Comune di Prova");
    }));

  it.each([[[]], [["--sovrascrivi"]]])(
    "are never replaced by the output of another (%p)",
    (words) =>
      withFiles({ "uno/a.xlsx": INPUT, "due/a.xlsx": OTHER }, async (_folder, at) => {
        const inputs = [at("uno/a.xlsx"), at("due/a.xlsx")];
        const ran = await runWords([...inputs, "--output", at("due"), ...words]);
        expect(ran.status).toBe(2);
        expect(ran.people).toMatch(/uno dei file di partenza/);
        expect(isUnchanged(at("due/a.xlsx"), OTHER)).toBe(true);
      }),
  );

  it("leave no folder behind when none of them can be calculated", () =>
    withFiles({ "c.xlsx": BROKEN, "vuoto.xlsx": "" }, async (_folder, at) => {
      await runWords([at("c.xlsx"), at("vuoto.xlsx"), "--output", at("fuori")]);
      expect(existsSync(at("fuori"))).toBe(false);
    }));

  it("want a folder, not the name of a workbook", () =>
    withFiles({ "a.xlsx": INPUT, "b.xlsx": OTHER }, async (folder, at) => {
      const ran = await runWords([at("a.xlsx"), at("b.xlsx"), "--output", at("tutti.xlsx")]);
      expect(ran.status).toBe(2);
      expect(ran.people).toMatch(/va indicata una cartella/);
      expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "b.xlsx"]);
    }));

  it("are calculated one by one: a fault of ours in one does not stop the others", () =>
    withFiles({ "a.xlsx": INPUT, "b.xlsx": OTHER }, async (_folder, at) => {
      let results = "";
      let people = "";
      let days = 0;
      const status = await run([at("a.xlsx"), at("b.xlsx"), "--json"], {
        texts: ITALIAN_COMMAND_LINE,
        stdout: (text) => void (results += text),
        stderr: (text) => void (people += text),
        get today() {
          days += 1;
          if (days === 1) throw new Error("no day today");
          return TODAY;
        },
      });
      expect(status).toBe(3);
      expect(people).toContain("Il programma ha un difetto");
      expect(people).toContain("no day today");
      const [first, second] = jsonLines(results);
      expect(Object.keys(first ?? {})).toEqual(["file", "errore"]);
      expect(second?.ente).toBe("Comune di Altrove");
    }));

  it("cannot go into a file", () =>
    withFiles({ "a.xlsx": INPUT, "b.xlsx": OTHER, "file.txt": "x" }, async (_folder, at) => {
      const ran = await runWords([at("a.xlsx"), at("b.xlsx"), "--output", at("file.txt")]);
      expect(ran.status).toBe(2);
      expect(readFileSync(at("file.txt"), "utf8")).toBe("x");
    }));
});

describe("a folder as output", () => {
  it.each([["fuori/"], ["fuori"]])("takes one input under its own name (%s)", (name) =>
    withFiles({ "a.xlsx": INPUT }, async (folder, at) => {
      mkdirSync(at("fuori"));
      const ran = await runWords([at("a.xlsx"), "--output", `${folder}/${name}`]);
      expect(ran.status).toBe(0);
      expect(existsSync(at("fuori/a.xlsx"))).toBe(true);
    }),
  );

  it("of the input is the input itself: refused", () =>
    withFiles({ "a.xlsx": INPUT }, async (folder, at) => {
      const ran = await runWords([at("a.xlsx"), "--output", folder]);
      expect(ran.status).toBe(2);
      expect(isUnchanged(at("a.xlsx"), INPUT)).toBe(true);
    }));
});
