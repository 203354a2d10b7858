import type { SheetBlock } from "../workbook/block";
import { candidatesOf, isAnswered, type Candidate } from "./candidates";
import { withDetails } from "./detailColumns";
import { withFigures } from "./figureColumns";
import { fitted } from "./fitting";
import type { RecognisedHeader, SourceColumn } from "./header";
import { withMixedFormats } from "./mixedFormats";
import { withNucleoDoubts } from "./nucleoDoubts";
import { withObjective } from "./objectiveColumn";
import { withPartialResults } from "./partialResults";
import { withResultDoubts } from "./resultDoubts";
import { recogniseRows } from "./rows";
import type { RecognisedRow } from "./recognisedRow";
import type { ReadingContext } from "./readingContext";
import { settled } from "./settling";
import { dataRows, type Region, type TablePart } from "./sheetParts";
import { withUnit } from "./unitColumn";

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
  context: ReadingContext,
): ReadTable {
  const { year } = context;
  const data = dataRows(block, region, part);
  const first = withObjective(candidatesOf(block, part, data.slice(0, ROWS_FOR_A_START), context));
  const rough = recogniseRows(block, headerOf(region, part, settled(first, year)), part.lastRow);
  const kept = rowsOf(rough, "objective", "detail");
  const candidates = withObjective(
    candidatesOf(block, part, kept.length === 0 ? data : kept, context),
  );
  const chosen = settled(withUnit(block, region, part, fitted(candidates)), year);
  const header = headerOf(region, part, chosen);
  const rows = recogniseRows(block, header, part.lastRow);
  const detailed = withDetails(block, chosen, rows);
  const objectives = rowsOf(rows, "objective");
  const parted = withPartialResults(block, detailed, objectives);
  const figures = withFigures(block, parted, objectives);
  const doubted = withResultDoubts(block, figures, objectives, year);
  const decided = withNucleoDoubts(block, doubted, objectives);
  const asked = withMixedFormats(block, decided, objectives);
  return { header: headerOf(region, part, asked), rows };
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
  const { heading, name, field, evidence, mayBe, caveat, values, rivals, repeats, isOpen } =
    candidate;
  return {
    heading,
    name,
    field,
    evidence: field === null ? null : evidence,
    mayBe: field === null ? mayBe : null,
    samples: values.samples,
    rivals,
    isSaid: isAnswered(candidate),
    repeats: field === null ? [] : repeats,
    caveat,
    isOpen: (field ?? mayBe) !== null && isOpen,
  };
}
