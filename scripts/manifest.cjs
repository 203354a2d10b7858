/** The address that manifest.xml is written with: the development server's. */
const DEVELOPMENT_BASE = "https://localhost:3000";
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The most that the manifest's schema allows. */
const LONGEST_PROVIDER = 125;

/**
 * The address of the pages, as a manifest wants it: https, without query or fragment (Microsoft, "Office Add-ins XML
 * manifest": every address must be https) and without the last slash. Null for any other text.
 * @param {string} text
 */
function addressOfPages(text) {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "") return null;
  if (address.username !== "" || address.password !== "") return null;
  return `${address.origin}${address.pathname}`.replace(/\/+$/, "");
}

/**
 * The same for the build: throws, in words for the person who builds.
 * @param {string} text
 */
function readBase(text) {
  const base = addressOfPages(text);
  if (base === null) {
    throw new Error(`--env base=${text}: an https address without query is needed.`);
  }
  return base;
}

/**
 * The manifest to publish, made by the build and by installa.html; what is not given stays as it is in `manifest`.
 * Throws when an id is no GUID, or the provider's name is longer than the manifest's schema allows.
 * @param {string} manifest manifest.xml of the root, or what this function made of it for the same address
 * @param {{ readonly base: string, readonly version?: string, readonly provider?: string, readonly id?: string }} settings base as `addressOfPages` gives it; version as in package.json
 */
function publishedManifest(manifest, { base, version, provider, id }) {
  if (id !== undefined && !GUID.test(id)) throw new Error(`--env id=${id}: a GUID is needed.`);
  if (provider !== undefined && provider.length > LONGEST_PROVIDER) {
    throw new Error(`--env provider: at most ${LONGEST_PROVIDER} characters.`);
  }
  const values = { Version: version && `${version}.0`, ProviderName: provider, Id: id };
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .reduce((text, [name, value]) => withText(text, name, value), manifest)
    .replaceAll(DEVELOPMENT_BASE, () => escaped(base));
}

/**
 * @param {string} manifest
 * @param {string} name of an element that is there once
 * @param {string} text
 */
function withText(manifest, name, text) {
  const element = new RegExp(`<${name}>[^<]*</${name}>`);
  return manifest.replace(element, () => `<${name}>${escaped(text)}</${name}>`);
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

module.exports = {
  DEVELOPMENT_BASE,
  LONGEST_PROVIDER,
  addressOfPages,
  readBase,
  publishedManifest,
};
