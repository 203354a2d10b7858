import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { name, version } from "../package.json";
import { releaseFiles } from "./release/contents";
import { printableGuides } from "./release/printable";
import { productSbom, type Lock } from "./release/sbom";

// npm run release, after the build: what a municipality downloads, in out/release. Two runs make the same bytes.

const ROOT = join(__dirname, "..");
const FOLDER = join(ROOT, "out", "release", `${name}-${version}`);

function main(): void {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as Lock;
  const files = releaseFiles({
    root: ROOT,
    dist: join(ROOT, "dist"),
    guides: printableGuides(ROOT, version),
    sbom: productSbom(printedSbom(), lock, name),
  });
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), bytes);
    console.log(`${String(bytes.length).padStart(9)}  ${path}`);
  }
  console.log(FOLDER);
}

function printedSbom(): string {
  const words = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const { status, stdout, stderr } = spawnSync("npm", words, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

main();
