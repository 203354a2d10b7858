import type { LocatedIssue } from "../../../app/locatedIssues";
import type { Severity } from "../../../core/domain/issueParts";

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly tables: readonly TableGroup[];
}

export interface TableGroup {
  /** Null: about the workbook as a whole. */
  readonly table: string | null;
  readonly issues: readonly LocatedIssue[];
}

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "remark"];

/** By how grave they are and, within that, by table in the order in which they were found. */
export function groupIssues(issues: readonly LocatedIssue[]): readonly SeverityGroup[] {
  return GRAVEST_FIRST.flatMap((severity) => {
    const found = issues.filter((issue) => issue.severity === severity);
    return found.length === 0 ? [] : [{ severity, count: found.length, tables: byTable(found) }];
  });
}

function byTable(issues: readonly LocatedIssue[]): readonly TableGroup[] {
  const tables = new Map<string | null, LocatedIssue[]>();
  for (const issue of issues) {
    const group = tables.get(issue.table);
    if (group) group.push(issue);
    else tables.set(issue.table, [issue]);
  }
  return [...tables].map(([table, found]) => ({ table, issues: found }));
}
