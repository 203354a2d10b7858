import type { Evaluation } from "../core/domain/evaluation";
import { summaryDocument, type RunFacts } from "../core/report/summaryDocument";
import { partSheet } from "../core/sheet/layout/sheetLayout";
import { inputText } from "../core/sheet/writing/inputText";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import type { SummaryTexts } from "../core/texts/texts";
import type { WritePlan } from "../core/workbook/plan";

/** Of the data of an evaluation: the same on everything that is published of it. */
export async function dataFingerprint(evaluation: Evaluation, digest: Digest): Promise<string> {
  return digest(inputText(evaluation));
}

/**
 * *Copia da pubblicare*: a new workbook with the sheets of the summary alone, as values. No table of the ente's, no
 * name, no restore point, no author.
 */
export function publicCopy(evaluation: Evaluation, run: RunFacts, texts: SummaryTexts): WritePlan {
  const { year } = evaluation.plan.parameters;
  if (year === null) throw new Error("An evaluation without a year reached the public copy.");
  const document = summaryDocument(evaluation, run, texts);
  return {
    operations: document.parts.map((part) => ({
      kind: "createSheet",
      name: texts.sheetName(part.code, year),
      content: partSheet(part, document),
    })),
  };
}
