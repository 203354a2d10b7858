import type { LocatedIssue } from "../app/analysis";
import type { Calculation } from "../app/calculate";
import type { Counts, Evaluation, WeighedEvaluation } from "../core/domain/evaluation";
import type { Figure } from "../core/domain/figure";
import type { Severity } from "../core/domain/issueParts";
import { wordOfKind, wordOfPhase } from "../core/contract/words";
import type { Texts } from "../core/texts/texts";
import { REPORT_WORDS as WORDS, withOption } from "../locale/it/commandLine";
import { judgementWord } from "../locale/it/judgement";
import { formatExact, formatFixed } from "../locale/it/numbers";
import { SEVERITY_WORDS } from "../locale/it/issues";

/** A wrong column may give thousands of issues of one code: people are shown the first of them. */
const ISSUES_PER_CODE = 10;

/** What a calculation found, for people: figures by kind and by unit, judgement, issues. */
export function calculationText(calculation: Calculation, texts: Texts): string {
  const { decision, evaluation, parameters, issues } = calculation;
  const phase = decision?.phase ?? parameters.phase;
  const status = evaluation && texts.summary.status(evaluation);
  return [
    WORDS.title(parameters.body, parameters.year, phase ? wordOfPhase(phase) : ""),
    ...(status === null ? [] : [status]),
    ...(evaluation === null ? [] : figuresLines(evaluation)),
    ...(issues.length === 0 ? [] : ["", ...issueLines(issues, texts)]),
    "",
  ]
    .map(printable)
    .join("\n");
}

function figuresLines(evaluation: Evaluation): readonly string[] {
  const judgement = evaluation.kinds.find(({ kind }) => kind === "performance")?.judgement;
  const places = evaluation.plan.parameters.decimals;
  const kinds = evaluation.kinds.map((group) => [
    wordOfKind(group.kind),
    ...countCells(group.counts),
    ...figureCells(group, places),
  ]);
  const units = evaluation.units.map((group) => [
    `${group.unit.name} (${wordOfKind(group.kind)})`,
    ...countCells(group.counts),
    ...figureCells(group, places),
  ]);
  return [
    ...tableLines(WORDS.kinds, kinds),
    ...tableLines(WORDS.unit, units),
    ...(judgement ? ["", WORDS.judgement(judgementWord(judgement))] : []),
  ];
}

/** A line apart from what stands above; nothing without rows. */
function tableLines(what: string, rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : ["", ...aligned([[what, ...HEADERS], ...rows])];
}

const HEADERS = [
  WORDS.assigned,
  WORDS.excluded,
  WORDS.pending,
  WORDS.achieved,
  WORDS.percentage,
  WORDS.weight,
  WORDS.result,
  WORDS.index,
  WORDS.minimum,
  WORDS.evaluation,
] as const;

function countCells({ assigned, excluded, pending, achieved }: Counts): readonly string[] {
  return [assigned, excluded, pending, achieved].map((count) => String(count ?? "–"));
}

function figureCells(group: WeighedEvaluation, places: number): readonly string[] {
  const shown = (figure: Figure | null): string =>
    figure === null ? "–" : formatFixed(figure.shown, places);
  return [
    shown(group.percentage),
    shown(group.totalWeight),
    shown(group.totalResult),
    shown(group.index),
    group.minimum === null ? "–" : formatExact(group.minimum),
    shown(group.evaluation),
  ];
}

/** Names to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}

/** The issues, the gravest first; of each code the first ones. */
export function issueLines(issues: readonly LocatedIssue[], texts: Texts): readonly string[] {
  const order: readonly Severity[] = ["error", "warning", "remark"];
  return order.flatMap((severity) => {
    const found = issues.filter((each) => each.severity === severity);
    const byCode = new Map<string, LocatedIssue[]>();
    for (const each of found) {
      const same = byCode.get(each.issue.code);
      if (same) same.push(each);
      else byCode.set(each.issue.code, [each]);
    }
    return [...byCode.values()].flatMap((same) => [
      ...same.slice(0, ISSUES_PER_CODE).map((each) => issueLine(each, texts)),
      ...(same.length > ISSUES_PER_CODE ? [WORDS.more(same.length - ISSUES_PER_CODE)] : []),
    ]);
  });
}

function issueLine({ issue, severity, table, cell }: LocatedIssue, texts: Texts): string {
  const where = cell ?? table;
  const label = [SEVERITY_WORDS[severity], ...(where === null ? [] : [where])].join(" ");
  return `[${label}] ${withOption(texts.issue(issue), issue.code)}`;
}

/** Texts of cells and names of files may hold control characters and reversals of direction, which a terminal would obey. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

function printable(line: string): string {
  return line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
