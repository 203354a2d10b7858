import type { Issue } from "../core/domain/issue";
import { aboutSeveralRows } from "../core/domain/issueSubject";
import type { Severity } from "../core/domain/issueParts";
import { severityOf } from "../core/domain/severity";
import type { Locator } from "../core/sheet/reading/locate";

/** An issue as a user meets it: how grave, on which cells. */
export interface LocatedIssue {
  readonly issue: Issue;
  readonly severity: Severity;
  readonly table: string | null;
  /** The first of `cells`. */
  readonly cell: string | null;
  /** All the cells that the same sentence is about, in the order in which they were met. */
  readonly cells: readonly string[];
}

/** With their cells; the same thing wrong in many cells is one issue (workbook.md, Tables as they really are). */
export function locateIssues(issues: readonly Issue[], locate: Locator): readonly LocatedIssue[] {
  const groups = new Map<string, Group>();
  for (const issue of issues) {
    const general = aboutSeveralRows(issue);
    const severity = severityOf(issue);
    const { table, cell } =
      issue.place === null ? { table: null, cell: null } : locate(issue.place);
    const key = JSON.stringify([general.code, severity, table, general.params], exactAsText);
    const group = groups.get(key);
    if (group === undefined) {
      const cells = new Set(cell === null ? [] : [cell]);
      groups.set(key, { issue, severity, table, cells });
    } else {
      group.issue = general;
      if (cell !== null) group.cells.add(cell);
    }
  }
  return [...groups.values()].map((group) => {
    const cells = [...group.cells];
    return { ...group, cell: cells[0] ?? null, cells };
  });
}

interface Group extends Omit<LocatedIssue, "cell" | "cells" | "issue"> {
  issue: Issue;
  readonly cells: Set<string>;
}

/** Exact numbers hold big integers, which JSON cannot write. */
function exactAsText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
