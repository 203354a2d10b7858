import { EXIT, type Environment } from "./environment";
import { refusalJson } from "./json";
import { printableLines } from "./print";

/** A fault of ours is printed as the result of one file. */
export async function withinFault(
  file: string,
  { printsJson }: { readonly printsJson: boolean },
  output: Environment,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (fault) {
    const sentence = output.texts.report.fault(diagnosticOf(fault));
    if (printsJson) output.stdout(`${refusalJson(file, sentence)}\n`);
    output.stderr(printableLines(`${file}: ${sentence}\n`));
    return EXIT.fault;
  }
}

/** What the maintainers need to know about a fault. */
export function diagnosticOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
