import type { Evaluation } from "../domain/evaluation";
import type { CalendarDate } from "../domain/calendarDate";
import { figureCell, type FigureTableCode } from "../tables/figureTable";
import { figureTables } from "../tables/figureTables";
import { headlines, type Headline } from "../tables/headlines";
import type { SummaryTexts } from "../texts/texts";
import type { DocumentCell, DocumentSection, PartCode, ReportDocument } from "./document";
import { documentCell, tableSection, wordsCell } from "./tableBlock";

/** Tables with a row for each objective have a part of their own. */
const LONG_TABLES: Partial<Record<FigureTableCode, PartCode>> = {
  performance: "objectives",
  deviations: "deviations",
};

/** The summary of a year (workbook.md, What is written, 2). Sections without content are left out. */
export function summaryDocument(
  evaluation: Evaluation,
  calculatedOn: CalendarDate,
  texts: SummaryTexts,
): ReportDocument {
  const longTables = figureTables(evaluation).flatMap((table) => {
    const code = LONG_TABLES[table.code];
    return code === undefined ? [] : [{ code, table }];
  });
  return {
    title: texts.title(evaluation),
    footer: texts.footer(evaluation),
    pageNumber: texts.pageNumber,
    continues: texts.continues,
    parts: [
      {
        code: "summary",
        orientation: "portrait",
        sections: [
          titleSection(evaluation, texts),
          ...figureSections(evaluation, texts),
          rulesSection(evaluation, calculatedOn, texts),
        ],
      },
      ...longTables.map(({ code, table }) => ({
        code,
        orientation: "landscape" as const,
        sections: [tableSection(table, evaluation, texts)],
      })),
    ],
  };
}

/** How it went: the headline figures, and the tables of groups. */
export function figureSections(
  evaluation: Evaluation,
  texts: SummaryTexts,
): readonly DocumentSection[] {
  const found = headlines(evaluation);
  const items = found.map((headline) => ({
    label: texts.headlineLabel(headline, evaluation),
    value: headlineCell(headline, evaluation, texts),
  }));
  return [
    ...(items.length === 0 ? [] : [{ blocks: [{ kind: "headlines" as const, items }] }]),
    ...figureTables(evaluation)
      .filter(({ rowsOf }) => rowsOf === "groups")
      .map((table) => tableSection(table, evaluation, texts)),
  ];
}

function headlineCell(
  headline: Headline,
  evaluation: Evaluation,
  texts: SummaryTexts,
): DocumentCell {
  switch (headline.code) {
    case "index":
    case "ordinaryPercentage":
      return documentCell(figureCell(headline.figure), texts);
    case "achieved":
    case "judgement":
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
  calculatedOn: CalendarDate,
  texts: SummaryTexts,
): DocumentSection {
  const sentences = [...texts.rules(evaluation), texts.calculatedOn(calculatedOn)];
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
