const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { dirname, join, sep } = require("node:path");

const FILE = "third-party-notices.txt";
/** The licences of packages that are published without theirs; from the repositories that their package.json names. */
const KEPT_HERE = new Map([
  ["@fluentui/react-icons", join(__dirname, "licences", "fluentui-react-icons.txt")],
  ["saxes", join(__dirname, "licences", "saxes.txt")],
]);
const LICENCE_FILE = /^(licen[cs]e|notice|copying)([.-].*)?$/i;

/**
 * The package that a bundled file comes from: the nearest package.json above it with a name and a version.
 * Null for files of our own.
 * @param {string} file absolute path
 * @returns {string | null} folder of the package
 */
function packageFolder(file) {
  if (!file.includes(`${sep}node_modules${sep}`)) return null;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const description = join(folder, "package.json");
    if (!existsSync(description)) continue;
    const { name, version } = JSON.parse(readFileSync(description, "utf8"));
    if (name !== undefined && version !== undefined) return folder;
  }
  return null;
}

/**
 * Name, version, declared licence and the licence's own words. Throws for a package without them: what may not be
 * redistributed without its notice must not be bundled.
 * @param {string} folder
 */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const own = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const kept = KEPT_HERE.get(name);
  const files = own.length > 0 || kept === undefined ? inFolder(folder, own.sort()) : [kept];
  const texts = files.map((file) => readFileSync(file, "utf8").replace(/\r\n/g, "\n").trim());
  if (texts.length === 0) throw new Error(`${name} is bundled, and has no licence file.`);
  return { title: `${name} ${version} (${license})`, text: texts.join("\n\n") };
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
function inFolder(folder, files) {
  return files.map((file) => join(folder, file));
}

/** @param {readonly string[]} folders */
function noticesText(folders) {
  const notices = [...new Set(folders)].map(noticeOf);
  notices.sort((one, other) => (one.title < other.title ? -1 : 1));
  const rule = "-".repeat(80);
  return [
    "Calcola Performance contains software of others, under these licences.",
    ...notices.map(({ title, text }) => `${rule}\n${title}\n\n${text}`),
    "",
  ].join("\n\n");
}

/** Webpack plugin: writes the notices of the packages that have files in the bundles. */
class ThirdPartyNotices {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        compilation.emitAsset(FILE, new sources.RawSource(bundledNotices(compilation)));
      });
    });
  }
}

/**
 * @param {import("webpack").Compilation} compilation
 * @returns {string} the notices of the packages that have files in its bundles
 */
function bundledNotices(compilation) {
  const folders = bundledFiles(compilation)
    .map(packageFolder)
    .filter((folder) => folder !== null);
  // Its runtime is in every bundle.
  folders.push(dirname(require.resolve("webpack/package.json")));
  return noticesText(folders);
}

/**
 * @param {import("webpack").Compilation} compilation
 * @returns {string[]}
 */
function bundledFiles(compilation) {
  const inChunks = [...compilation.modules].filter(
    (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
  );
  return inChunks
    .flatMap((module) => module.modules ?? [module])
    .flatMap(({ resource }) => (resource === undefined ? [] : [resource.split("?")[0]]));
}

module.exports = { FILE, packageFolder, noticeOf, noticesText, bundledNotices, ThirdPartyNotices };
