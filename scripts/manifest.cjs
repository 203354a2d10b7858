const { version } = require("../package.json");

/** The address that manifest.xml is written with: the development server's. */
const DEVELOPMENT_BASE = "https://localhost:3000";
/** The version that manifest.xml is written with; the real one is in package.json only. */
const DEVELOPMENT_VERSION = "<Version>0.0.0.1</Version>";
const DEVELOPMENT_PROVIDER = "<ProviderName>Calcola Performance</ProviderName>";
const DEVELOPMENT_ID = /<Id>[^<]*<\/Id>/;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The address of the pages, as a manifest wants it: https, without query or fragment (Microsoft, "Office Add-ins XML
 * manifest": every address must be https) and without the last slash. Throws, in words for the person who builds.
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
 * The manifest to publish: the version of package.json, and the settings of the build. Throws when an id is no GUID, or
 * the provider's name is longer than the 125 characters of the manifest's schema.
 * @param {string} manifest manifest.xml of the root
 * @param {{ readonly base: string, readonly provider?: string, readonly id?: string }} settings base as `readBase` gives it
 */
function publishedManifest(manifest, { base, provider = "Calcola Performance", id }) {
  if (id !== undefined && !GUID.test(id)) throw new Error(`--env id=${id}: a GUID is needed.`);
  if (provider.length > 125) throw new Error("--env provider: at most 125 characters.");
  const versioned = manifest
    .replace(DEVELOPMENT_VERSION, `<Version>${version}.0</Version>`)
    .replace(DEVELOPMENT_PROVIDER, () => `<ProviderName>${escaped(provider)}</ProviderName>`)
    .replaceAll(DEVELOPMENT_BASE, () => escaped(base));
  return id === undefined ? versioned : versioned.replace(DEVELOPMENT_ID, `<Id>${id}</Id>`);
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

module.exports = { DEVELOPMENT_BASE, readBase, publishedManifest };
