/** The address that manifest.xml is written with: the development server's. */
const DEVELOPMENT_BASE = "https://localhost:3000";

/**
 * The address of the pages, as a manifest wants it: https, without query or fragment (Microsoft, "Office Add-ins XML
 * manifest": every address must be https) and without the last slash. Throws, in words for whoever builds.
 * @param {string} text
 */
function readBase(text) {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "") {
    throw new Error(`--env base=${text}: an https address without query is needed.`);
  }
  return `${address.origin}${address.pathname}`.replace(/\/+$/, "");
}

/**
 * @param {string} manifest manifest.xml as it stands at the root
 * @param {string} base as `readBase` gives it
 */
function withBase(manifest, base) {
  return manifest.replaceAll(DEVELOPMENT_BASE, () => base.replaceAll("&", "&amp;"));
}

module.exports = { DEVELOPMENT_BASE, readBase, withBase };
