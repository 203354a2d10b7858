import packageDescription from "../../package.json";
import { readArguments } from "./arguments";
import { EXIT, type Environment } from "./environment";
import { withinFault } from "./faults";
import { printableLines } from "./print";

/** What a command does not need is not loaded: the start of the program is most of the time of a small workbook. */
export async function run(words: readonly string[], output: Environment): Promise<number> {
  const command = readArguments(words);
  switch (command.kind) {
    case "help":
      output.stdout(output.texts.help);
      return EXIT.done;
    case "version":
      output.stdout(`${packageDescription.version}\n`);
      return EXIT.done;
    case "misused":
      output.stderr(printableLines(`${output.texts.usage(command.fault)}\n`));
      return EXIT.refused;
    case "model": {
      const { writeModel } = await import("./model");
      const { texts } = output;
      const made = await writeModel(command, texts.model);
      const said = made.ok
        ? texts.report.modelWritten(command.output)
        : `${command.output}: ${texts.refusal(made.failure)}`;
      output.stderr(printableLines(`${said}\n`));
      return made.ok ? EXIT.done : EXIT.refused;
    }
    case "import": {
      const { importOne } = await import("./importOne");
      return importOne(command, output);
    }
    case "checkText": {
      const { checkTextFile } = await import("./checkText");
      return withinFault(command.draft, command, output, () => checkTextFile(command, output));
    }
    case "record":
    case "newYear": {
      const { recordInFile } = await import("./recordYear");
      return withinFault(command.input, command, output, () => recordInFile(command, output));
    }
    case "calculate": {
      const { calculateFiles } = await import("./calculateFiles");
      return calculateFiles(command, output);
    }
  }
}
