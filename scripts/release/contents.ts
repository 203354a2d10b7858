import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inOrder, packed, type Files } from "./archive";
import { mergedNotices } from "./notices";

export interface ReleaseSources {
  /** Of the project: deploy/ and LICENSE. */
  readonly root: string;
  /** What `npm run build` made. */
  readonly dist: string;
  readonly guides: string;
  readonly sbom: string;
}

const ONE_FILE = "calcola-performance.html";
const COMMAND = "calcola-performance.mjs";
const NOTICES = "third-party-notices.txt";
const LISTED = "files.json";
export const PAGES = "pagine-excel.zip";

/** What a municipality gets, as files of one folder. Throws where the build has not made all of it. */
export function releaseFiles({ root, dist, guides, sbom }: ReleaseSources): Files {
  const oneFile = join(dist, ONE_FILE);
  if (!existsSync(oneFile)) throw new Error(`The build has not made ${ONE_FILE}.`);
  const notices = mergedNotices(noticesIn(dist));
  const files = new Map<string, Uint8Array>([
    [ONE_FILE, readFileSync(oneFile)],
    [COMMAND, readFileSync(join(dist, "cli", COMMAND))],
    [PAGES, packed(pagesOf(dist))],
    [NOTICES, Buffer.from(notices)],
    ["guide.html", Buffer.from(guides)],
    ["sbom.cdx.json", Buffer.from(sbom)],
    ["LICENSE", readFileSync(join(root, "LICENSE"))],
  ]);
  for (const file of readdirSync(join(root, "deploy"))) {
    files.set(`deploy/${file}`, readFileSync(join(root, "deploy", file)));
  }
  return new Map(inOrder(files.set("SHA256SUMS", Buffer.from(checksums(files)))));
}

/** As `sha256sum --check` reads them. */
function checksums(files: Files): string {
  return inOrder(files)
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}

/** The pages of the add-in: the build's own list of them, so no manifest for a developer's machine. */
function pagesOf(dist: string): Files {
  const list = readFileSync(join(dist, LISTED));
  const { files } = JSON.parse(list.toString()) as {
    readonly files: Readonly<Record<string, string>>;
  };
  const named = Object.keys(files).map((file) => [file, readFileSync(join(dist, file))] as const);
  return new Map([...named, [LISTED, list]]);
}

/** Of the pages and of each folder beside them that has notices of its own. */
function noticesIn(dist: string): readonly string[] {
  return [dist, ...readdirSync(dist).map((name) => join(dist, name))]
    .filter((folder) => statSync(folder).isDirectory() && existsSync(join(folder, NOTICES)))
    .map((folder) => readFileSync(join(folder, NOTICES), "utf8"));
}
