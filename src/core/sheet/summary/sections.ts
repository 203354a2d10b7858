import type { Evaluation } from "../../domain/evaluation";
import type { CalendarDate } from "../../domain/calendarDate";
import { fixedText } from "../../numeric/decimal";
import type { FigureTable } from "../../tables/figureTable";
import { headlines, type Headline } from "../../tables/headlines";
import type { SummaryTexts } from "../../texts/texts";
import { PALETTE } from "../../workbook/palette";
import type { SheetCell, SheetRow } from "../../workbook/plan";
import { rowHeight } from "../../workbook/textMetrics";
import { decimal, words } from "./cells";
import { fitted, GAP, headerRow, headingRow, lineRows, tableRow } from "./rows";

/** Rows that belong together. */
export interface Section {
  readonly rows: readonly SheetRow[];
  /** The table that the section holds, and the position of its column headers among `rows`. */
  readonly table: { readonly figures: FigureTable; readonly headerAt: number } | null;
}

/** Title, ente, year and phase: what stays in sight while scrolling. */
export function titleSection(
  evaluation: Evaluation,
  texts: SummaryTexts,
  columns: number,
): Section {
  const status = texts.status(evaluation);
  return {
    rows: [
      ...lineRows(texts.title(evaluation), "title", columns),
      ...lineRows(texts.subtitle(evaluation), "subtitle", columns),
      ...(status === null ? [] : lineRows(status, "alert", columns)),
    ],
    table: null,
  };
}

/** Without rows where there is nothing to say. */
export function headlineSection(evaluation: Evaluation, texts: SummaryTexts): Section {
  const found = headlines(evaluation);
  if (found.length === 0) return { rows: [], table: null };
  return {
    rows: [
      GAP,
      fitted(
        found.map((each) => words(texts.headlineLabel(each, evaluation), "headlineLabel")),
        texts,
      ),
      {
        height: rowHeight(1, PALETTE.headlineValue) + 4,
        cells: found.map((each) => headlineCell(each, evaluation, texts)),
      },
    ],
    table: null,
  };
}

function headlineCell(headline: Headline, evaluation: Evaluation, texts: SummaryTexts): SheetCell {
  const figure = "figure" in headline ? headline.figure : null;
  return figure === null
    ? words(texts.headlineValue(headline, evaluation), "headlineValue")
    : decimal(fixedText(figure.shown, figure.places), "headlineValue");
}

export function tableSection(
  figures: FigureTable,
  evaluation: Evaluation,
  texts: SummaryTexts,
  columns: number,
): Section {
  return {
    rows: [
      GAP,
      headingRow(texts.tableTitle(figures.code, evaluation), figures.columns.length),
      headerRow(figures, evaluation, texts),
      ...figures.rows.map((row) => tableRow(row, figures, evaluation, texts)),
      ...figures.notes.flatMap((note) => lineRows(texts.note(note, evaluation), "note", columns)),
    ],
    table: { figures, headerAt: 2 },
  };
}

export function rulesSection(
  evaluation: Evaluation,
  calculatedOn: CalendarDate,
  texts: SummaryTexts,
  columns: number,
): Section {
  const sentences = [...texts.rules(evaluation), texts.calculatedOn(calculatedOn)];
  return {
    rows: [
      GAP,
      headingRow(texts.rulesTitle, columns),
      ...sentences.flatMap((sentence) => lineRows(sentence, "paragraph", columns)),
    ],
    table: null,
  };
}
