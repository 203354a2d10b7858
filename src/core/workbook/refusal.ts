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
  /** Truncated, wrong checksums, broken XML. */
  | "fileDamaged"
  /** More entries, larger or more densely packed than any honest workbook. */
  | "fileTooLarge"
  /** A kind of workbook that is read but cannot be rewritten faithfully (Strict Open XML). */
  | "fileKindNotWritable"
  /** The output cannot be written: rights, a full disk, a missing folder. */
  | "fileNotWritable"
  /** The output would replace a file that nobody agreed to replace. */
  | "fileAlreadyThere"
  /** The output would be one of the inputs, and nobody agreed to write there. */
  | "fileIsInput"
  /** The output would replace another input, before or after it is read. */
  | "fileIsOtherInput"
  /** Named as a workbook of another kind than its input: Excel would not open it. */
  | "fileNamedAsOtherKind"
  /** Two inputs bear one name, and would have one output. */
  | "fileNameTwice"
  /** The widened table would cover cells that are not empty, or another table. */
  | "noRoomForColumns"
  /** The table, sheet or column that the plan names is no longer there. */
  | "workbookChanged";

export function refusal(code: RefusalCode, where: string | null, cause: unknown = null): Refusal {
  return { code, where, cause };
}
