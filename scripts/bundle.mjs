// Makes dist/cli/calcola-performance.mjs anew when a source is newer than it. Prints on standard error only.
import { existsSync, readdirSync, statSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bundle = join(root, "dist", "cli", "calcola-performance.mjs");

const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
const settings = ["package.json", "package-lock.json", "webpack.config.js"];
const newest = [...sources, ...settings.map((file) => join(root, file))]
  .map((file) => statSync(file).mtimeMs)
  .reduce((one, other) => Math.max(one, other));

if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest) {
  const webpack = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const { status } = spawnSync(process.execPath, [webpack, "--config-name", "cli"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
  });
  if (status !== 0) process.exit(status ?? 1);
}
