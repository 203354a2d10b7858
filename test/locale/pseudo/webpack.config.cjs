const { join } = require("node:path");
const configure = require("../../../webpack.config.js");

/** The pages of the add-in with the pane in the pseudo-language. */
module.exports = (settings, words) => {
  const pages = configure(settings, words).find(({ name }) => name === "pages");
  return { ...pages, entry: { ...pages.entry, taskpane: join(__dirname, "index.ts") } };
};
