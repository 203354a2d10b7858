import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "./timing";

export interface CommandRun {
  /** Seconds, from the start of the process to its end. */
  readonly seconds: number;
  readonly megabytes: number;
}

const ROOT = join(__dirname, "..");
const COMMAND = join(ROOT, "dist", "cli", "calcola-performance.mjs");
const BUNDLER = join(ROOT, "scripts", "bundle.mjs");
const PEAK_MEMORY = pathToFileURL(join(__dirname, "peakMemory.mjs")).href;

/** The whole command from one file to another, in a process of its own: the median of `runs`. */
export function measureCommand(input: string, output: string, runs: number): CommandRun {
  spawnSync(process.execPath, [BUNDLER], { stdio: "inherit" });
  const measured = Array.from({ length: runs }, () => runCommand(input, output));
  return {
    seconds: median(measured.map(({ seconds }) => seconds)),
    megabytes: Math.max(...measured.map(({ megabytes }) => megabytes)),
  };
}

function runCommand(input: string, output: string): CommandRun {
  const report = `${output}.memory`;
  rmSync(output, { force: true });
  const start = performance.now();
  const run = spawnSync(
    process.execPath,
    ["--import", PEAK_MEMORY, COMMAND, input, "--output", output],
    { cwd: ROOT, env: { ...process.env, PEAK_MEMORY_FILE: report }, maxBuffer: 1024 ** 3 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (run.status !== 0) throw new Error(`${input}: ${String(run.stderr)}`);
  return { seconds, megabytes: Number(readFileSync(report, "utf8")) / 1024 };
}
