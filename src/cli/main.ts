import { REPORT_WORDS } from "../locale/it/commandLine";
import { EXIT, run } from "./run";

const now = new Date();

run(process.argv.slice(2), {
  results: (text) => void process.stdout.write(text),
  people: (text) => void process.stderr.write(text),
  today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
}).then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    const diagnostic = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    process.stderr.write(`${REPORT_WORDS.fault(diagnostic)}\n`);
    process.exitCode = EXIT.fault;
  },
);
