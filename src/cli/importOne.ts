import type { ImportCommand } from "./command";
import { EXIT, type Environment } from "./environment";
import { importFile } from "./import";
import { printableLines } from "./print";
import { doubtsText, importText } from "./printImport";

/** `--da`: what was recognised is printed, and the exit status says whether a workbook was written. */
export async function importOne(command: ImportCommand, output: Environment): Promise<number> {
  const { texts, today } = output;
  const imported = await importFile(command, today, texts.model);
  if (!imported.ok) {
    output.stderr(printableLines(`${command.input}: ${texts.refusal(imported.failure)}\n`));
    return EXIT.refused;
  }
  const { recognised, format, noSuchColumns, uncalculated, hasNewCodes, issues, hasWritten } =
    imported.value;
  output.stdout(importText(recognised, format, hasNewCodes, issues, texts));
  if (recognised.missing.length > 0) {
    output.stderr(printableLines(`${texts.importing.missing(recognised.missing)}\n`));
    return EXIT.refused;
  }
  if (noSuchColumns.length > 0) {
    output.stderr(printableLines(`${texts.importing.noSuchColumn(noSuchColumns)}\n`));
    return EXIT.refused;
  }
  if (uncalculated.length > 0) {
    output.stderr(printableLines(`${texts.importing.uncalculated(uncalculated)}\n`));
    return EXIT.wrongData;
  }
  if (recognised.doubts.length > 0) {
    output.stderr(doubtsText(recognised, texts.importing));
    return EXIT.wrongData;
  }
  const said = hasWritten ? texts.importing.written(command.output) : texts.importing.nothingFound;
  (hasWritten ? output.stdout : output.stderr)(printableLines(`${said}\n`));
  return hasWritten ? EXIT.done : EXIT.wrongData;
}
