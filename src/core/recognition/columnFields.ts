import type { SheetBlock } from "../workbook/block";
import { candidatesOf, type Candidate } from "./candidates";
import { withDetails } from "./detailColumns";
import { withFigures } from "./figureColumns";
import { fitted } from "./fitting";
import type { RecognisedHeader, SourceColumn } from "./header";
import { withObjective } from "./objectiveColumn";
import { recogniseRows, type RecognisedRow } from "./rows";
import type { ReadingContext } from "./readingContext";
import { settled } from "./settling";
import { dataRows, type Region, type TablePart } from "./sheetParts";

/** Enough to see which column has the objectives; then all rows are looked at. */
const ROWS_FOR_A_START = 300;

export interface ReadTable {
  readonly header: RecognisedHeader;
  readonly rows: readonly RecognisedRow[];
}

/**
 * What each column of a table fills, by its heading and its cells together, and what each row is. The rows are needed
 * to judge the cells (a total is no value), and the columns to tell the rows: so headings go first, then both.
 */
export function readTable(
  block: SheetBlock,
  region: Region,
  part: TablePart,
  { year, answers }: ReadingContext,
): ReadTable {
  const data = dataRows(block, region, part);
  const first = withObjective(candidatesOf(block, part, data.slice(0, ROWS_FOR_A_START), answers));
  const rough = recogniseRows(block, headerOf(region, part, settled(first, year)), part.lastRow);
  const kept = rowsOf(rough, "objective", "detail");
  const candidates = withObjective(
    candidatesOf(block, part, kept.length === 0 ? data : kept, answers),
  );
  const chosen = settled(fitted(candidates), year);
  const header = headerOf(region, part, chosen);
  const rows = recogniseRows(block, header, part.lastRow);
  const detailed = withDetails(block, chosen, rows);
  const figures = withFigures(block, detailed, rowsOf(rows, "objective"));
  return { header: headerOf(region, part, figures), rows };
}

function rowsOf(rows: readonly RecognisedRow[], ...kinds: readonly RecognisedRow["kind"][]) {
  return rows.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row);
}

function headerOf(
  { left, right }: Region,
  { header }: TablePart,
  candidates: readonly Candidate[],
): RecognisedHeader {
  return { ...header, left, right, columns: candidates.map(sourceColumn) };
}

/** What of a column the user sees. */
export function sourceColumn(candidate: Candidate): SourceColumn {
  const { heading, field, evidence, values, rivals, repeats, isOpen } = candidate;
  return {
    heading,
    field,
    evidence: field === null ? null : evidence,
    samples: values.samples,
    rivals,
    repeats: field === null ? [] : repeats,
    isOpen: field !== null && isOpen,
  };
}
