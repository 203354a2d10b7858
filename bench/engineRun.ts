import { measureEngine } from "./engineTime";
import { readPlan } from "./inputWorkbook";

// Run as one bundle by `measureEngines`: the times of the workbooks named on the command line, as JSON.
async function run(paths: readonly string[]): Promise<void> {
  const plans = await Promise.all(paths.map(readPlan));
  console.log(JSON.stringify(plans.map(measureEngine)));
}

run(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
