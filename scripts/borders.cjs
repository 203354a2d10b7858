// Each folder of src with the folders and packages that it may import; a folder inside another comes before it.
/** @type {readonly { folder: string, may: readonly string[], packages: readonly string[] }[]} */
const FOLDERS = [
  { folder: "core/numeric", may: [], packages: [] },
  // A place is a cell of a table of the contract; the words of the contract are values of the domain.
  { folder: "core/domain", may: ["core/contract", "core/numeric"], packages: [] },
  { folder: "core/workbook", may: ["core/numeric"], packages: [] },
  { folder: "core/contract", may: ["core/domain", "core/numeric"], packages: [] },
  { folder: "core/scoring", may: ["core/domain", "core/numeric"], packages: [] },
  // What happens to a plan in its year, and the year before: described by the names of the contract.
  {
    folder: "core/year",
    may: ["core/contract", "core/domain", "core/numeric"],
    packages: [],
  },
  { folder: "core/tables", may: ["core/domain", "core/numeric", "core/year"], packages: [] },
  {
    folder: "core/texts",
    may: [
      "core/domain",
      "core/numeric",
      "core/tables",
      "core/workbook",
      "core/draft",
      "core/opendata",
      "core/publishing",
      "core/year",
    ],
    packages: [],
  },
  {
    folder: "core/report",
    // Of the workbook only how wide a text is.
    may: ["core/domain", "core/numeric", "core/tables", "core/texts", "core/workbook", "core/year"],
    packages: [],
  },
  // A text of somebody's, held against an evaluation.
  {
    folder: "core/draft",
    may: ["core/contract", "core/domain", "core/numeric", "core/year"],
    packages: [],
  },
  {
    folder: "core/opendata",
    may: ["core/contract", "core/domain", "core/numeric", "core/tables"],
    packages: [],
  },
  // What a plan should have, held against rules.md §9.
  {
    folder: "core/planCheck",
    may: ["core/contract", "core/domain", "core/numeric"],
    packages: [],
  },
  // Finds in the cells what a person should read again.
  {
    folder: "core/publishing",
    may: ["core/contract", "core/domain", "core/sheet", "core/workbook"],
    packages: [],
  },
  {
    folder: "core/sheet/choices",
    may: ["core/domain", "core/sheet", "core/workbook"],
    packages: ["valibot"],
  },
  {
    folder: "core/sheet/restoring",
    may: ["core/domain", "core/contract", "core/sheet", "core/workbook"],
    packages: ["valibot"],
  },
  {
    folder: "core/sheet",
    may: [
      "core/domain",
      "core/contract",
      "core/numeric",
      "core/report",
      "core/tables",
      "core/texts",
      "core/workbook",
      "core/year",
    ],
    packages: [],
  },
  {
    folder: "core/recognition",
    may: ["core/domain", "core/contract", "core/numeric", "core/sheet", "core/workbook"],
    packages: [],
  },
  { folder: "app", may: ["core"], packages: [] },
  {
    folder: "locale/it",
    may: ["core", "taskpane/texts", "cli/texts", "page/texts", "installation"],
    packages: [],
  },
  { folder: "adapters/excel", may: ["core/workbook", "core/numeric"], packages: [] },
  { folder: "adapters/package", may: ["core/workbook"], packages: ["fflate", "saxes"] },
  {
    folder: "adapters/xlsx",
    may: ["core/workbook", "core/numeric", "adapters/package"],
    packages: ["saxes"],
  },
  {
    folder: "adapters/docx",
    may: ["core/report", "core/workbook", "adapters/package"],
    packages: ["docx"],
  },
  { folder: "adapters/html", may: ["core/report"], packages: [] },
  {
    folder: "adapters/draft",
    may: ["core/draft", "core/workbook", "adapters/package"],
    packages: ["htmlparser2", "saxes"],
  },
  { folder: "adapters/ods", may: ["core/workbook", "adapters/package"], packages: [] },
  { folder: "adapters/csv", may: ["core/workbook", "adapters/package"], packages: [] },
  { folder: "adapters/deflate", may: [], packages: ["fflate"] },
  { folder: "adapters/digest", may: [], packages: [] },
  // What a language implements for the pane.
  { folder: "taskpane/texts", may: ["core"], packages: [] },
  {
    folder: "taskpane",
    may: [
      "core",
      "app",
      "adapters/deflate",
      "adapters/digest",
      "adapters/docx",
      "adapters/draft",
      "adapters/excel",
      "adapters/html",
      // A new workbook that an Excel is to open.
      "adapters/xlsx",
    ],
    // The example that the pane opens is one of the samples.
    packages: ["react", "react-dom", "@fluentui/react-components", "../samples"],
  },
  // What a language implements for the grid of the one-file page.
  { folder: "page/texts", may: ["core", "page/sheets", "taskpane/texts"], packages: [] },
  // A workbook as the page shows and edits it: no DOM, so that a worker can do it.
  { folder: "page/sheets", may: ["core", "adapters/package", "adapters/xlsx"], packages: [] },
  {
    folder: "page/grid",
    may: ["core", "page/sheets", "page/texts"],
    packages: ["react", "react-dom", "@fluentui/react-components"],
  },
  // The page that makes the manifest, as the build does: one function for both. Copying is the pane's.
  {
    folder: "installation",
    may: ["taskpane"],
    packages: ["../scripts"],
  },
  {
    folder: "page/worker",
    may: [
      "core",
      "adapters/package",
      "adapters/xlsx",
      "adapters/ods",
      "adapters/csv",
      "page/sheets",
    ],
    packages: [],
  },
  {
    folder: "page",
    may: ["core", "adapters/digest", "taskpane"],
    // The example that the page offers is one of the samples.
    packages: ["react", "react-dom", "@fluentui/react-components", "../samples"],
  },
  // What a language implements for the command line.
  { folder: "cli/texts", may: ["core"], packages: [] },
  {
    folder: "cli",
    may: [
      "core",
      "app",
      "adapters/deflate",
      "adapters/digest",
      "adapters/docx",
      "adapters/draft",
      "adapters/package",
      "adapters/xlsx",
      "adapters/ods",
      "adapters/csv",
    ],
    packages: ["node:", "../package.json"],
  },
];

/** The only files of src that name a language. */
const LANGUAGE_CHOICES = [
  "taskpane/index.ts",
  "installation/index.ts",
  "cli/main.ts",
  "page/index.tsx",
  "page/worker/index.ts",
];

module.exports = { FOLDERS, LANGUAGE_CHOICES };
