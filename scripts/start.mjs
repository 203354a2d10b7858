// npm start: calculates the Sondrio sample with the command line, prints the result and says where the workbook is.
import { mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const from = (...parts) => relative(process.cwd(), join(root, ...parts));

mkdirSync(join(root, "out"), { recursive: true });
process.argv.splice(
  2,
  process.argv.length,
  from("samples", "sondrio-2022.xlsx"),
  "--output",
  from("out", "sondrio-2022.xlsx"),
  "--sovrascrivi",
);
await import("./calcola.mjs");
