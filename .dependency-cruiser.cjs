// The borders of the house (docs/architecture.md): who may import whom. test/architecture reads the same list.
const { FOLDERS, LANGUAGE_CHOICES } = require("./scripts/borders.cjs");

/** Each has a border of its own. */
function foldersInside(outer) {
  return FOLDERS.filter(({ folder }) => folder.startsWith(`${outer}/`)).map(
    ({ folder }) => `^src/${folder}/`,
  );
}

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      // The objects of Excel lead to one another, a range to its sheet and a sheet to its ranges: so do their classes.
      from: { pathNot: "^tools/emulated-excel/objects/" },
      to: { circular: true },
    },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...FOLDERS.map(({ folder, may, packages }) => ({
      name: `border of ${folder}`,
      severity: "error",
      from: {
        path: `^src/${folder}/`,
        pathNot: [...foldersInside(folder), ...LANGUAGE_CHOICES.map((file) => `^src/${file}$`)],
      },
      to: {
        path: "^src/|^node_modules/|^[a-z@]",
        pathNot: [
          `^src/${folder}/`,
          ...may.map((other) => `^src/${other}/`),
          ...packages.map((name) => `^node_modules/${name}/|^${name.replace("../", "")}(/|$)`),
        ],
        ...(packages.includes("node:") ? { dependencyTypesNot: ["core"] } : {}),
      },
    })),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
