/**
 * A document as data: what it says, in words and figures, and nothing of how a sheet, a page, a terminal or a
 * word processor shows it. Everything is text of one language already; a number keeps its value too.
 */
export interface ReportDocument {
  readonly title: string;
  /** At the foot of every page: what matters most comes first, for the rest may be cut. */
  readonly footer: string;
  /** "Pagina " and " di ", around the numbers. */
  readonly pageNumber: { readonly before: string; readonly between: string };
  /** Where a text too long for its place was cut. */
  readonly continues: string;
  readonly parts: readonly DocumentPart[];
}

/** Has pages of its own, and a sheet of its own where sheets are written. */
export interface DocumentPart {
  readonly code: PartCode;
  readonly orientation: "portrait" | "landscape";
  readonly sections: readonly DocumentSection[];
}

export type PartCode =
  "summary" | "objectives" | "deviations" | "indicators" | "course" | "evaluators";

/** Blocks that belong together: a page break does not part a heading from what follows it. */
export interface DocumentSection {
  readonly blocks: readonly DocumentBlock[];
  /** A form to be filled in and signed: on one page, where it fits. */
  readonly staysWhole?: boolean;
}

export type DocumentBlock =
  | DocumentHeading
  | {
      readonly kind: "paragraph";
      readonly role: "subtitle" | "alert" | "text" | "note";
      readonly text: string;
    }
  | { readonly kind: "headlines"; readonly items: readonly DocumentHeadline[] }
  | DocumentTable;

export interface DocumentHeading {
  readonly kind: "heading";
  /** 1 is the title of the document. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface DocumentHeadline {
  readonly label: string;
  readonly value: DocumentCell;
}

export interface DocumentTable {
  readonly kind: "table";
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
  /** Drawn from columns of this table; null for none. */
  readonly chart: DocumentChart | null;
}

export interface DocumentColumn {
  readonly header: string;
  readonly alignment: "start" | "end";
  /** Of the table's width, in proportion to the shares of the other columns. */
  readonly share: number;
}

export interface DocumentRow {
  /** A heading is over the rows that follow and has one cell. */
  readonly role: "data" | "total" | "heading";
  readonly cells: readonly DocumentCell[];
}

export interface DocumentCell {
  /** Empty for an empty cell. */
  readonly text: string;
  /** As `text` shows it, "1234.50", for a layout that holds numbers; null for words. */
  readonly number: string | null;
  /** `text` ends with a percent sign: 97.22 is 97,22%. */
  readonly isPercentage: boolean;
  /** A difference: `text` has a sign also above zero. */
  readonly isSigned?: true;
}

/**
 * On a scale from 0 to 100: bars side by side for each row that is no total, or lines, each through rows of its own
 * that follow one another.
 */
export interface DocumentChart {
  readonly kind: "bar" | "line";
  /** Position of the column that names the bars, or the points of every line. */
  readonly categories: number;
  readonly title: string;
  readonly alternativeText: string;
  /** What the rows without a figure are about, which have no bar. */
  readonly without: readonly string[];
  readonly series: readonly DocumentSeries[];
}

export interface DocumentSeries {
  readonly title: string;
  /** Position among the table's columns. */
  readonly column: number;
  /** Told apart also in black and white. */
  readonly look: "dark" | "light";
  /** The rows of a line, from 0; null for all that are no totals. */
  readonly rows: { readonly first: number; readonly last: number } | null;
}

/**
 * A document to be read on paper, such as the Relazione: the same blocks, and what a word processor adds to them.
 * Sections follow one another on the same page, unless one asks for a page of its own.
 */
export interface TextDocument {
  readonly title: string;
  /** On every page: BOZZA, PROVVISORIO, internal use; null for none. */
  readonly mark: string | null;
  /** At the foot of every page, beside its number. */
  readonly footer: string;
  readonly pageNumber: ReportDocument["pageNumber"];
  readonly sections: readonly TextSection[];
}

/** A section that can be left out, or copied alone. */
export interface TextSection {
  /** What it is remembered by. */
  readonly code: string;
  /** What it is called in a list of sections. */
  readonly name: string;
  readonly startsPage: boolean;
  readonly orientation: DocumentPart["orientation"];
  readonly blocks: readonly TextBlock[];
}

export type TextBlock =
  | DocumentBlock
  | {
      readonly kind: "paragraph";
      /** A caption is over its table. */
      readonly role: "caption" | "item";
      readonly text: string;
    }
  /** The place of the table of contents, which a word processor makes from the headings. */
  | { readonly kind: "contents"; readonly title: string }
  | { readonly kind: "fields"; readonly items: readonly TextField[] };

/** A name with what it stands for, as on a card. */
export interface TextField {
  readonly label: string;
  /** A paragraph each. */
  readonly texts: readonly string[];
}
