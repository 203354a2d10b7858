import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Where Chrome and Chromium are installed on Debian, on a Mac and on Windows. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const UNPACKED = join(__dirname, "..", "..", "..", "out", "chromium");

const HOW_TO_INSTALL =
  "No Chromium runs here: install one (Debian: apt-get install chromium), or only what the npm one needs (apt-get install libnss3 libexpat1 fonts-liberation), or give its path in CHROMIUM_PATH.";

/** The browser that CHROMIUM_PATH names, else one of the machine, else the one that comes with npm (Linux on x64). */
export function findChromium(): string {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined) return running(named);
  return USUAL_PLACES.find(existsSync) ?? running(unpackChromium());
}

/** Throws one line that says what to install when it does not start. */
function running(path: string): string {
  const { status } = spawnSync(path, ["--version"], { stdio: "ignore" });
  if (status !== 0) throw new Error(HOW_TO_INSTALL);
  return path;
}

/**
 * @sparticuz/chromium unpacks itself into the folder of temporary files and takes what it finds there for whole: so
 * it is given a folder of its own, which gets its name when all is there.
 */
function unpackChromium(): string {
  const path = join(UNPACKED, "chromium");
  if (existsSync(path)) return path;
  mkdirSync(join(UNPACKED, ".."), { recursive: true });
  const folder = mkdtempSync(`${UNPACKED}-`);
  const library = JSON.stringify(require.resolve("@sparticuz/chromium"));
  const unpack = `require(${library}).executablePath()`;
  const { status } = spawnSync(process.execPath, ["-e", unpack], {
    env: { ...process.env, TMPDIR: folder },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(HOW_TO_INSTALL);
  if (existsSync(path)) rmSync(folder, { recursive: true });
  else renameSync(folder, UNPACKED);
  return path;
}
