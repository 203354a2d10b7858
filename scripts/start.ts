import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { EXIT, run } from "../src/cli/run";

// The main job on the Sondrio sample: calculates it, prints the result and says where the workbook is.
const root = join(__dirname, "..");
const now = new Date();

async function start(): Promise<number> {
  await mkdir(join(root, "out"), { recursive: true });
  const from = (...parts: readonly string[]): string =>
    relative(process.cwd(), join(root, ...parts));
  return run(
    [
      from("samples", "sondrio-2022.xlsx"),
      "--output",
      from("out", "sondrio-2022.xlsx"),
      "--sovrascrivi",
    ],
    {
      stdout: (text) => void process.stdout.write(text),
      stderr: (text) => void process.stderr.write(text),
      today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    },
  );
}

start().then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    console.error(fault);
    process.exitCode = EXIT.fault;
  },
);
