import type { Evaluation } from "../core/domain/evaluation";
import { summaryDocument, type RunFacts } from "../core/report/summaryDocument";
import { partSheet } from "../core/sheet/layout/sheetLayout";
import type { SummaryTexts } from "../core/texts/texts";
import type { WritePlan } from "../core/workbook/plan";

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
