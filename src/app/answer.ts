import { createLocator } from "../core/sheet/reading/locate";
import type {
  AnswerValues,
  ChangedAnswer,
  Questionnaire,
  WrongAnswer,
} from "../core/sheet/newWorkbook/answers";
import { planAnswers } from "../core/sheet/newWorkbook/planAnswers";
import { questionnaireOf } from "../core/sheet/newWorkbook/readAnswers";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import { locateIssues } from "./locatedIssues";
import { runCommand } from "./runCommand";
import type { CommandEnd, CommandRequest } from "./command";

export interface AnswerRequest extends CommandRequest {
  readonly values: AnswerValues;
}

/** Every parameter in the order of the table, as the workbook has it now. */
export async function readAnswers(
  gateway: WorkbookGateway,
): Promise<Result<Questionnaire, Refusal>> {
  const read = await gateway.read(NAME_PREFIX);
  return read.ok ? success(questionnaireOf(read.value)) : read;
}

export type Answering =
  | CommandEnd<readonly ChangedAnswer[]>
  /** Nothing was written. */
  | { readonly kind: "wrong"; readonly wrong: readonly WrongAnswer[] };

/** Writes into `Parametri` the answers that say something else than it does, and only those. */
export async function answer(request: AnswerRequest): Promise<Result<Answering, Refusal>> {
  const read = await request.gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const wrong = questionnaireOf(read.value).findWrong(request.values);
  if (wrong.length > 0) return success({ kind: "wrong", wrong });
  const { changed, operations, issues } = planAnswers(read.value, request.values);
  if (issues.length > 0) {
    return success({ kind: "stopped", issues: locateIssues(issues, createLocator(read.value)) });
  }
  return runCommand(request, read.value, operations, "answers", changed);
}
