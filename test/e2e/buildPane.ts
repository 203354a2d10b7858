import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findChromium } from "../../tools/emulated-excel/transport/chromium";
import { PUBLISHED } from "./publishedPane";

const ROOT = join(__dirname, "..", "..");

/** Before all end-to-end tests: the pages as they are published, the page in one file, and a browser that is there. */
export default function buildPane(): void {
  findChromium();
  buildPages(join(ROOT, "webpack.config.js"), PUBLISHED.folder);
  bundlePage();
}

/** Makes the page in one file if a source is newer than it. */
function bundlePage(): void {
  const words = [join(ROOT, "scripts", "bundle.mjs"), "page"];
  const { status } = spawnSync(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("The page was not built.");
}

/** Builds the pages of a webpack configuration into a folder. Throws when that fails. */
export function buildPages(config: string, folder: string): void {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const words = ["--config", config, "--config-name", "pages", "--mode", "production"];
  const { status } = spawnSync(
    process.execPath,
    [webpack, ...words, "--env", `base=${PUBLISHED.base}`, "--output-path", folder],
    { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] },
  );
  if (status !== 0) throw new Error("The pages were not built.");
}
