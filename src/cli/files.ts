import { constants, type BigIntStats } from "node:fs";
import {
  chmod,
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rmdir,
  stat,
} from "node:fs/promises";
import { basename, dirname } from "node:path";
import { refusal, type Refusal, type RefusalCode } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";
import { saysFullDisk, systemCode } from "./systemCode";
import { withTemporaryFile } from "./temporaryFiles";

/** No workbook that can be opened is larger: what is inside may be larger still, and is checked on its own. */
const LARGEST_FILE = 200 * 1024 ** 2;

/** With these Excel says that a file is open; they hold a name, no workbook. */
const LOCK_PREFIX = "~$";

export async function readBytes(path: string): Promise<Result<Uint8Array, Refusal>> {
  if (isLock(path)) return failure(refusal("fileIsLock", path));
  return attempt("fileUnreadable", path, async () => {
    const found = await stat(path);
    if (!found.isFile()) return failure(refusal("fileUnreadable", path));
    if (found.size > LARGEST_FILE) return failure(refusal("fileTooLarge", null));
    return success(await readFile(path));
  });
}

export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes files that belong together: none takes its place before all of them are on the disk. */
export async function writeTogether(
  [first, ...others]: readonly NewFile[],
  replaces: boolean,
): Promise<Result<null, Refusal>> {
  if (first === undefined) return success(null);
  return writeBytes(first.path, first.bytes, replaces, () => writeTogether(others, replaces));
}

/**
 * Writes beside the file and moves it there: a reader sees the old file or the new one, never half of it. Through a
 * symbolic link the file that it leads to is written, and the link stays.
 * @param replaces a file that is there is replaced; without it a file that another program makes in the meantime stays
 * @param beforeMoving what has to succeed first
 */
export async function writeBytes(
  path: string,
  bytes: Uint8Array,
  replaces: boolean,
  beforeMoving = (): Promise<Result<null, Refusal>> => Promise.resolve(success(null)),
): Promise<Result<null, Refusal>> {
  return attempt("fileNotWritable", path, async () => {
    const present = await statOrNull(path);
    // What is no file, or a link that leads nowhere, is not ours to replace.
    const isOther = present === null ? await isLink(path) : !present.isFile();
    if (isOther || (present && !isWritable(present))) {
      return failure(refusal("fileNotWritable", path));
    }
    const target = present ? await realpath(path) : path;
    return withTemporaryFile(dirname(target), async (beside) => {
      const file = await open(beside, "wx");
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      if (present) await chmod(beside, Number(present.mode));
      const before = await beforeMoving();
      if (!before.ok) return before;
      if (replaces) await rename(beside, target);
      else if (!(await putAt(target, beside))) return failure(refusal("fileAlreadyThere", path));
      return success(null);
    });
  });
}

/** Gives a file its name, unless there is one of that name: false. */
async function putAt(target: string, beside: string): Promise<boolean> {
  try {
    await link(beside, target);
  } catch (cause) {
    if (systemCode(cause) === "EEXIST") return false;
    // Some disks have no hard links.
    return copyTo(target, beside);
  }
  return true;
}

async function copyTo(target: string, beside: string): Promise<boolean> {
  try {
    await copyFile(beside, target, constants.COPYFILE_EXCL);
  } catch (cause) {
    if (systemCode(cause) === "EEXIST") return false;
    throw cause;
  }
  return true;
}

/** Makes the folder where there is none, and takes it away again where the work in it comes to nothing. */
export async function inFolder<Value>(
  path: string,
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return attempt("fileNotWritable", path, async () => {
    const made = await mkdir(path, { recursive: true });
    const done = await work();
    if (!done.ok && made !== undefined) await rmdir(path).catch(() => undefined);
    return done;
  });
}

export async function isFolder(path: string): Promise<boolean> {
  return (await statOrNull(path))?.isDirectory() ?? false;
}

export async function exists(path: string): Promise<boolean> {
  return (await statOrNull(path)) !== null;
}

/** Refuses a path where something is, unless it may be replaced: looked at before anything is written. */
export async function freePath(path: string, replaces: boolean): Promise<Result<null, Refusal>> {
  return attempt("fileNotWritable", path, async () => {
    const isTaken = !replaces && (await exists(path));
    return isTaken ? failure(refusal("fileAlreadyThere", path)) : success(null);
  });
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

export function isLock(path: string): boolean {
  return basename(path).startsWith(LOCK_PREFIX);
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return false;
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
    return failure(refusal(codeOf(system, code), where, cause));
  }
}

function codeOf(system: string, code: RefusalCode): RefusalCode {
  if (saysFullDisk(system)) return "fileDiskFull";
  return system === "ENOENT" && code === "fileUnreadable" ? "fileNotFound" : code;
}
