import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { exists, isLock } from "./files";

/**
 * The inputs with "*.xlsx" replaced by the files of its folder, by name: the command prompt of Windows leaves that to
 * the program. A word that matches no file stays, and is then a file that does not exist.
 */
export async function expandWildcards(words: readonly string[]): Promise<readonly string[]> {
  const expanded = await Promise.all(words.map(expandOne));
  return expanded.flat();
}

async function expandOne(word: string): Promise<readonly string[]> {
  const pattern = basename(word);
  if (!/[*?]/.test(pattern) || (await isThere(word))) return [word];
  const names = await readdir(dirname(word)).catch((): string[] => []);
  const isMatch = matcherOf(pattern);
  const found = names.filter((name) => !name.startsWith(".") && !isLock(name) && isMatch(name));
  // A folder is written as it was typed: "piani/*.xlsx" gives "piani/a.xlsx".
  return found.length === 0 ? [word] : found.sort().map((name) => join(dirname(word), name));
}

async function isThere(word: string): Promise<boolean> {
  return exists(word).catch(() => false);
}

function matcherOf(pattern: string): (name: string) => boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  const expression = new RegExp(`^${escaped.replace(/\*+/g, ".*").replaceAll("?", ".")}$`, "isu");
  return (name) => expression.test(name);
}
