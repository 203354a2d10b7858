import { measureEngine } from "./engineTime";
import { readPlan } from "./inputWorkbook";

// Run as a bundle by `measureEngines`: the time of the workbook named on the command line, as JSON.
async function run(path: string): Promise<void> {
  console.log(JSON.stringify(measureEngine(await readPlan(path))));
}

run(process.argv[2] ?? "").catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
