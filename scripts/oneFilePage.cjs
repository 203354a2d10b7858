const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { bundledNotices } = require("./thirdPartyNotices.cjs");

/** Fluent makes an empty <style>, which it fills through the CSSOM: the digest is that of no text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Webpack plugin: puts the bundles "page" and "worker" into one page that requests nothing, and emits that alone. */
class OneFilePage {
  /** @param {{ template: string, styles: readonly string[], icon: string, file: string, version: string }} settings */
  constructor(settings) {
    this.settings = settings;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const { template, styles, icon, file } = this.settings;
    compiler.hooks.thisCompilation.tap("OneFilePage", (compilation) => {
      // After the bundles are made small.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tapPromise({ name: "OneFilePage", stage }, async (assets) => {
        const { guidesHtml } = await import("./guides.mjs");
        for (const read of [template, icon, ...styles]) compilation.fileDependencies.add(read);
        const scriptOf = (name) => String(assets[`${name}.js`].source());
        const html = pageOf(this.settings, {
          page: scriptOf("page"),
          worker: scriptOf("worker"),
          notices: bundledNotices(compilation),
          // Without pictures: the page stays small.
          guides: guidesHtml(() => null),
        });
        for (const { name } of compilation.getAssets()) compilation.deleteAsset(name);
        // Webpack would make it smaller, and its digests wrong.
        compilation.emitAsset(file, new sources.RawSource(html), { minimized: true });
      });
    });
  }
}

function pageOf({ template, styles, icon, version }, { page, worker, notices, guides }) {
  const script = insideScript(page);
  const style = compactStyles(styles.map((file) => readFileSync(file, "utf8")).join("\n"));
  const pieces = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}" />`,
    icon: `<link rel="icon" href="data:image/png;base64,${readFileSync(icon, "base64")}" />`,
    styles: `<style>${style}</style>`,
    version,
    notices: escaped(notices),
    guides,
    // Data for the browser, which runs it only when the page makes a worker of it.
    worker: `<script type="text/plain" id="worker">${insideScript(worker)}</script>`,
    page: `<script>${script}</script>`,
  };
  return readFileSync(template, "utf8").replace(
    /<!-- (\w+) -->/g,
    (comment, name) => pieces[name] ?? comment,
  );
}

/** Nothing is allowed but this script, these styles, and a worker and pictures that the script makes itself. */
function policyOf(script, style) {
  return [
    "default-src 'none'",
    `script-src ${digestOf(script)}`,
    `style-src ${digestOf(style)} ${EMPTY_STYLE}`,
    "img-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function digestOf(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Without comments and indents. Our styles hold no text in which these would matter. */
function compactStyles(text) {
  return text
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .trim();
}

/** What would end the element, or hide its end (HTML 4.12.1.3); in a script both are only inside texts. */
function insideScript(text) {
  return text.replace(/<(?=\/script|script|!--)/gi, "\\x3C");
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

module.exports = { OneFilePage, pageOf };
