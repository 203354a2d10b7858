import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findChromium } from "../../tools/emulated-excel/transport/chromium";
import { bundlePage } from "./onePageUser";
import { PUBLISHED } from "./publishedPane";

const ROOT = join(__dirname, "..", "..");

/** Before all end-to-end tests: the pages as they are published, the page in one file, and a browser that is there. */
export default function buildPane(): void {
  findChromium();
  buildPages(join(ROOT, "webpack.config.js"), PUBLISHED.folder);
  // Once for all the files that open it: several of them at once would wait longer than their time.
  bundlePage();
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
