import { readDraft } from "../adapters/draft/readDraft";
import { documentRefusal } from "../adapters/package/faults";
import { checkText, type CheckedText, type TextMark } from "../app/checkText";
import type { CheckTextCommand } from "./command";
import { EXIT, type Environment } from "./environment";
import { readBytes } from "./files";
import { readWorkbookFile } from "./workbookFile";
import { issueJson, refusalJson } from "./json";
import { NODE_COMPRESSION } from "./nodeCompression";
import { issueLines, printableLines } from "./print";
import { readOnlyGateway } from "./readOnlyGateway";
import type { CommandLineTexts } from "./texts/texts";

/** `--controlla-testo`: 0 without a mark, 1 with marks or without figures, 2 where a file cannot be read. */
export async function checkTextFile(
  command: CheckTextCommand,
  environment: Environment,
): Promise<number> {
  const { texts, stdout: results, stderr: people } = environment;
  const { input, draft: path, printsJson } = command;
  const bytes = await readBytes(path);
  const draft = bytes.ok ? readDraft(path, bytes.value, NODE_COMPRESSION) : bytes;
  if (!draft.ok) {
    return refused(path, texts.refusal(documentRefusal(draft.failure, "fileNotDocument")));
  }
  const workbook = await readWorkbookFile(input);
  if (!workbook.ok) return refused(input, texts.refusal(workbook.failure));
  const checked = await checkText({
    gateway: readOnlyGateway(workbook.value),
    draft: draft.value,
    texts: texts.draft,
    overrides: command,
    wantsDraft: command.wantsDraft,
  });
  if (!checked.ok) return refused(input, texts.refusal(checked.failure));
  if (printsJson) results(`${checkedJson(command, checked.value, texts)}\n`);
  const print = printsJson ? people : results;
  print(printableLines(`${checkedLines(checked.value, texts).join("\n")}\n`));
  const { check } = checked.value;
  return check !== null && check.marks.length === 0 ? EXIT.done : EXIT.wrongData;

  function refused(file: string, sentence: string): number {
    if (printsJson) results(`${refusalJson(file, sentence)}\n`);
    people(printableLines(`${file}: ${sentence}\n`));
    return EXIT.refused;
  }
}

/** One line (workbook.md, Command line); without figures everything of the check is null. */
function checkedJson(
  { input, draft }: CheckTextCommand,
  { check, issues }: CheckedText,
  texts: CommandLineTexts,
): string {
  return JSON.stringify({
    file: input,
    bozza: draft,
    confrontati: check?.compared ?? null,
    nonConfrontati: check?.notCompared ?? null,
    segni:
      check?.marks.map((mark) => ({
        testo: mark.text,
        dove: mark.where,
        atteso: mark.expected,
        motivo: texts.checking.why(mark.reason, mark.sentence),
      })) ?? null,
    ...(check === null ? { segnalazioni: issues.map((each) => issueJson(each, texts)) } : {}),
  });
}

function checkedLines({ check, issues }: CheckedText, texts: CommandLineTexts): readonly string[] {
  const { checking } = texts;
  if (check === null) return [...issueLines(issues, texts), texts.report.notCalculated];
  return [
    ...check.marks.flatMap((mark) => markLines(mark, texts)),
    checking.summary(check.marks.length, check.compared),
    ...(check.notCompared.length === 0 ? [] : [checking.notCompared(check.notCompared)]),
  ];
}

function markLines(mark: TextMark, { checking }: CommandLineTexts): readonly string[] {
  return [
    checking.mark(mark.where, mark.text, mark.expected),
    `  ${checking.why(mark.reason, mark.sentence)}`,
  ];
}
