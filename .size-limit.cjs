const { existsSync, readdirSync, readFileSync } = require("node:fs");

module.exports = [
  {
    name: "What loads before the pane is shown",
    path: [
      "dist/taskpane.html",
      "dist/taskpane.*.css",
      "dist/connection.*.js",
      "dist/taskpane.*.js",
    ],
    gzip: true,
    limit: "150 kB",
  },
  {
    name: "Reading and scoring, which the first check needs",
    path: chunksOf("check"),
    gzip: true,
    limit: "34 kB",
  },
  {
    name: "The page that is one file",
    path: "dist/calcola-performance.html",
    gzip: false,
    brotli: false,
    limit: "1.8 MB",
  },
  {
    name: "The page that is one file, packed",
    path: "dist/calcola-performance.html",
    gzip: true,
    limit: "560 kB",
  },
];

/**
 * The files that `import()` of a named chunk loads: the chunk, and those that it shares with others, which webpack
 * makes of their own and names by numbers. The first bundle says which: `Promise.all([r.e(1983),r.e(8741)])`.
 */
function chunksOf(name) {
  if (!existsSync("dist")) return [`dist/${name}.*.js`];
  const files = readdirSync("dist");
  const script = readFileSync(
    `dist/${files.find((file) => /^taskpane\..*js$/.test(file))}`,
    "utf8",
  );
  const [, id] = new RegExp(`(\\d+)===\\w+\\?"${name}"`).exec(script) ?? [];
  const together = [...script.matchAll(/Promise\.all\(\[((?:\w+\.e\(\d+\),?)+)\]\)/g)]
    .map(([, loads]) => [...loads.matchAll(/\d+/g)].map(String))
    .find((ids) => ids.includes(id));
  if (together === undefined) throw new Error(`nothing says which files make the chunk ${name}`);
  return together.map((each) => {
    const start = `${each === id ? name : each}.`;
    return `dist/${files.find((file) => file.startsWith(start) && file.endsWith(".js"))}`;
  });
}
