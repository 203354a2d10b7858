const { createHash } = require("node:crypto");

const FILE = "files.json";
/** It says where the pages are, so it is not the same everywhere; installa.html makes it. */
const NOT_LISTED = ["manifest.xml"];

/** Webpack plugin: writes the files that were built with their SHA-256, so that installa.html can see whether all arrived. */
class FileList {
  /** @param {string} version */
  constructor(version) {
    this.version = version;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FileList", (compilation) => {
      // After all that is written at that stage.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: "FileList", stage }, (assets) => {
        const names = Object.keys(assets).filter((name) => !NOT_LISTED.includes(name));
        const files = Object.fromEntries(
          names.sort().map((name) => [name, sha256(assets[name].buffer())]),
        );
        const text = JSON.stringify({ version: this.version, files }, null, 1);
        compilation.emitAsset(FILE, new sources.RawSource(`${text}\n`));
      });
    });
  }
}

/** @param {Buffer} bytes */
function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

module.exports = { FILE, NOT_LISTED, FileList };
