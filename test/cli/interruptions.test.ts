import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inTemporaryFolder } from "../fixtures/commandLine";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";

// A process that is stopped, or that its disk or its reader refuses. Only on systems that have these signals.

const PROJECT = join(__dirname, "..", "..");
const LONG = 60_000;
const TSX = pathToFileURL(require.resolve("tsx")).href;
const WORDS = [process.execPath, "--import", TSX, join(PROJECT, "src", "cli", "main.ts")];
const describeOnUnix = process.platform === "win32" ? describe.skip : describe;

/** A module that a process loads first: each file that it writes takes its time to reach the disk. */
const SLOW_DISK = `data:text/javascript,${encodeURIComponent(`
  import fs from "node:fs/promises";
  import { syncBuiltinESMExports } from "node:module";
  const open = fs.open;
  fs.open = async (...args) => {
    const file = await open(...args);
    file.sync = () => new Promise((resolve) => setTimeout(resolve, 20_000));
    return file;
  };
  syncBuiltinESMExports();
`)}`;

function shell(script: string, folder: string) {
  return spawnSync("sh", ["-c", script, "sh", ...WORDS], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, npm_lifecycle_event: "", TSX_DISABLE_CACHE: "1" },
    timeout: LONG,
  });
}

function withInput(work: (folder: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder((folder) => {
    writeFileSync(join(folder, "a.xlsx"), workbookFile(smallPlan()));
    return work(folder);
  });
}

describeOnUnix("a run that is stopped while it writes", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "by %s leaves nothing behind",
    (signal) =>
      withInput(async (folder) => {
        const [node = "", ...words] = WORDS;
        const slow = ["--import", SLOW_DISK, ...words, "a.xlsx", "--output", "b.xlsx"];
        const running = spawn(node, slow, {
          cwd: folder,
          env: { ...process.env, npm_lifecycle_event: "" },
        });
        const ended = new Promise<NodeJS.Signals | null>((resolve) => {
          running.on("exit", (_status, by) => {
            resolve(by);
          });
        });
        while (readdirSync(folder).length === 1 && running.exitCode === null) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        expect(readdirSync(folder)).toHaveLength(2);
        running.kill(signal);
        expect(await ended).toBe(signal);
        expect(readdirSync(folder)).toEqual(["a.xlsx"]);
      }),
    LONG,
  );
});

describeOnUnix("a disk that is full", () => {
  it(
    "is said to be full, and no part of the output stays",
    () =>
      withInput((folder) => {
        const ran = shell(`ulimit -f 4; exec "$@" a.xlsx --output b.xlsx`, folder);
        expect(ran.stderr).toMatch(/Il disco è pieno/);
        expect(ran.status).toBe(2);
        expect(readdirSync(folder)).toEqual(["a.xlsx"]);
        return Promise.resolve();
      }),
    LONG,
  );
});

describeOnUnix("a disk that is full before all of the open data fit", () => {
  it(
    "keeps those that were there, and none of the new ones",
    () =>
      withInput((folder) => {
        const data = join(folder, "dati");
        const ran = shell(`ulimit -f 4; exec "$@" a.xlsx --dati dati`, folder);
        expect(ran.stderr).toMatch(/Il disco è pieno.*«dati.datapackage.json»/);
        expect(readdirSync(folder)).toEqual(["a.xlsx"]);
        mkdirSync(data);
        writeFileSync(join(data, "objectives.csv"), "di prima");
        const again = shell(`ulimit -f 4; exec "$@" a.xlsx --dati dati --sovrascrivi`, folder);
        expect([ran.status, again.status]).toEqual([2, 2]);
        expect(readdirSync(data)).toEqual(["objectives.csv"]);
        expect(readFileSync(join(data, "objectives.csv"), "utf8")).toBe("di prima");
        return Promise.resolve();
      }),
    LONG,
  );
});

const NOT_PRINTED =
  "I risultati non sono stati stampati per intero: il disco su cui li salvate è pieno. Liberate spazio e riprovate.\n";

describeOnUnix("results that cannot be printed", () => {
  it.each([
    ["the reader has stopped", `("$@" a.xlsx --output b.xlsx; echo $? > status) | true`, ""],
    [
      "the device is full",
      `"$@" a.xlsx --output b.xlsx > /dev/full; echo $? > status`,
      NOT_PRINTED,
    ],
  ])(
    "because %s end with 2 and no diagnostic, and the file is written",
    (_, script, told) =>
      withInput((folder) => {
        const ran = shell(`sleep 0.1; ${script}; cat status >&2`, folder);
        expect(ran.stderr).toBe(`${told}2\n`);
        expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "b.xlsx", "status"]);
        return Promise.resolve();
      }),
    LONG,
  );

  it(
    "for a file whose disk fills up in the middle end with 2, and say that they are cut",
    () =>
      withInput((folder) => {
        const ran = shell(`ulimit -f 4; exec "$@" --aiuto > aiuto.txt`, folder);
        expect([ran.stderr, ran.status]).toEqual([NOT_PRINTED, 2]);
        expect(statSync(join(folder, "aiuto.txt")).size).toBe(2048);
        return Promise.resolve();
      }),
    LONG,
  );
});
