import type { Evaluation } from "../domain/evaluation";
import type { FigureTable, FigureTableCode } from "../tables/figureTable";
import { figureTables } from "../tables/figureTables";
import { figureText } from "../texts/figureText";
import type { SummaryTexts } from "../texts/texts";
import type { CourseLine } from "../texts/yearTexts";
import { MOST_LINES } from "../workbook/palette";
import { comparisonOf } from "../year/comparison";
import type { DocumentBlock, DocumentChart, DocumentSection, DocumentSeries } from "./document";
import { PART_OF_TABLE } from "./partOfTable";
import { tableSection } from "./tableBlock";

/** What happened to the plan in the year: remodulations, comparison with the year before, monitorings with their chart. */
export function yearSections(
  evaluation: Evaluation,
  texts: SummaryTexts,
): readonly DocumentSection[] {
  const isHere = (code: FigureTableCode): boolean => PART_OF_TABLE[code] === "course";
  return figureTables(evaluation, isHere).map((table): DocumentSection => {
    const chart = table.code === "course" ? courseChart(table, evaluation, texts) : null;
    const { blocks } = tableSection(table, evaluation, texts, chart);
    return { blocks: withSentences(blocks, yearSentences(table.code, evaluation, texts)) };
  });
}

/** What is said over one of these tables. */
export function yearSentences(
  code: FigureTableCode,
  evaluation: Evaluation,
  texts: SummaryTexts,
): readonly string[] {
  if (code === "remodulations") return texts.year.approvedPlan(evaluation);
  const comparison = code === "comparison" ? comparisonOf(evaluation) : null;
  return comparison === null ? [] : texts.year.comparison(comparison, evaluation);
}

function withSentences(
  blocks: readonly DocumentBlock[],
  sentences: readonly string[],
): readonly DocumentBlock[] {
  const at = blocks.findIndex(({ kind }) => kind === "table");
  return [...blocks.slice(0, at), ...paragraphs(sentences), ...blocks.slice(at)];
}

function paragraphs(sentences: readonly string[]): readonly DocumentBlock[] {
  return sentences.map((text) => ({ kind: "paragraph", role: "text", text }));
}

/**
 * A line for each unit and a thick one for the whole body; the whole body alone where more lines could not be told
 * apart. Null at a single date, and a group that lacks a date has no line.
 */
function courseChart(
  table: FigureTable,
  evaluation: Evaluation,
  texts: SummaryTexts,
): DocumentChart | null {
  const { columns, rows } = table;
  const [date, progress] = [columns.indexOf("date"), columns.indexOf("progress")];
  const groups = groupsOf(table, evaluation, texts);
  const dates = groups[0]?.rows.length ?? 0;
  if (dates < 2 || progress < 0) return null;
  const whole = groups.filter(({ isWhole }) => isWhole);
  const lines = (groups.length > MOST_LINES ? whole : groups).filter((group) =>
    group.rows.every((row) => rows[row]?.role !== "heading" && isFigure(table, row, progress)),
  );
  if (lines.length === 0) return null;
  const series = lines.map(({ name, rows: own, isWhole }): DocumentSeries => ({
    title: name,
    column: progress,
    look: isWhole ? "dark" : "light",
    rows: { first: own[0] ?? 0, last: own.at(-1) ?? 0 },
  }));
  const said = lines.map(({ name, rows: own }): CourseLine => ({
    name,
    points: own.map((row) => ({
      date: textAt(table, row, date, texts),
      progress: textAt(table, row, progress, texts),
    })),
  }));
  return {
    kind: "line",
    categories: date,
    title: texts.year.courseTitle(evaluation),
    alternativeText: texts.year.courseAlternativeText(said),
    without: [],
    series,
  };
}

interface CourseRows {
  readonly name: string;
  readonly isWhole: boolean;
  readonly rows: readonly number[];
}

/** The rows of each unit, and of the whole body, follow one another. */
function groupsOf(
  { rows }: FigureTable,
  evaluation: Evaluation,
  texts: SummaryTexts,
): readonly CourseRows[] {
  const groups = new Map<string, { name: string; isWhole: boolean; rows: number[] }>();
  rows.forEach((row, at) => {
    if (row.role === "heading") return;
    const isWhole = row.role === "total";
    const [first] = row.cells;
    const name = isWhole
      ? texts.totalLabel(row.label, evaluation)
      : first
        ? figureText(first, texts.figures)
        : "";
    const key = `${row.role} ${name}`;
    const known = groups.get(key);
    if (known) known.rows.push(at);
    else groups.set(key, { name, isWhole, rows: [at] });
  });
  return [...groups.values()];
}

function isFigure({ rows }: FigureTable, row: number, column: number): boolean {
  const found = rows[row];
  return found !== undefined && found.role !== "heading" && found.cells[column]?.kind === "figure";
}

function textAt({ rows }: FigureTable, row: number, column: number, texts: SummaryTexts): string {
  const found = rows[row];
  const cell = found === undefined || found.role === "heading" ? undefined : found.cells[column];
  return cell ? figureText(cell, texts.figures) : "";
}
