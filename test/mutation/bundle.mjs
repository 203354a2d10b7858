// Makes one file of every test of the scoring and of what it tests: Stryker runs it once for each change, and most of
// the time of a run would go into loading some three hundred modules.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const scoring = join(here, "..", "core", "scoring");
const tests = readdirSync(scoring, { recursive: true }).filter((file) => file.endsWith(".test.ts"));

await build({
  stdin: {
    contents: tests.map((file) => `import ${JSON.stringify(`./${file}`)};`).join("\n"),
    resolveDir: scoring,
  },
  bundle: true,
  platform: "node",
  target: "node20",
  outfile: join(here, "..", "..", "out", "mutation", "tests", "everyTest.cjs"),
});
