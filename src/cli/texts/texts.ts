import type { Judgement } from "../../core/domain/evaluation";
import type { Severity } from "../../core/domain/issueParts";
import type { Doubt } from "../../core/recognition/doubts";
import type { Evidence } from "../../core/recognition/header";
import type { FurtherRows } from "../../core/recognition/importing";
import type { RowKind } from "../../core/recognition/recognisedRow";
import type { TableRemark } from "../../core/recognition/tableRemarks";
import type { UnitOrigin } from "../../core/recognition/titles";
import type { OtherTable } from "../../core/recognition/understanding";
import type { Texts } from "../../core/texts/texts";
import type { YearTexts } from "../../core/texts/yearTexts";
import type { UsageFault } from "./usageFault";

/** All that the command line says in one language. Sentences of issues name the option that helps, where there is one. */
export interface CommandLineTexts extends Texts {
  readonly help: string;
  /** What is wrong with a command, and what to do. */
  readonly usage: (fault: UsageFault) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The cells of one issue, the first `most` of them. */
  readonly cells: (cells: readonly string[], most: number) => string;
  readonly judgementWord: (judgement: Judgement) => string;
  readonly report: ReportTexts;
  readonly importing: ImportTexts;
  readonly checking: CheckingTexts;
  readonly year: YearTexts;
}

/** What the check of a text prints (`--controlla-testo`). */
export interface CheckingTexts {
  readonly mark: (where: string, text: string, expected: string) => string;
  /** With the sentence that would be right, where there is one. */
  readonly why: (reason: string, sentence: string | null) => string;
  readonly summary: (marks: number, compared: number) => string;
  readonly notCompared: (numbers: readonly string[]) => string;
}

/** What a calculation prints for people. */
export interface ReportTexts {
  readonly title: (body: string | null, year: number | null, phase: string) => string;
  /** Before what the checks of the plan have found. */
  readonly planChecked: (findings: number) => string;
  readonly written: (path: string, sheet: string) => string;
  readonly unchanged: (path: string) => string;
  readonly documentWritten: (path: string) => string;
  /** The plan has errors once its outcomes are left out. */
  readonly documentNotPlanned: (path: string) => string;
  /** Parts of the Relazione that the workbook remembers as not wanted. */
  readonly sectionsLeftOut: (sections: readonly string[]) => string;
  /** Before the results of each of several files. */
  readonly file: (path: string) => string;
  readonly notCalculated: string;
  readonly notWritten: string;
  readonly openDataWritten: (folder: string) => string;
  readonly publicCopyWritten: (path: string) => string;
  readonly modelWritten: (path: string) => string;
  /** The disk that takes the printed results is full. */
  readonly notPrinted: string;
  /** Further issues of the same code, which are not printed. */
  readonly more: (count: number) => string;
  /** A fault of the program. */
  readonly fault: (diagnostic: string) => string;
}

/** How a text with separators was read. */
export interface ShownTextFormat {
  readonly encoding: string;
  readonly separator: ";" | "," | "\t" | "|";
  readonly decimals: "," | ".";
}

/** A column and what it fills. */
export interface PrintedColumn {
  readonly heading: string;
  readonly header: string;
  readonly evidence: Evidence | null;
  /** Two of its values. */
  readonly samples: readonly string[];
  readonly rivals: readonly string[];
  /** Copied with it, each into a row of its own: "Fase 2", "Fase 3". */
  readonly repeats: readonly string[];
}

/** What importing the user's own file prints (`--da`). */
export interface ImportTexts {
  readonly sheet: (sheet: string, address: string, rows: number) => string;
  /** A table that gives nothing for `Obiettivi`. */
  readonly furtherTable: (sheet: string, address: string) => string;
  readonly column: (column: PrintedColumn) => string;
  readonly unitsFromHeadings: (header: string) => string;
  readonly unitForAll: (unit: string, origin: UnitOrigin | null, header: string) => string;
  /** The unit that was given, where other rows say theirs; 0 rows take it where all do. */
  readonly unitOfOthers: (unit: string, rows: number) => string;
  /** Rows for other tables than `Obiettivi`. */
  readonly furtherRows: (rows: readonly FurtherRows[]) => string;
  readonly codesInTexts: string;
  readonly newCodes: string;
  /** A column of outcomes in which nothing is written. */
  readonly emptyOutcome: (heading: string) => string;
  readonly remark: (remark: TableRemark) => string;
  readonly other: (table: OtherTable) => string;
  readonly doubtsTitle: string;
  /** Of a column, or of the words of one, with the options that answer it. */
  readonly doubt: (doubt: Doubt) => readonly string[];
  readonly takenTitle: string;
  readonly stopped: string;
  /** A heading of `--colonna` that no table has. */
  readonly noSuchColumn: (headings: readonly string[]) => string;
  readonly ignored: (headings: readonly string[]) => string;
  readonly filledDown: (headers: readonly string[]) => string;
  readonly missing: (names: readonly string[]) => string;
  readonly withoutColumn: (headers: readonly string[]) => string;
  readonly withoutUnit: (count: number) => string;
  readonly rowKinds: Readonly<Record<RowKind | "unread", string>>;
  /** Numbers of rows that were taken for phases by how they begin. */
  readonly phaseRows: (rows: readonly number[]) => string;
  readonly leftOutRow: (row: number, why: string, text: string) => string;
  readonly moreLeftOut: (count: number) => string;
  readonly blankRows: (count: number) => string;
  readonly errors: (cells: readonly string[]) => string;
  /** Formulas without a value: nothing is written. */
  readonly uncalculated: (cells: readonly string[]) => string;
  readonly units: (names: readonly string[]) => string;
  readonly unrecognised: (names: readonly string[]) => string;
  readonly hiddenRows: (sheet: string, rows: readonly number[]) => string;
  /** By their letters. */
  readonly hiddenColumns: (sheet: string, columns: readonly string[]) => string;
  /** How a text with separators was read. */
  readonly csv: (format: ShownTextFormat) => string;
  /** Sheets that are hidden, and left out. */
  readonly hidden: (names: readonly string[]) => string;
  readonly toCheck: string;
  readonly written: (path: string) => string;
  readonly nothingFound: string;
}
