// Stryker runs this one file for each change: the modules are loaded once instead of once for each test file.
const { readdirSync } = require("node:fs");
const { join } = require("node:path");

const scoring = join(__dirname, "..", "core", "scoring");
for (const file of readdirSync(scoring, { recursive: true })) {
  if (file.endsWith(".test.ts")) require(join(scoring, file));
}
