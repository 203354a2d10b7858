import { buildSync } from "esbuild";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { EngineTime } from "./engineTime";

/**
 * Measures the engine on each workbook, bundled as the program is that users run: loaded file by file with the names
 * of all functions kept, it takes up to twice as long. Each in a process of its own, as users run it too: after a
 * large plan was read, what a small one makes is taken for long-lived, and collected two or three times as slowly.
 */
export function measureEngines(
  workbooks: readonly string[],
  folder: string,
): readonly EngineTime[] {
  const outfile = join(folder, "engine.cjs");
  const entryPoints = [join(__dirname, "engineRun.ts")];
  buildSync({ entryPoints, outfile, bundle: true, platform: "node", logLevel: "error" });
  return workbooks.map((workbook) => {
    const run = spawnSync(process.execPath, [outfile, workbook], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    return JSON.parse(run.stdout) as EngineTime;
  });
}
