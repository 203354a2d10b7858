// npm start: calculates the Sondrio sample with the command line, prints the result and says where the workbook is;
// then serves the page without Excel until Ctrl+C. With --solo-calcolo, or where nobody is at a terminal, it ends
// after the calculation.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "./bundle.mjs";
import { servePage } from "./servePage.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const from = (...parts) => relative(process.cwd(), join(root, ...parts));

mkdirSync(join(root, "out"), { recursive: true });
const words = [
  from("samples", "sondrio-2022.xlsx"),
  "--output",
  from("out", "sondrio-2022.xlsx"),
  "--sovrascrivi",
];
const calculation = join(root, "scripts", "calcola.mjs");
const { status } = spawnSync(process.execPath, [calculation, ...words], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

if (process.stdout.isTTY && !process.argv.includes("--solo-calcolo")) {
  const { url } = await servePage(bundled("page", "calcola-performance.html"));
  process.on("SIGINT", () => process.exit(0));
  console.log(`\nLa stessa cosa in una pagina, senza Excel: ${url}\nCtrl+C per terminare.`);
}
