import type { Issue } from "../core/domain/issue";
import { tableName } from "../core/contract/tables";
import type { AnswerValues, Questionnaire } from "../core/sheet/newWorkbook/answers";
import { planAnswers } from "../core/sheet/newWorkbook/planAnswers";
import { questionnaireOf } from "../core/sheet/newWorkbook/readAnswers";
import { tableSheet } from "../core/sheet/newWorkbook/tableLayout";
import { findTable } from "../core/sheet/reading/locate";
import { freeSheetName } from "../core/sheet/writing/freeSheetName";
import type { WriteOperation } from "../core/workbook/plan";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { unitsTable } from "./workbookFromSheets";

/** What a calculation of copied objectives needs, and the workbook does not say yet: asked on the way. */
export function importQuestions(snapshot: WorkbookSnapshot): Questionnaire {
  const { answers, findWrong } = questionnaireOf(snapshot);
  const isAsked = new Set(["body", "year", "weights"]);
  return { answers: answers.filter(({ id, text }) => isAsked.has(id) && text === ""), findWrong };
}

export interface Companions {
  readonly operations: readonly WriteOperation[];
  /** What forbids writing the answers. */
  readonly issues: readonly Issue[];
}

/** `Parametri` with the answers, and `Strutture` with the units named, where the workbook has none. */
export function planCompanions(
  snapshot: WorkbookSnapshot,
  answers: AnswerValues,
  units: readonly string[],
): Companions {
  const { operations, issues } = planAnswers(snapshot, answers);
  if (units.length === 0 || findTable(snapshot, "units") !== null) return { operations, issues };
  const name = freeSheetName(snapshot.sheets, tableName("units"));
  const content = tableSheet(unitsTable(units), null);
  return { operations: [...operations, { kind: "createSheet", name, content }], issues };
}
