import type { Caveat, Evidence } from "../../core/recognition/header";
import type { ImportField } from "../../core/recognition/importFields";
import type {
  CopiedPlace,
  CopiedTable,
  FurtherRows,
  ImportSource,
  OwnTable,
  UnknownUnit,
} from "../../core/recognition/importing";
import type { RowKind } from "../../core/recognition/recognisedRow";
import type { TableRemark } from "../../core/recognition/tableRemarks";
import type { OtherTable } from "../../core/recognition/understanding";

/** Copying objectives from the user's own sheets. */
export interface ImportTexts {
  readonly title: string;
  readonly places: {
    readonly sentence: string;
    readonly label: string;
    readonly sheet: (sheet: string) => string;
    readonly table: (table: OwnTable) => string;
    readonly selection: string;
    readonly selectionHint: string;
    readonly none: string;
    readonly go: string;
  };
  readonly columns: {
    readonly title: string;
    readonly sentence: (sheet: string, headerRow: number) => string;
    readonly heading: (heading: string, letter: string) => string;
    readonly goesTo: (heading: string) => string;
    readonly ignore: string;
    readonly header: (field: ImportField) => string;
    readonly evidence: Readonly<Record<Evidence, string>>;
    readonly rivals: (headings: readonly string[]) => string;
    readonly toConfirm: string;
    readonly toConfirmHint: string;
    /** What a column that is not copied might be, and what speaks against it. */
    readonly mayBe: (field: string, caveat: Caveat | null) => string;
    readonly caveat: (caveat: Caveat) => string;
    readonly confirm: (heading: string, field: string) => string;
    readonly confirmNone: (heading: string) => string;
    /** Columns that are not confirmed, and words that nobody has explained. */
    readonly left: (columns: number, words: number) => string;
    /** The cells of a table, and what it is copied into. */
    readonly table: (address: string, kind: ImportSource["kind"]) => string;
    readonly chosen: string;
    readonly notCopied: string;
    /** It goes where that column goes. */
    readonly goesWith: (heading: string) => string;
    readonly example: (texts: readonly string[]) => string;
    readonly empty: string;
    /** It may be that colours say the outcomes. */
    readonly emptyOutcome: string;
    readonly remark: (remark: TableRemark) => string;
    readonly moved: (field: string, heading: string) => string;
    readonly unitForAll: string;
    readonly unitForAllHint: string;
    readonly unitsFromHeadings: string;
    readonly missing: (name: string) => string;
    readonly missingUnits: (name: string) => string;
    readonly go: string;
  };
  /** The body's own words for outcomes. */
  readonly words: {
    readonly title: (heading: string) => string;
    readonly question: (word: string, count: number) => string;
    readonly choose: string;
    readonly proposal: (outcome: string) => string;
    readonly asItIs: string;
  };
  readonly notRead: {
    readonly title: string;
    readonly other: (other: OtherTable) => string;
    readonly hiddenRows: (rows: readonly number[]) => string;
    /** By their letters. */
    readonly hiddenColumns: (columns: readonly string[]) => string;
  };
  readonly rows: {
    readonly title: string;
    readonly copied: (count: number) => string;
    readonly group: (kind: RowKind, count: number) => string;
    readonly fate: (copied: number, all: number) => string;
    readonly list: (count: number) => string;
    readonly blank: (count: number) => string;
    readonly row: (sheetRow: number, text: string) => string;
    readonly fill: string;
    readonly fillHint: string;
    readonly fillField: (field: string, count: number) => string;
    readonly go: string;
    readonly back: string;
  };
  readonly preview: {
    readonly title: string;
    readonly sentence: (count: number) => string;
    readonly nothing: string;
    readonly row: (sheetRow: number) => string;
    readonly emptyRow: string;
    readonly columns: string;
    readonly column: (name: string, heading: string | null) => string;
    readonly leftOut: (count: number) => string;
    readonly leftOutList: string;
    readonly errors: (count: number) => string;
    readonly uncalculated: (count: number) => string;
    /** What goes into other tables beside. */
    readonly furtherRows: (rows: readonly FurtherRows[]) => string;
    /** Rows of this sheet were copied before. */
    readonly again: string;
    readonly units: (count: number) => string;
    readonly withoutUnit: (count: number) => string;
    readonly unknownUnits: (count: number) => string;
    readonly unknownUnit: (unit: UnknownUnit) => string;
    readonly addUnits: (count: number) => string;
    readonly copy: string;
    readonly toDetails: string;
    readonly back: string;
  };
  /** What a calculation needs beside what is copied. */
  readonly details: {
    readonly title: string;
    readonly sentence: string;
    readonly missing: string;
    /** Whether they count, with some of them. */
    readonly weights: (weights: readonly string[]) => string;
    /** Values as `Parametri` has them. */
    readonly weightChoices: readonly { readonly value: string; readonly label: string }[];
    readonly back: string;
  };
  readonly finished: {
    readonly sentence: (copied: CopiedPlace) => string;
    readonly table: (table: string, sheet: string) => string;
    readonly origin: (sheet: string) => string;
    readonly addedHeaders: (table: CopiedTable) => string;
    readonly addedUnits: (units: readonly string[]) => string;
    readonly another: string;
    readonly done: string;
  };
}
