import type {
  AnswerValues,
  ChangedAnswer,
  ParameterAnswer,
  WrongAnswer,
} from "../core/sheet/preparing/answers";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import type { CommandEnd, CommandRequest } from "./command";

export interface AnswerRequest extends CommandRequest {
  readonly values: AnswerValues;
}

/** Every parameter in the order of the table, as the workbook has it now. */
export declare function readAnswers(
  gateway: WorkbookGateway,
): Promise<Result<readonly ParameterAnswer[], Refusal>>;

export type Answering =
  | CommandEnd<readonly ChangedAnswer[]>
  /** Nothing was written. */
  | { readonly kind: "wrong"; readonly wrong: readonly WrongAnswer[] };

/** Writes into `Parametri` the answers that say something else than it does, and only those. */
export declare function answer(request: AnswerRequest): Promise<Result<Answering, Refusal>>;

/** What is wrong with answers, before anything is read or written: for a field that is being left. */
export declare function wrongAnswers(values: AnswerValues): readonly WrongAnswer[];
