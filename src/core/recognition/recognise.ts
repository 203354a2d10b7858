import type { Recognition } from "./recognition";
import { foldText } from "../contract/matching";
import type { SheetBlock } from "../workbook/block";
import { cellText } from "./cellText";
import { readTable } from "./columnFields";
import { droppedRows } from "./droppedRows";
import type { RecognisedHeader, SourceColumn } from "./header";
import { furtherTableOf, TABLES_APART, type ImportField } from "./importFields";
import { saysPerformance } from "./objectiveColumn";
import { readHeading } from "./headings";
import { mayBeOutcome } from "./outcomeWords";
import type { ReadingContext } from "./readingContext";
import { sharedLabels } from "./rows";
import type { RecognisedRow, RowKind } from "./recognisedRow";
import type { Region, TablePart } from "./sheetParts";
import { unitAbove, yearAbove } from "./titles";

const COPIED: readonly RowKind[] = ["objective", "detail", "phase"];

/** Null for a table without objectives; one that only says "Descrizione" must say something of performance too. */
export function recogniseTable(
  block: SheetBlock,
  region: Region,
  part: TablePart,
  context: ReadingContext,
): Recognition | null {
  const year = context.year ?? yearAbove(block, part.header.first);
  const { header, rows } = readTable(block, region, part, { ...context, year });
  const has = (field: ImportField): boolean =>
    header.columns.some((column) => column.field === field);
  if (!isOfObjectives(block, header, part, context)) return null;
  // An empty column says no unit, where headings or a title do.
  const hasUnits = header.columns.some(
    ({ field, samples, isSaid }) => field === "unit" && (isSaid || samples.length > 0),
  );
  const isHeading = ({ kind }: RecognisedRow): boolean => kind === "heading";
  const hasHeadings = rows.some(isHeading);
  const beginsWithHeading =
    hasHeadings && rows.findIndex(isHeading) < rows.findIndex(({ kind }) => kind === "objective");
  const above = hasUnits || beginsWithHeading ? null : unitAbove(block, region, part.header.first);
  const isSaidElsewhere = !hasUnits && (hasHeadings || above !== null);
  return {
    header,
    rows,
    dropped: droppedRows(block, header, rows, titlesIn(block, part)),
    unitAbove: above,
    proposal: {
      columns: header.columns.map(({ field }) =>
        field === "unit" && isSaidElsewhere ? null : field,
      ),
      rows: rows.filter(({ kind }) => COPIED.includes(kind)).map(({ row }) => row),
      fillsDown: sharedLabels(block, header.columns, rows),
      takesUnitsFromHeadings: !hasUnits && hasHeadings,
      unitForAll: above?.name ?? null,
      partsCodes: !has("code") && haveCodes(block, header, rows),
      outcomes: {},
      confirmed: [],
      proposedWords: [],
    },
  };
}

function isOfObjectives(
  block: SheetBlock,
  { columns }: RecognisedHeader,
  part: TablePart,
  { answers }: ReadingContext,
): boolean {
  const objective = columns.find(({ field }) => field === "operationalObjective");
  // A column that may be of another year says all the same what the table is about.
  const said = columns.map((column) => ({ ...column, field: column.field ?? askedField(column) }));
  if (objective === undefined || said.filter(({ field }) => field !== null).length < 2) {
    return false;
  }
  if (
    columns.some(({ field }) =>
      TABLES_APART.some((table) => furtherTableOf(field ?? "code") === table),
    )
  )
    return false;
  // What single persons have to do is no objective of a unit.
  if (part.headings.some(({ leaf }) => namesPerson(leaf, answers))) return false;
  if (NAMES_OBJECTIVES.test(foldText(objective.heading))) return true;
  // The state of an act or of a repair is none of an objective.
  const isSaid = (column: SourceColumn): boolean =>
    column.field !== "outcome" ||
    column.samples.length === 0 ||
    column.samples.some((sample) => mayBeOutcome(sample));
  if (said.some((column) => saysPerformance(column) && isSaid(column))) return true;
  return [block.sheet, ...titlesIn(block, part)].some((text) => NAMES_PLAN.test(foldText(text)));
}

/** The texts above a table. */
export function titlesIn(block: SheetBlock, part: TablePart): readonly string[] {
  return block.rows
    .slice(part.firstRow, part.header.first)
    .flatMap((cells) => cells.map(cellText))
    .filter((text) => text !== "");
}

function askedField({ mayBe, isOpen }: SourceColumn): ImportField | null {
  return isOpen ? mayBe : null;
}

function namesPerson(heading: string, answers: ReadingContext["answers"]): boolean {
  const isAnswered = answers.has(foldText(heading));
  return !isAnswered && readHeading(heading).meaning?.traits.includes("person") === true;
}

const NAMES_OBJECTIVES = /\b(obiettiv|operativ|gestional|ob\b)/;
const NAMES_PLAN = /\b(obiettiv|performance|peg|pdo|piao)/;

/** "OB1 - ", "1.2.3 – ", "149 – ": in front of every objective, and each time another. */
export const CODE_BEFORE_TEXT =
  /^(\p{L}{0,6}[._ ]?\d[\p{L}\d._/]*)\s*(?:[–—]|-\s|\s-|:\s)\s*(?=\S)/u;

function haveCodes(
  block: SheetBlock,
  header: RecognisedHeader,
  rows: readonly RecognisedRow[],
): boolean {
  const column = header.columns.findIndex(({ field }) => field === "operationalObjective");
  const codes = rows
    .filter(({ kind }) => kind === "objective")
    .map(({ row }) => CODE_BEFORE_TEXT.exec(cellText(block.rows[row]?.[column] ?? null))?.[1]);
  return codes.length > 0 && !codes.includes(undefined) && new Set(codes).size === codes.length;
}
