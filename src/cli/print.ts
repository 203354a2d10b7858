import type { LocatedIssue } from "../app/locatedIssues";
import type { Calculation } from "../app/calculate";
import type { Severity } from "../core/domain/issueParts";
import { wordOfPhase } from "../core/contract/words";
import { openingSections } from "../core/report/summaryDocument";
import { yearSections } from "../core/report/yearSections";
import { documentLines } from "./documentText";
import type { CommandLineTexts } from "./texts/texts";

/** A wrong column may give thousands of issues of one code: people are shown the first of them. */
const ISSUES_PER_CODE = 10;

/** An address is short, thousands of them are not. */
const CELLS_PER_ISSUE = 12;

/** What a calculation found, for people: the first page of the summary without its rules, then the issues. */
export function calculationText(calculation: Calculation, texts: CommandLineTexts): string {
  const { decision, evaluation, parameters, issues } = calculation;
  const phase = decision?.phase ?? parameters.phase;
  return [
    ...(evaluation === null
      ? [texts.report.title(parameters.body, parameters.year, phase ? wordOfPhase(phase) : "")]
      : documentLines([
          ...openingSections(evaluation, texts.summary),
          ...yearSections(evaluation, texts.summary),
        ])),
    ...(issues.length === 0 ? [] : ["", ...issueLines(issues, texts)]),
    "",
  ]
    .map(printable)
    .join("\n");
}

/** What *Controlla il piano* found. */
export function findingsText(findings: readonly LocatedIssue[], texts: CommandLineTexts): string {
  const lines = [texts.report.planChecked(findings.length), ...issueLines(findings, texts), ""];
  return lines.map(printable).join("\n");
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
  { issue, severity, table, cells }: LocatedIssue,
  texts: CommandLineTexts,
): string {
  const where = cells.length === 0 ? table : texts.cells(cells, CELLS_PER_ISSUE);
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
