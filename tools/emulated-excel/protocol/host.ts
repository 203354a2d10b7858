import type { Fault, Faults } from "../faults";
import { actAs, type Addin } from "../model/happenings";
import type { EmulatedWorkbook } from "../model/workbook";
import { HostError } from "./hostError";
import { interpret, type Interruption } from "./interpreter";
import type { Session } from "./session";
import { isCleanUp, isGreeting, summarise } from "./summary";
import type { RequestBody, ResponseBody } from "./wire";

/** One batch on its way to the host: the body as it travels, and the flags beside it. */
export interface Request {
  readonly body: string;
  readonly flags: number;
}

/** The text of a response body. A promise that is never kept is an answer that never comes. */
export type Answer = (request: Request) => Promise<string>;

/** What a test may ask of a batch. Sizes in bytes of UTF-8; no code where all went well. */
export interface BatchSummary {
  readonly number: number;
  readonly flags: number;
  readonly bytesIn: number;
  bytesOut: number;
  readonly actions: readonly string[];
  /** Those that only instantiate an object included: as many as a failure may come before. */
  readonly actionCount: number;
  code: string | null;
}

export interface Host {
  readonly answerTo: (addin: Addin) => Answer;
  readonly log: readonly BatchSummary[];
  /** The next batch is number 1 again, and the log is empty. */
  readonly restartCount: () => void;
}

/** Excel on the web refuses more; taken as the smaller of the two usual readings of 5 MB. */
export const PAYLOAD_LIMIT = 5_000_000;
/** Set by `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;
const CELL_EDIT_POLL_MS = 2;

/** An Excel that takes one batch after the other, with whatever has been told to go wrong. */
export function createHost(workbook: EmulatedWorkbook, session: Session, faults: Faults): Host {
  const log: BatchSummary[] = [];
  const answerTo =
    (addin: Addin): Answer =>
    async (request) => {
      const body = JSON.parse(request.body) as RequestBody;
      const interpretBatch: Interpret = (interruption) =>
        actAs(workbook, addin, () => interpret(session, body, interruption));
      if (isCleanUp(body) || isGreeting(body)) return JSON.stringify(interpretBatch());
      const batch = summaryOf(request, body, log.length + 1);
      log.push(batch);
      for (const edit of faults.editsBefore(batch.number)) edit(workbook);
      const refusal = await refusalOf(batch, workbook, faults);
      const response =
        refusal === null
          ? carryOut(interpretBatch, body, faults.faultOf(batch.number))
          : refused(refusal);
      if (response === null) return unanswered();
      return finish(batch, response, faults);
    };
  return {
    answerTo,
    log,
    restartCount: () => {
      log.length = 0;
    },
  };
}

function summaryOf(
  { body: text, flags }: Request,
  body: RequestBody,
  number: number,
): BatchSummary {
  return {
    number,
    flags,
    bytesIn: Buffer.byteLength(text),
    bytesOut: 0,
    actions: summarise(body),
    actionCount: body.Actions.length,
    code: null,
  };
}

/** Why the batch is not begun at all; waits for a cell being edited where the add-in asked to wait. */
async function refusalOf(
  { bytesIn, flags }: BatchSummary,
  workbook: EmulatedWorkbook,
  faults: Faults,
): Promise<HostError | null> {
  if (faults.limitsPayload && bytesIn > PAYLOAD_LIMIT) {
    return new HostError("RequestPayloadSizeLimitExceeded", "The request exceeds the size limit.");
  }
  if (workbook.isEditingCell && (flags & DELAY_FOR_CELL_EDIT) === 0) {
    return new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  }
  while (workbook.isEditingCell) {
    await new Promise((resolve) => setTimeout(resolve, CELL_EDIT_POLL_MS).unref());
  }
  return null;
}

type Interpret = (interruption?: Interruption) => ResponseBody;

/** Null when no answer is to be given. */
function carryOut(
  interpretBatch: Interpret,
  body: RequestBody,
  fault: Fault | null,
): ResponseBody | null {
  if (fault === null) return interpretBatch();
  if (fault.kind === "failure") return interpretBatch(interruptionOf(fault, body));
  if (fault.kind === "emptyAnswer" || fault.isDone) interpretBatch();
  if (fault.kind === "emptyAnswer") return { Results: [], TraceIds: [] };
  if (fault.answer === "never") return null;
  return refused(new HostError(fault.answer, "The request was not answered in time."));
}

function interruptionOf(
  { code, moment }: Extract<Fault, { readonly kind: "failure" }>,
  body: RequestBody,
): Interruption {
  const error = new HostError(code, `${code}, as this test asked`);
  if (moment === "before") return { actionIndex: 0, error };
  if (moment === "after") return { actionIndex: body.Actions.length, error };
  return { actionIndex: moment.actionIndex, error };
}

/** A refusal of the whole batch, which says nothing about its actions. */
function refused({ code, message, status }: HostError): ResponseBody {
  return {
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: status },
    TraceIds: [],
    ProcessedResults: { Results: [] },
  };
}

function finish(batch: BatchSummary, response: ResponseBody, faults: Faults): string {
  const text = JSON.stringify(response);
  batch.bytesOut = Buffer.byteLength(text);
  if (faults.limitsPayload && batch.bytesOut > PAYLOAD_LIMIT) {
    const tooLong = new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "The response exceeds the size limit.",
    );
    batch.code = tooLong.code;
    return JSON.stringify(refused(tooLong));
  }
  batch.code = "Error" in response ? response.Error.Code : null;
  return text;
}

function unanswered(): Promise<never> {
  return new Promise(() => undefined);
}
