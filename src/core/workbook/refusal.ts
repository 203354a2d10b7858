/**
 * The world says no: a closed list, one sentence each in the language.
 * `where` is a file's part, a sheet or a table, when there is one to name; `cause` keeps the original fault.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly where: string | null;
  readonly cause: unknown;
}

export type RefusalCode =
  /** No file of that name. */
  | "fileNotFound"
  /** It cannot be opened or read: rights, a folder, a device. */
  | "fileUnreadable"
  | "fileEmpty"
  /** An OLE container: protected by a password, or an old .xls. */
  | "filePasswordOrOldFormat"
  /** A zip or another format, but not an Excel workbook (.ods, .docx, .xlsb, a text…). */
  | "fileNotWorkbook"
  /** A draft that is no .docx, .html or .txt, or only named so. */
  | "fileNotDocument"
  /** A model for documents that is no .docx, or one of a form that we do not write. */
  | "fileNotTemplate"
  /** The same of a document or text as of a workbook: empty, with a password or an old .doc, damaged, too large. */
  | "fileDocumentEmpty"
  | "fileDocumentPasswordOrOldFormat"
  | "fileDocumentDamaged"
  | "fileDocumentTooLarge"
  /** Truncated, wrong checksums, broken XML. */
  | "fileDamaged"
  /** Beyond the upper limits against malicious files: entries, sizes, compression. */
  | "fileTooLarge"
  /** A sheet with more cells than a block may have. */
  | "sheetTooLarge"
  /** A kind of workbook that is read but cannot be rewritten faithfully (Strict Open XML). */
  | "fileKindNotWritable"
  /** It has as many formats of cells as Excel accepts: no place for ours. */
  | "fileFormatsFull"
  /** The small file with which Excel says that a workbook is open ("~$piano.xlsx"). */
  | "fileIsLock"
  /** The output cannot be written: rights, a missing folder, a name that the disk refuses. */
  | "fileNotWritable"
  | "fileDiskFull"
  /** The output would replace a file, and the user has not agreed to that. */
  | "fileAlreadyThere"
  /** The output would be one of the inputs, and the user has not agreed to that. */
  | "fileIsInput"
  /** The output would replace another input, before or after it is read. */
  | "fileIsOtherInput"
  /** Named as a workbook of another kind than its input: Excel would not open it. */
  | "fileNamedAsOtherKind"
  /** Of an .ods, which is written as an Excel workbook and not named so. */
  | "fileOfOdsIsXlsx"
  /** Two inputs have the same name, and would have the same output. */
  | "fileNameTwice"
  /** The widened table would cover cells that are not empty, or another table. */
  | "noRoomForColumns"
  /** The longer table would cover cells that are not empty, or another table. */
  | "noRoomForRows"
  /** An array formula, or the first cell of a shared one, of which some cells would be overwritten and others not. */
  | "fileFormulaInTheWay"
  /** The table, sheet or column that the plan names is no longer there, or the rows are others. */
  | "workbookChanged"
  /** This host cannot do what the plan asks. */
  | "operationNotSupported"
  // What an Excel that is open refuses before anything is written:
  | "sheetProtected"
  | "structureProtected"
  | "workbookReadOnly"
  /** Rows of the table are hidden by a filter, among which values would be misplaced. */
  | "tableFiltered"
  /** The widened table would cover merged cells. */
  | "mergedCells"
  /** A cell is being edited, and this Excel does not wait for it. */
  | "cellBeingEdited"
  /** Excel answers with an error (`where` is its code); nothing was written. */
  | "excelFailed"
  /** Excel does not answer; nothing that can be seen was written. */
  | "excelTimedOut"
  // And after it has begun to write:
  /** The rows moved while they were written. `where` is the table; our columns hold wrong figures. */
  | "rowsMoved"
  /** `where` lists what was written before Excel failed or fell silent. */
  | "partlyWritten"
  /** All is written, but the filter of the table could not be put back. */
  | "filterNotPutBack"
  // What use cases make of `rowsMoved` and `partlyWritten`: everything could be put back as it was,
  // or it was a removal, which has no restore point but can be gone on with.
  | "rowsMovedAndUndone"
  | "failedAndUndone"
  | "partlyRemoved";

export function refusal(code: RefusalCode, where: string | null, cause: unknown = null): Refusal {
  return { code, where, cause };
}
