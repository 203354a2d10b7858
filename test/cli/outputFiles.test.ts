import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder, runWords } from "../fixtures/commandLine";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";

// What the file system refuses, whatever it is, ends with 2 and a sentence; what is there stays as it is.

const INPUT = workbookFile(smallPlan());
const LONG_NAME = "x".repeat(300);
const NOT_WRITABLE = /Non è possibile scrivere la destinazione/;

function withInput(work: (folder: string, input: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder((folder) => {
    const input = join(folder, "a.xlsx");
    writeFileSync(input, INPUT);
    return work(folder, input);
  });
}

describe("an output that the disk does not take", () => {
  it.each([
    ["a name that is too long", `${LONG_NAME}.xlsx`],
    ["a folder whose name is too long", `${LONG_NAME}/`],
    ["a folder inside a file", "a.xlsx/dentro.xlsx"],
  ])("is refused for each input: %s", (_, name) =>
    withInput(async (folder, input) => {
      const output = `${folder}/${name}`;
      for (const words of [[], ["--sovrascrivi"], ["--json"]]) {
        const ran = await runWords([input, "--output", output, ...words]);
        expect(ran.status).toBe(2);
        expect(ran.people).toMatch(NOT_WRITABLE);
      }
      expect(readdirSync(folder)).toEqual(["a.xlsx"]);
    }),
  );

  it("is refused for a new workbook too, empty or copied", () =>
    withInput(async (folder, input) => {
      const output = join(folder, `${LONG_NAME}.xlsx`);
      for (const words of [
        ["--modello", output],
        ["--da", input, "--output", output],
      ]) {
        const ran = await runWords(words);
        expect([
          ran.status,
          ran.people.includes("Non è possibile scrivere la destinazione"),
        ]).toEqual([2, true]);
      }
    }));
});

describe("an output that is no file", () => {
  const itWithLinks = process.platform === "win32" ? it.skip : it;

  itWithLinks("is not replaced when it is a link that leads nowhere", () =>
    withInput(async (folder, input) => {
      const output = join(folder, "b.xlsx");
      symlinkSync(join(folder, "sparito.xlsx"), output);
      for (const words of [[], ["--sovrascrivi"]]) {
        const ran = await runWords([input, "--output", output, ...words]);
        expect(ran.status).toBe(2);
        expect(ran.people).toMatch(NOT_WRITABLE);
        expect(lstatSync(output).isSymbolicLink()).toBe(true);
        expect(existsSync(join(folder, "sparito.xlsx"))).toBe(false);
      }
    }),
  );

  itWithLinks("is not replaced when it is a pipe", () =>
    withInput(async (folder, input) => {
      const output = join(folder, "tubo.xlsx");
      spawnSync("mkfifo", [output]);
      const ran = await runWords([input, "--output", output, "--sovrascrivi"]);
      expect(ran.status).toBe(2);
      expect(ran.people).toMatch(NOT_WRITABLE);
      expect(lstatSync(output).isFIFO()).toBe(true);
    }),
  );
});

describe("two runs at once on one new output", () => {
  it("end with one that has written it and one that is told that it exists", () =>
    withInput(async (folder, input) => {
      const output = join(folder, "b.xlsx");
      const run = () => runWords([input, "--output", output]);
      const [one, other] = await Promise.all([run(), run()]);
      expect([one.status, other.status].sort()).toEqual([0, 2]);
      expect(one.people + other.people).toMatch(/esiste già/);
      expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "b.xlsx"]);
    }));
});

describe("what a killed run has left beside its output", () => {
  const name = (pid: number, machine: string): string =>
    `.calcola-performance-${machine}-${pid}-00000000-0000-4000-8000-000000000000.tmp`;

  it("is cleared away by the next run, but not what is another machine's or another program's", () =>
    withInput(async (folder, input) => {
      // The name of a run on this machine is learned while it writes.
      const machine = await machineOf(folder, input);
      const over = spawnSync(process.execPath, ["-e", ""]).pid;
      const kept = [name(process.pid, machine), name(over, "00000000"), ".appunti.tmp"];
      for (const each of [name(over, machine), ...kept]) writeFileSync(join(folder, each), "x");
      await runWords([input, "--output", join(folder, "b.xlsx"), "--sovrascrivi"]);
      expect(readdirSync(folder).sort()).toEqual([...kept, "a.xlsx", "b.xlsx"].sort());
    }));

  async function machineOf(folder: string, input: string): Promise<string> {
    let found = "";
    const look = setInterval(() => {
      const own = /^\.calcola-performance-([0-9a-f]{8})-/;
      for (const each of readdirSync(folder)) found ||= own.exec(each)?.[1] ?? "";
    });
    while (found === "") {
      await runWords([input, "--output", join(folder, "b.xlsx"), "--sovrascrivi"]);
    }
    clearInterval(look);
    return found;
  }
});

describe("inputs", () => {
  it("with a star are those of the folder, where the shell has not replaced it", () =>
    withInput(async (folder) => {
      writeFileSync(join(folder, "B.XLSX"), INPUT);
      writeFileSync(join(folder, "~$a.xlsx"), "lock");
      writeFileSync(join(folder, "nota.txt"), "x");
      const ran = await runWords([join(folder, "*.xlsx"), "--output", join(folder, "fuori")]);
      expect(ran.status).toBe(0);
      expect(readdirSync(join(folder, "fuori")).sort()).toEqual(["B.XLSX", "a.xlsx"]);
    }));

  it("with a star want a folder when they are several, and a name when it matches nothing", () =>
    withInput(async (folder) => {
      writeFileSync(join(folder, "b.xlsx"), INPUT);
      const several = await runWords([join(folder, "?.xlsx"), "--output", join(folder, "c.xlsx")]);
      expect(several.status).toBe(2);
      expect(several.people).toMatch(/va indicata una cartella/);
      const none = await runWords([join(folder, "*.ods")]);
      expect([none.status, none.people.includes("Il file non esiste")]).toEqual([2, true]);
    }));

  it("that Excel keeps beside an open file are told for what they are", () =>
    withInput(async (folder, input) => {
      const lock = join(folder, "~$a.xlsx");
      writeFileSync(lock, Buffer.alloc(165, "x"));
      const ran = await runWords([lock, input]);
      expect(ran.status).toBe(2);
      expect(ran.people).toMatch(/il file temporaneo che Excel crea finché un file è aperto/);
      expect(ran.results).toContain("66,67");
      expect(readFileSync(lock)).toHaveLength(165);
    }));
});
