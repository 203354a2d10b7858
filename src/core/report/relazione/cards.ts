import type { Evaluation, ObjectiveEvaluation } from "../../domain/evaluation";
import type { Activity } from "../../domain/measurement";
import { isExcluded } from "../../domain/objective";
import { hasResults } from "../../domain/phase";
import { unitNames } from "../../tables/notes";
import type { CardColumn, CardField, RelazioneTexts } from "../../texts/relazioneTexts";
import type {
  DocumentColumn,
  DocumentTable,
  TextBlock,
  TextDocument,
  TextField,
  TextSection,
} from "../document";
import { wordsCell } from "../tableBlock";
import { heading, linesOf } from "./blocks";
import type { DocumentInput, DocumentWords } from "./input";
import { coverBlocks } from "./cover";

/** What a page holds, in lines of so many letters: two cards share one where both fit. */
const LINES_OF_PAGE = 40;
const LETTERS_OF_LINE = 80;
/** Of a table, whose letters are smaller. */
const LETTERS_OF_TABLE = 110;

/** *Schede obiettivo*: a card for each objective, without outcomes in Programmazione, and without names unless wanted. */
export function cardsDocument(
  input: DocumentInput,
  { relazione, summary }: DocumentWords,
): TextDocument {
  const { evaluation, choices } = input;
  const marks = [
    relazione.mark(evaluation),
    choices.namesPeople ? relazione.internalUse : null,
  ].filter((mark) => mark !== null);
  const cover = coverBlocks("cards", evaluation, relazione);
  return {
    title: relazione.documentTitle("cards", evaluation),
    mark: marks.length === 0 ? null : marks.join(" – "),
    footer: relazione.footer("cards", evaluation),
    pageNumber: summary.pageNumber,
    sections: [
      {
        code: "cover",
        name: relazione.sectionNames.cover,
        startsPage: true,
        orientation: "portrait",
        blocks: cover,
      },
      ...onPages(evaluation.objectives.map((each) => cardSection(each, input, relazione))),
    ],
  };
}

/** Two cards at most: the second begins a page where it does not fit below the first. */
function onPages(cards: readonly TextSection[]): readonly TextSection[] {
  let used = LINES_OF_PAGE;
  let isSecond = false;
  return cards.map((card) => {
    const lines = linesIn(card.blocks);
    const startsPage = isSecond || used + lines > LINES_OF_PAGE;
    used = startsPage ? lines : used + lines;
    isSecond = !startsPage;
    return { ...card, startsPage };
  });
}

function linesIn(blocks: readonly TextBlock[]): number {
  const lines = (text: string, letters = LETTERS_OF_LINE): number =>
    Math.ceil(text.length / letters) || 1;
  const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);
  return sum(
    blocks.map((block) => {
      if (block.kind === "fields") {
        return sum(block.items.flatMap(({ texts }) => texts.map((text) => lines(text))));
      }
      if (block.kind !== "table") return 2;
      const [first = 1, ...others] = block.columns.map(({ share }) => share);
      const letters = (LETTERS_OF_TABLE * first) / sum([first, ...others]);
      return 1 + sum(block.rows.map(({ cells }) => lines(cells[0]?.text ?? "", letters)));
    }),
  );
}

function cardSection(
  evaluated: ObjectiveEvaluation,
  { evaluation, choices }: DocumentInput,
  { cards }: RelazioneTexts,
): TextSection {
  const { objective } = evaluated;
  const title = cards.title(objective);
  const showsResults = hasResults(evaluation);
  return {
    code: `card-${objective.row}`,
    name: title,
    startsPage: false,
    orientation: "portrait",
    blocks: [
      heading(2, title),
      { kind: "fields", items: fieldsOf(evaluated, evaluation, choices.namesPeople, cards) },
      ...measureTables(evaluated, showsResults, cards),
    ],
  };
}

function fieldsOf(
  evaluated: ObjectiveEvaluation,
  evaluation: Evaluation,
  namesPeople: boolean,
  cards: RelazioneTexts["cards"],
): readonly TextField[] {
  const { objective, weight, achievement, result } = evaluated;
  const { details } = objective;
  const title = cards.title(objective);
  const units = objective.units === "all" ? [] : unitNames(evaluation.plan, objective.units);
  const isShown = !isExcluded(objective);
  const results = hasResults(evaluation);
  const fields: readonly (readonly [CardField, string | null])[] = [
    // A title holds a short one already.
    [
      "objective",
      title.endsWith(objective.operationalObjective) ? null : objective.operationalObjective,
    ],
    ["unit", units.length === 0 ? cards.allUnits : units.join("; ")],
    ["mission", objective.mission],
    ["programme", objective.programme],
    ["strategicObjective", objective.strategicObjective],
    ["description", details.fullDescription],
    ["purpose", details.purpose],
    ["role", cards.role(units)],
    ["owner", namesPeople ? details.owner : null],
    ["staff", namesPeople ? details.staffInvolved : null],
    ["resources", details.resources],
    ["weight", isShown && weight !== null ? cards.weight(weight) : null],
    ["outcome", results ? cards.outcome(evaluated) : null],
    ["achievement", results && achievement !== null ? cards.percentage(achievement) : null],
    ["result", results && result !== null ? cards.weight(result) : null],
    ["reason", results || isExcluded(objective) ? objective.reason : null],
  ];
  return fields.flatMap(([field, text]) =>
    text === null ? [] : [{ label: cards.labels[field], texts: linesOf(text) }],
  );
}

/** Indicators, or activities where there are none: with targets only before the year. */
function measureTables(
  { objective: { measurement }, indicators }: ObjectiveEvaluation,
  showsResults: boolean,
  cards: RelazioneTexts["cards"],
): readonly TextBlock[] {
  switch (measurement?.source) {
    case undefined:
      return [];
    case "activities": {
      const rows = measurement.rows.map((activity) => activityCells(activity, cards));
      const columns: readonly CardColumn[] = ["activity", "dueDate", "progress"];
      return table(cards.activities, columns, rows, showsResults, cards);
    }
    case "indicators": {
      const rows = measurement.rows.map((indicator) => {
        const found = indicators.find((each) => each.indicator === indicator);
        const achievement = found?.achievement ?? null;
        return {
          indicator: indicator.name ?? "",
          unitOfMeasure: indicator.unitOfMeasure ?? "",
          target: cards.target(indicator.values),
          actual: cards.actual(indicator.values),
          achievement: achievement === null ? "" : cards.percentage(achievement),
        };
      });
      const columns: readonly CardColumn[] = [
        "indicator",
        "unitOfMeasure",
        "target",
        "actual",
        "achievement",
      ];
      return table(cards.indicators, columns, rows, showsResults, cards);
    }
  }
}

function activityCells(
  activity: Activity,
  cards: RelazioneTexts["cards"],
): Partial<Record<CardColumn, string>> {
  return {
    activity: activity.name ?? "",
    dueDate: activity.dueDate === null ? "" : cards.dueDate(activity.dueDate),
    progress: cards.progress(activity),
  };
}

const OF_OUTCOMES: ReadonlySet<CardColumn> = new Set(["actual", "achievement", "progress"]);
const OF_WORDS: ReadonlySet<CardColumn> = new Set(["indicator", "activity", "unitOfMeasure"]);

/** With the columns that hold something. */
function table(
  caption: string,
  columns: readonly CardColumn[],
  rows: readonly Partial<Record<CardColumn, string>>[],
  showsResults: boolean,
  cards: RelazioneTexts["cards"],
): readonly TextBlock[] {
  const shown = columns.filter(
    (column, at) =>
      (showsResults || !OF_OUTCOMES.has(column)) &&
      (at === 0 || rows.some((row) => (row[column] ?? "") !== "")),
  );
  const made: DocumentTable = {
    kind: "table",
    columns: shown.map((column, at): DocumentColumn => ({
      header: cards.headers[column],
      alignment: OF_WORDS.has(column) ? "start" : "end",
      share: at === 0 ? 5 : 1,
    })),
    rows: rows.map((row) => ({
      role: "data" as const,
      cells: shown.map((column) => wordsCell(row[column] ?? "")),
    })),
    chart: null,
  };
  return [{ kind: "paragraph", role: "caption", text: caption }, made];
}
