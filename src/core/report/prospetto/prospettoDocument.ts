import type { Evaluation, ObjectiveEvaluation } from "../../domain/evaluation";
import { EMPTY_CELL, percentageCell, weightCell } from "../../tables/figureTable";
import {
  PROSPETTO_COLUMNS,
  type Comparison,
  type ProspettoColumn,
  type ProspettoTexts,
} from "../../texts/prospettoTexts";
import type { SummaryTexts } from "../../texts/texts";
import type {
  DocumentBlock,
  DocumentCell,
  DocumentSection,
  DocumentTable,
  ReportDocument,
} from "../document";
import type { RunFacts } from "../summaryDocument";
import { documentCell, wordsCell } from "../tableBlock";

/** Columns of numbers, and how much of the width the columns of words take. */
const SHARES: Readonly<Record<ProspettoColumn, number>> = {
  objective: 14,
  weight: 5,
  outcome: 4,
  achievement: 5,
  result: 5,
  trace: 44,
  evidence: 7,
  selfReport: 5,
  difference: 14,
};
const NUMBERS: ReadonlySet<ProspettoColumn> = new Set(["weight", "achievement", "result"]);

/**
 * The Prospetto for the `Organismo di valutazione`: each objective with how its figures come about, its evidence and
 * the self-report beside the decision. It is internal, and says so under its title, over the headers of its table, which
 * are repeated on every page, and in its footer.
 */
export function prospettoDocument(
  comparison: Comparison,
  run: RunFacts,
  texts: ProspettoTexts,
  summary: SummaryTexts,
): ReportDocument {
  const { evaluation } = comparison;
  return {
    title: texts.title(evaluation),
    footer: [texts.mark, texts.title(evaluation)].join(" – "),
    pageNumber: summary.pageNumber,
    continues: summary.continues,
    parts: [
      {
        code: "evaluators",
        orientation: "landscape",
        sections: [
          titleSection(evaluation, texts, summary),
          ...textSection(texts.overviewTitle, texts.overview(comparison)),
          minutesSection(evaluation, run, texts, summary),
          ...textSection(texts.rulesTitle, texts.rules(evaluation)),
          // Last, so that its headers can be repeated on all its pages and on no other.
          objectivesSection(comparison, texts, summary),
        ],
      },
    ],
  };
}

function titleSection(
  evaluation: Evaluation,
  texts: ProspettoTexts,
  summary: SummaryTexts,
): DocumentSection {
  const alerts = [texts.mark, summary.status(evaluation)].filter((text) => text !== null);
  return {
    blocks: [
      { kind: "heading", level: 1, text: texts.title(evaluation) },
      ...alerts.map((text): DocumentBlock => ({ kind: "paragraph", role: "alert", text })),
      { kind: "paragraph", role: "subtitle", text: summary.subtitle(evaluation) },
    ],
  };
}

function textSection(title: string, texts: readonly string[]): readonly DocumentSection[] {
  if (texts.length === 0) return [];
  const blocks = texts.map((text): DocumentBlock => ({ kind: "paragraph", role: "text", text }));
  return [{ blocks: [{ kind: "heading", level: 2, text: title }, ...blocks] }];
}

function minutesSection(
  evaluation: Evaluation,
  run: RunFacts,
  texts: ProspettoTexts,
  summary: SummaryTexts,
): DocumentSection {
  const lines = [
    ...texts.minutes(evaluation),
    summary.calculatedOn(run.calculatedOn, run.fingerprint),
  ];
  const blocks = lines.map((text): DocumentBlock => ({ kind: "paragraph", role: "text", text }));
  const title: DocumentBlock = { kind: "heading", level: 2, text: texts.minutesTitle };
  return { blocks: [title, ...blocks], staysWhole: true };
}

function objectivesSection(
  { evaluation, selfReported }: Comparison,
  texts: ProspettoTexts,
  summary: SummaryTexts,
): DocumentSection {
  const own = new Map(selfReported?.objectives.map((each) => [each.objective.row, each]));
  const rows = evaluation.objectives.map((evaluated) => {
    const cells = cellsOf(evaluated, own.get(evaluated.objective.row) ?? null);
    return { role: "data" as const, cells: PROSPETTO_COLUMNS.map((column) => cells[column]) };
  });
  const table: DocumentTable = {
    kind: "table",
    columns: PROSPETTO_COLUMNS.map((column) => ({
      header: texts.headers[column],
      alignment: NUMBERS.has(column) ? "end" : "start",
      share: SHARES[column],
    })),
    rows,
    chart: null,
  };
  return {
    blocks: [
      { kind: "heading", level: 2, text: texts.tableTitle },
      { kind: "paragraph", role: "alert", text: texts.mark },
      table,
    ],
  };

  function cellsOf(
    evaluated: ObjectiveEvaluation,
    reported: ObjectiveEvaluation | null,
  ): Readonly<Record<ProspettoColumn, DocumentCell>> {
    const { objective, weight, achievement, result, status } = evaluated;
    const hasWeight = objective.kind === "performance" && status !== "excluded";
    const figures = [weight, result].map((figure) =>
      documentCell(hasWeight ? weightCell(figure) : EMPTY_CELL, summary),
    );
    const [weightShown = wordsCell(""), resultShown = wordsCell("")] = figures;
    const grade = status === "excluded" ? EMPTY_CELL : percentageCell(achievement);
    return {
      objective: wordsCell(texts.objective(evaluated, evaluation)),
      weight: weightShown,
      outcome: wordsCell(texts.outcome(evaluated, evaluation)),
      achievement: documentCell(grade, summary),
      result: resultShown,
      trace: wordsCell(texts.trace(evaluated)),
      evidence: wordsCell(objective.details.evidence ?? ""),
      selfReport: wordsCell(texts.selfReport(evaluated)),
      difference: wordsCell(texts.difference(evaluated, reported)),
    };
  }
}
