// npm run -s calcola: installs and bundles what has changed, then runs the command line in this process.
import "./setup.mjs";
import { pathToFileURL } from "node:url";
import { bundled } from "./bundle.mjs";

await import(pathToFileURL(bundled("cli", "cli/calcola-performance.mjs")).href);
