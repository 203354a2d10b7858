/** errore stops the writing, avviso does not, nota informs (workbook.md, Issues). */
export type Severity = "error" | "warning" | "remark";

/** Of an issue that always has the same sentence. */
export type NoParams = Readonly<Record<string, never>>;
