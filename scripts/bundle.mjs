// Makes a file of dist anew when a source is newer than it. Prints on standard error only.
import { existsSync, readdirSync, statSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * @param {string} config a configuration of webpack.config.js: cli, page
 * @param {string} file what it makes, in dist
 * @returns {string} the path of that file
 */
export function bundled(config, file) {
  const path = join(root, "dist", file);
  if (!existsSync(path) || statSync(path).mtimeMs < newestSource()) {
    const webpack = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
    const words = ["--config-name", config, "--mode", "production"];
    const { status } = spawnSync(process.execPath, [webpack, ...words], {
      cwd: root,
      stdio: ["ignore", process.stderr, process.stderr],
    });
    if (status !== 0) process.exit(status ?? 1);
  }
  return path;
}

function newestSource() {
  const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const settings = ["package.json", "package-lock.json", "webpack.config.js"];
  return [...sources, ...settings.map((file) => join(root, file))]
    .map((file) => statSync(file).mtimeMs)
    .reduce((one, other) => Math.max(one, other));
}

/** @type {Readonly<Record<string, string>>} */
const FILES = { cli: "cli/calcola-performance.mjs", page: "calcola-performance.html" };

// node scripts/bundle.mjs [page]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , config = "cli"] = process.argv;
  bundled(config, FILES[config]);
}
