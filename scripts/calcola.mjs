// npm run -s calcola: installs and bundles what has changed, then runs the command line in this process.
import "./setup.mjs";
import "./bundle.mjs";

await import("../dist/cli/calcola-performance.mjs");
