import type { Evaluation } from "../core/domain/evaluation";
import { cellsToReread, type RereadCell } from "../core/publishing/reread";
import { summaryDocument, type RunFacts } from "../core/report/summaryDocument";
import { partSheet } from "../core/sheet/layout/sheetLayout";
import { inputText } from "../core/sheet/writing/inputText";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import type { SummaryTexts } from "../core/texts/texts";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { WritePlan } from "../core/workbook/plan";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";

/** *Da rileggere prima di pubblicare*, of the workbook as it is now. */
export async function rereadBeforePublishing(
  gateway: WorkbookGateway,
): Promise<Result<readonly RereadCell[], Refusal>> {
  const read = await gateway.read(NAME_PREFIX);
  return read.ok ? success(cellsToReread(read.value)) : read;
}

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
