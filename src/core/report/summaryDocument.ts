import type { Evaluation } from "../domain/evaluation";
import type { CalendarDate } from "../domain/calendarDate";
import { percentageCell, type FigureTableCode } from "../tables/figureTable";
import { figureTables } from "../tables/figureTables";
import { headlines, type Headline } from "../tables/headlines";
import type { SummaryTexts } from "../texts/texts";
import type { DocumentCell, DocumentSection, ReportDocument } from "./document";
import { PART_OF_TABLE } from "./partOfTable";
import { yearSections } from "./yearSections";
import { chartOf, isCharted } from "./chartBlock";
import { documentCell, tableSection, wordsCell } from "./tableBlock";

/** Of which run the figures are. */
export interface RunFacts {
  readonly calculatedOn: CalendarDate;
  /** SHA-256 of the data, in hexadecimal. */
  readonly fingerprint: string;
}

/** The summary of a year (workbook.md, What is written, 2). Sections without content are left out. */
export function summaryDocument(
  evaluation: Evaluation,
  run: RunFacts,
  texts: SummaryTexts,
): ReportDocument {
  const longTables = figureTables(evaluation, hasOwnPart);
  const year = yearSections(evaluation, texts);
  return {
    title: texts.title(evaluation),
    footer: texts.footer(evaluation),
    pageNumber: texts.pageNumber,
    continues: texts.continues,
    parts: [
      {
        code: "summary",
        orientation: "portrait",
        sections: [...openingSections(evaluation, texts), rulesSection(evaluation, run, texts)],
      },
      ...longTables.map((table) => ({
        code: PART_OF_TABLE[table.code],
        orientation: "landscape" as const,
        sections: [tableSection(table, evaluation, texts)],
      })),
      ...(year.length === 0
        ? []
        : [
            {
              code: "course" as const,
              orientation: "landscape" as const,
              // Repeated on every page, since several tables share them.
              sections: [titleSection(evaluation, texts), ...year],
            },
          ]),
    ],
  };
}

function hasOwnPart(code: FigureTableCode): boolean {
  return PART_OF_TABLE[code] !== "summary" && PART_OF_TABLE[code] !== "course";
}

/** For a quick look: what opens the summary, without the rules and the tables with a row for each objective. */
export function openingSections(
  evaluation: Evaluation,
  texts: SummaryTexts,
): readonly DocumentSection[] {
  return [titleSection(evaluation, texts), ...figureSections(evaluation, texts)];
}

/** How it went: the headline figures, the tables of groups and the chart. */
function figureSections(evaluation: Evaluation, texts: SummaryTexts): readonly DocumentSection[] {
  const found = headlines(evaluation);
  const items = found.map((headline) => ({
    label: texts.headlineLabel(headline, evaluation),
    value: headlineCell(headline, evaluation, texts),
  }));
  return [
    ...(items.length === 0 ? [] : [{ blocks: [{ kind: "headlines" as const, items }] }]),
    ...groupSections(evaluation, texts),
  ];
}

/** The tables of groups. One of them has the chart, so the same figures do not make another table. */
function groupSections(evaluation: Evaluation, texts: SummaryTexts): readonly DocumentSection[] {
  const isHere = (code: FigureTableCode): boolean => PART_OF_TABLE[code] === "summary";
  return figureTables(evaluation, isHere).flatMap((figures) => {
    const isDrawn = isCharted(figures, evaluation);
    if (figures.code === "unitResults" && !isDrawn) return [];
    const chart = isDrawn ? chartOf(figures, evaluation, texts) : null;
    return [tableSection(figures, evaluation, texts, chart)];
  });
}

function headlineCell(
  headline: Headline,
  evaluation: Evaluation,
  texts: SummaryTexts,
): DocumentCell {
  switch (headline.code) {
    case "index":
    case "progress":
    case "ordinaryPercentage":
    case "ordinaryProgress":
      return documentCell(percentageCell(headline.figure), texts);
    case "achieved":
    case "judgement":
    case "comparison":
      return wordsCell(texts.headlineValue(headline, evaluation));
  }
}

/** Title, ente, year and phase. */
function titleSection(evaluation: Evaluation, texts: SummaryTexts): DocumentSection {
  const status = texts.status(evaluation);
  return {
    blocks: [
      { kind: "heading", level: 1, text: texts.title(evaluation) },
      { kind: "paragraph", role: "subtitle", text: texts.subtitle(evaluation) },
      ...(status === null
        ? []
        : [{ kind: "paragraph" as const, role: "alert" as const, text: status }]),
    ],
  };
}

function rulesSection(
  evaluation: Evaluation,
  { calculatedOn, fingerprint }: RunFacts,
  texts: SummaryTexts,
): DocumentSection {
  const sentences = [
    ...texts.rules(evaluation),
    ...texts.acts(evaluation),
    texts.calculatedOn(calculatedOn, fingerprint),
  ];
  return {
    blocks: [
      { kind: "heading", level: 2, text: texts.rulesTitle },
      ...sentences.map((text) => ({
        kind: "paragraph" as const,
        role: "text" as const,
        text,
      })),
    ],
  };
}
