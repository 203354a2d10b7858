import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findChromium } from "../../tools/emulated-excel/transport/chromium";
import { PUBLISHED } from "./publishedPane";

/** Before all end-to-end tests: the pages as they are published, and a browser that is there. */
export default function buildPane(): void {
  findChromium();
  const root = join(__dirname, "..", "..");
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const words = [
    "--config-name",
    "pages",
    "--mode",
    "production",
    "--env",
    `base=${PUBLISHED.base}`,
  ];
  const { status } = spawnSync(
    process.execPath,
    [webpack, ...words, "--output-path", PUBLISHED.folder],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
  );
  if (status !== 0) throw new Error("The pages were not built.");
}
