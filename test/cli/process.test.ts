import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder } from "../fixtures/commandLine";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";

// The command line as a process of its own: what only it can show.

const PROJECT = join(__dirname, "..", "..");
const BUNDLE = join(PROJECT, "dist", "cli", "calcola-performance.mjs");
const LONG = 60_000;

beforeAll(() => {
  const bundled = spawnSync(process.execPath, [join(PROJECT, "scripts", "bundle.mjs")]);
  if (bundled.status !== 0) throw new Error(`no bundle:\n${String(bundled.stderr)}`);
});

function calcola(...words: readonly string[]) {
  return calcolaWith({}, ...words);
}

function calcolaWith(environment: Readonly<Record<string, string>>, ...words: readonly string[]) {
  return spawnSync(process.execPath, [BUNDLE, ...words], {
    cwd: PROJECT,
    encoding: "utf8",
    env: { ...process.env, npm_lifecycle_event: "", ...environment },
    timeout: LONG,
  });
}

describe("the command line as a process", () => {
  it(
    "keeps results and words apart, and ends with 0",
    () =>
      inTemporaryFolder((folder) => {
        const input = join(folder, "a.xlsx");
        const output = join(folder, "b.xlsx");
        writeFileSync(input, workbookFile(smallPlan()));
        const ran = calcola(input, "--output", output, "--json");
        expect(ran.status).toBe(0);
        expect(JSON.parse(ran.stdout)).toMatchObject({ file: input, anno: 2025 });
        expect(ran.stderr).toContain(`Scritto: ${output}`);
        expect(existsSync(output)).toBe(true);
        return Promise.resolve();
      }),
    LONG,
  );

  it(
    "ends with 1 when the data are wrong, and says that nothing was written",
    () =>
      inTemporaryFolder((folder) => {
        const input = join(folder, "a.xlsx");
        writeFileSync(input, workbookFile(smallPlan({ Anno: null })));
        const ran = calcola(input, "--output", join(folder, "b.xlsx"));
        expect(ran.status).toBe(1);
        expect(ran.stdout).toMatch(/Manca l'anno/);
        expect(ran.stderr).toMatch(/non è stato scritto nulla/);
        expect(existsSync(join(folder, "b.xlsx"))).toBe(false);
        return Promise.resolve();
      }),
    LONG,
  );

  it(
    "ends with 2 when a file cannot be read or the command is wrong",
    () => {
      const missing = calcola("manca.xlsx", "--json");
      expect(missing.status).toBe(2);
      expect(JSON.parse(missing.stdout)).toEqual({
        file: "manca.xlsx",
        errore: expect.stringMatching(/non esiste/) as unknown,
      });
      const misused = calcola("--boh");
      expect([misused.status, misused.stdout]).toEqual([2, ""]);
      expect(misused.stderr).toBe(
        "L'opzione «--boh» non esiste. Per l'elenco delle opzioni: --aiuto.\n",
      );
    },
    LONG,
  );

  it(
    "finds files from where npm was typed, not from the project's folder",
    () =>
      inTemporaryFolder((folder) => {
        writeFileSync(join(folder, "a.xlsx"), workbookFile(smallPlan()));
        const npm = { npm_lifecycle_event: "calcola", INIT_CWD: folder };
        const ran = calcolaWith(npm, "a.xlsx", "--output", "b.xlsx", "--json");
        expect(ran.status).toBe(0);
        expect(JSON.parse(ran.stdout)).toMatchObject({ file: "a.xlsx" });
        expect(existsSync(join(folder, "b.xlsx"))).toBe(true);
        return Promise.resolve();
      }),
    LONG,
  );

  const itInShell = process.platform === "win32" ? it.skip : it;
  itInShell(
    "goes on in silence when nobody reads its lines any more",
    () =>
      inTemporaryFolder((folder) => {
        const input = join(folder, "a.xlsx");
        const output = join(folder, "b.xlsx");
        writeFileSync(input, workbookFile(smallPlan()));
        const words = [process.execPath, BUNDLE, input, "--output", output];
        const quoted = words.map((word) => `'${word}'`).join(" ");
        // The reader is gone before the first line is printed.
        const ran = spawnSync("sh", ["-c", `(sleep 0.2; ${quoted}) | exec true`], {
          cwd: PROJECT,
          encoding: "utf8",
          timeout: LONG,
        });
        expect(ran.stderr).toBe("");
        expect(existsSync(output)).toBe(true);
        return Promise.resolve();
      }),
    LONG,
  );
});
