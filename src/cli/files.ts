import { randomUUID } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { chmod, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { refusal, type Refusal, type RefusalCode } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";

/** No workbook that can be opened is larger: what is inside may be larger still, and is checked on its own. */
const LARGEST_FILE = 200 * 1024 ** 2;

export async function readBytes(path: string): Promise<Result<Uint8Array, Refusal>> {
  return attempt("fileUnreadable", path, async () => {
    const found = await stat(path);
    if (!found.isFile()) return failure(refusal("fileUnreadable", path));
    if (found.size > LARGEST_FILE) return failure(refusal("fileTooLarge", null));
    return success(await readFile(path));
  });
}

/**
 * Writes beside the file and renames: whoever looks sees the old file or the new one, never half of it.
 * Through a symbolic link the file that it leads to is written, and the link stays.
 */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<Result<null, Refusal>> {
  return attempt("fileNotWritable", path, async () => {
    const present = await statOrNull(path);
    if (present && !isWritable(present)) return failure(refusal("fileNotWritable", path));
    const target = present ? await realpath(path) : path;
    const beside = join(dirname(target), `.${randomUUID()}.tmp`);
    try {
      const file = await open(beside, "wx");
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      if (present) await chmod(beside, Number(present.mode));
      await rename(beside, target);
    } finally {
      await rm(beside, { force: true });
    }
    return success(null);
  });
}

export async function makeFolder(path: string): Promise<Result<null, Refusal>> {
  return attempt("fileNotWritable", path, async () => {
    await mkdir(path, { recursive: true });
    return success(null);
  });
}

export async function isFolder(path: string): Promise<boolean> {
  return (await statOrNull(path))?.isDirectory() ?? false;
}

export async function exists(path: string): Promise<boolean> {
  return (await statOrNull(path)) !== null;
}

/** The same file on disk, whatever the two paths look like. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = [await statOrNull(one), await statOrNull(other)];
  return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev;
}

/** Renaming over a file would pass by its own protection. */
function isWritable({ mode }: BigIntStats): boolean {
  return (mode & 0o222n) !== 0n;
}

/** In whole numbers: on Windows a file's identity is longer than a double holds. Null where there is nothing. */
async function statOrNull(path: string): Promise<BigIntStats | null> {
  try {
    return await stat(path, { bigint: true });
  } catch (cause) {
    if (["ENOENT", "ENOTDIR"].includes(systemCode(cause) ?? "")) return null;
    throw cause;
  }
}

/** Turns what the file system refuses into a refusal; a fault of ours goes on. */
export async function attempt<Value>(
  code: RefusalCode,
  where: string,
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  try {
    return await work();
  } catch (cause) {
    const system = systemCode(cause);
    if (system === null) throw cause;
    const isMissing = system === "ENOENT" && code === "fileUnreadable";
    return failure(refusal(isMissing ? "fileNotFound" : code, where, cause));
  }
}

/** Told by its shape: an error of the system may come from another realm, where it is no Error of ours. */
function systemCode(cause: unknown): string | null {
  const isSystem =
    typeof cause === "object" && cause !== null && "code" in cause && "syscall" in cause;
  return isSystem ? String(cause.code) : null;
}
