import { createHash, randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { systemCode } from "./systemCode";

// A file is written beside its place before it takes it. What a killed run leaves there is told by its name: which
// machine and which process made it.

const MACHINE = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const NAME = /^\.calcola-performance-([0-9a-f]{8})-(\d+)-[0-9a-f-]{36}\.tmp$/;
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Hands a new path in the folder to `work`, and leaves no file there: not on an error, nor on Ctrl+C. */
export async function withTemporaryFile<Value>(
  folder: string,
  work: (path: string) => Promise<Value>,
): Promise<Value> {
  await removeAbandoned(folder);
  const name = `.calcola-performance-${MACHINE}-${process.pid}-${randomUUID()}.tmp`;
  const path = join(folder, name);
  const interrupted = (signal: NodeJS.Signals): void => {
    rmSync(path, { force: true });
    stopListening();
    process.kill(process.pid, signal);
  };
  const stopListening = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, interrupted);
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  try {
    return await work(path);
  } finally {
    await rm(path, { force: true });
    stopListening();
  }
}

/** Removes what runs that are over have left. A folder that can be written but not listed is left as it is. */
async function removeAbandoned(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, machine, pid] = NAME.exec(name) ?? [];
    if (machine !== MACHINE || isRunning(Number(pid))) continue;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(pid, 0);
  } catch (cause) {
    return systemCode(cause) !== "ESRCH";
  }
}
