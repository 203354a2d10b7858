import { ITALIAN_COMMAND_LINE } from "../locale/it/commandLine";
import { EXIT } from "./environment";
import { diagnosticOf } from "./faults";
import { printerOn } from "./printer";
import { run } from "./run";
import { saysFullDisk } from "./systemCode";

// npm runs a script in the project's folder; paths start where the command was typed.
const typedIn = process.env["npm_lifecycle_event"] === "calcola" ? process.env["INIT_CWD"] : null;
if (typedIn) process.chdir(typedIn);

let worst: number = EXIT.done;

// The program that reads our lines may stop (`| head`), and a disk may be full: no fault of ours, and the files are
// still written.
const people = printerOn(process.stderr, () => {
  endWith(EXIT.refused);
});
const results = printerOn(process.stdout, (fault) => {
  endWith(EXIT.refused);
  if (saysFullDisk(fault.code)) people(`${ITALIAN_COMMAND_LINE.report.notPrinted}\n`);
});

function endWith(status: number): void {
  worst = Math.max(worst, status);
  process.exitCode = worst;
}

const now = new Date();

run(process.argv.slice(2), {
  texts: ITALIAN_COMMAND_LINE,
  stdout: results,
  stderr: people,
  today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
}).then(endWith, (fault: unknown) => {
  people(`${ITALIAN_COMMAND_LINE.report.fault(diagnosticOf(fault))}\n`);
  endWith(EXIT.fault);
});
