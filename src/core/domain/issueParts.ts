/** errore stops the writing, avviso does not, nota informs (workbook.md, Issues). */
export type Severity = "error" | "warning" | "remark";

/** Of an issue whose sentence is always the same. */
export type NoParams = Readonly<Record<string, never>>;
