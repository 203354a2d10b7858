import type { LocatedIssue } from "../app/analysis";
import type { Calculation } from "../app/calculate";
import type { Counts, Evaluation, WeighedEvaluation } from "../core/domain/evaluation";
import type { Figure } from "../core/domain/figure";
import type { Severity } from "../core/domain/issueParts";
import { wordOfKind, wordOfPhase } from "../core/contract/words";
import type { CommandLineTexts, ReportTexts } from "./texts/texts";

/** A wrong column may give thousands of issues of one code: people are shown the first of them. */
const ISSUES_PER_CODE = 10;
const LONGEST_NAME = 60;

/** What a calculation found, for people: figures by kind and by unit, judgement, issues. */
export function calculationText(calculation: Calculation, texts: CommandLineTexts): string {
  const { decision, evaluation, parameters, issues } = calculation;
  const phase = decision?.phase ?? parameters.phase;
  const status = evaluation && texts.summary.status(evaluation);
  return [
    texts.report.title(parameters.body, parameters.year, phase ? wordOfPhase(phase) : ""),
    ...(status === null ? [] : [status]),
    ...(evaluation === null ? [] : figuresLines(evaluation, texts)),
    ...(issues.length === 0 ? [] : ["", ...issueLines(issues, texts)]),
    "",
  ]
    .map(printable)
    .join("\n");
}

function figuresLines(
  evaluation: Evaluation,
  { report, judgementWord }: CommandLineTexts,
): readonly string[] {
  const judgement = evaluation.kinds.find(({ kind }) => kind === "performance")?.judgement;
  const places = evaluation.plan.parameters.decimals;
  const kinds = evaluation.kinds.map((group) => [
    wordOfKind(group.kind),
    ...countCells(group.counts),
    ...figureCells(group, places, report),
  ]);
  const units = evaluation.units.map((group) => [
    `${shortened(group.unit.name)} (${wordOfKind(group.kind)})`,
    ...countCells(group.counts),
    ...figureCells(group, places, report),
  ]);
  return [
    ...tableLines([report.kinds, ...headers(report)], kinds),
    ...tableLines([report.unit, ...headers(report)], units),
    ...(judgement ? ["", report.judgement(judgementWord(judgement))] : []),
  ];
}

/** The start of a name that would widen the whole table. */
function shortened(name: string): string {
  const letters = Array.from(name.slice(0, 2 * LONGEST_NAME));
  const isWhole = letters.length <= LONGEST_NAME && letters.join("") === name;
  return isWhole ? name : `${letters.slice(0, LONGEST_NAME - 1).join("")}…`;
}

/** After an empty line; nothing without rows. */
function tableLines(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return rows.length === 0 ? [] : ["", ...aligned([header, ...rows])];
}

function headers(report: ReportTexts): readonly string[] {
  return [
    report.assigned,
    report.excluded,
    report.pending,
    report.achieved,
    report.percentage,
    report.weight,
    report.result,
    report.index,
    report.minimum,
    report.evaluation,
  ];
}

function countCells({ assigned, excluded, pending, achieved }: Counts): readonly string[] {
  return [assigned, excluded, pending, achieved].map((count) => String(count ?? "–"));
}

function figureCells(
  group: WeighedEvaluation,
  places: number,
  report: ReportTexts,
): readonly string[] {
  const shown = (figure: Figure | null): string =>
    figure === null ? "–" : report.fixed(figure.shown, places);
  return [
    shown(group.percentage),
    shown(group.totalWeight),
    shown(group.totalResult),
    shown(group.index),
    group.minimum === null ? "–" : report.exact(group.minimum),
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
export function issueLines(
  issues: readonly LocatedIssue[],
  texts: CommandLineTexts,
): readonly string[] {
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
      ...(same.length > ISSUES_PER_CODE ? [texts.report.more(same.length - ISSUES_PER_CODE)] : []),
    ]);
  });
}

function issueLine(
  { issue, severity, table, cell }: LocatedIssue,
  texts: CommandLineTexts,
): string {
  const where = cell ?? table;
  const label = [texts.severities[severity], ...(where === null ? [] : [where])].join(" ");
  return `[${label}] ${texts.issue(issue)}`;
}

/** Texts of cells and names of files may hold control characters and reversals of direction, which a terminal would obey. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

function printable(line: string): string {
  return line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
