/** The codes with which Excel refuses (Excel.ErrorCodes), and the status of the answer. */
const STATUS = {
  AccessDenied: 401,
  ApiNotFound: 404,
  Conflict: 409,
  EmptyChartSeries: 400,
  FilteredRangeConflict: 400,
  FormulaLengthExceedsLimit: 400,
  GeneralException: 500,
  InactiveWorkbook: 400,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidBinding: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidOrTimedOutSession: 408,
  InvalidReference: 400,
  InvalidSelection: 400,
  ActivityLimitReached: 429,
  InvalidRequestContext: 400,
  WriteNotSupportedWhenModalDialogOpen: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 400,
  NonBlankCellOffSheet: 400,
  NotImplemented: 501,
  OpenWorkbookLinksBlocked: 400,
  OperationCellsExceedLimit: 400,
  PivotTableRangeConflict: 400,
  RangeExceedsLimit: 400,
  RefreshWorkbookLinksBlocked: 400,
  RequestAborted: 499,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  UnsupportedFeature: 400,
  UnsupportedOperation: 400,
  UnsupportedSheet: 400,
} as const;

export type HostErrorCode = keyof typeof STATUS;
export const HOST_ERROR_CODES = Object.keys(STATUS).filter(
  (code): code is HostErrorCode => code in STATUS,
);

/** What Excel answers in place of doing what it was asked. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }

  get status(): number {
    return STATUS[this.code];
  }
}

/** What this emulator does not know, by name: a test that meets it learns what is missing, never an invented answer. */
export function notEmulated(what: string): HostError {
  return new HostError("NotImplemented", `not emulated: ${what}`);
}
