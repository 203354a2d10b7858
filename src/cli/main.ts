import { ITALIAN_COMMAND_LINE } from "../locale/it/commandLine";
import { EXIT } from "./environment";
import { diagnosticOf } from "./faults";
import { run } from "./run";

// npm runs a script in the project's folder; paths start where the command was typed.
const typedIn = process.env["npm_lifecycle_event"] === "calcola" ? process.env["INIT_CWD"] : null;
if (typedIn) process.chdir(typedIn);

// The program that reads our lines may stop (`| head`), and a device may be full: no fault of ours, and the files are
// still written.
let worst: number = EXIT.done;
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.syscall === undefined) throw fault;
    endWith(EXIT.refused);
  });
}

function endWith(status: number): void {
  worst = Math.max(worst, status);
  process.exitCode = worst;
}

const now = new Date();

run(process.argv.slice(2), {
  texts: ITALIAN_COMMAND_LINE,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
}).then(endWith, (fault: unknown) => {
  process.stderr.write(`${ITALIAN_COMMAND_LINE.report.fault(diagnosticOf(fault))}\n`);
  endWith(EXIT.fault);
});
