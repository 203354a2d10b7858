import { REPORT_WORDS } from "../locale/it/commandLine";
import { diagnosticOf, EXIT, run } from "./run";

// npm runs a script in the project's folder; paths start where the command was typed.
const typedIn = process.env["npm_lifecycle_event"] === "calcola" ? process.env["INIT_CWD"] : null;
if (typedIn) process.chdir(typedIn);

// Whoever reads our lines may stop listening (`| head`): that is no fault, and the files are still written.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code !== "EPIPE") throw fault;
  });
}

const now = new Date();

run(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
}).then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    process.stderr.write(`${REPORT_WORDS.fault(diagnosticOf(fault))}\n`);
    process.exitCode = EXIT.fault;
  },
);
