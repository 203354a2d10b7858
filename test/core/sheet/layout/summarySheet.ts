import type { PartCode } from "../../../../src/core/report/document";
import { summaryDocument } from "../../../../src/core/report/summaryDocument";
import { partSheet } from "../../../../src/core/sheet/layout/sheetLayout";
import type { SheetContent } from "../../../../src/core/workbook/plan";
import { ITALIAN } from "../../../../src/locale/it/texts";
import type { PlanLiteral } from "../../../fixtures/plan";
import { evaluated } from "../../scoring/scored";

export const RUN = { calculatedOn: { year: 2025, month: 2, day: 28 }, fingerprint: "75f118ef00" };

/** Of a part of the summary; its first sheet where none is named. */
export function sheetOf(literal: PlanLiteral, code: PartCode = "summary"): SheetContent {
  const document = summaryDocument(evaluated(literal), RUN, ITALIAN.summary);
  const part = document.parts.find((each) => each.code === code);
  if (!part) throw new Error(`The summary has no part ${code}.`);
  return partSheet(part, document);
}
