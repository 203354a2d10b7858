import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedWorkbook } from "../../../app/check";
import type { LocatedIssue } from "../../../app/locatedIssues";
import type { Issue } from "../../../core/domain/issue";
import { CappedList } from "../../parts/CappedList";
import { Disclosure } from "../../parts/Disclosure";
import { PlaceLink } from "../../parts/PlaceLink";
import { Remedy } from "./Remedy";
import type { CalculationChoice } from "../../commands";
import { useDetailTexts, usePaneTools } from "../../paneTools";
import type { Severity } from "../../../core/domain/issueParts";

/** What was found, the gravest first and open; each leads to its cell. */
export function Issues({
  issues,
  stopped = null,
  check = null,
  remedyOf = NO_REMEDY,
}: {
  readonly issues: readonly LocatedIssue[];
  /** The calculation that waits for an agreement; null where none does. */
  readonly stopped?: CalculationChoice | null;
  /** Where the pane can remedy some of them; null where nothing else may be begun. */
  readonly check?: CheckedWorkbook | null;
  /** What else helps with an issue, below its sentence. */
  readonly remedyOf?: RemedyOf;
}): ReactElement {
  const { texts } = usePaneTools();
  const words = texts.ready.issues;
  return (
    <section>
      {issues.length === 0 && check?.readiness === "complete" && (
        <p>{words.none(check.pending.length > 0)}</p>
      )}
      {groupIssues(issues).map(({ severity, count, tables }, index) => (
        <div key={severity} className={`issues issues-${severity}`}>
          <Disclosure
            // The group opens when it becomes the gravest, because the user must see what it asks.
            key={index}
            label={words.group(severity, count)}
            level={2}
            isOpenAtFirst={severity === "error" || (index === 0 && severity === "warning")}
          >
            {() =>
              tables.map(({ table, issues: found }) => (
                <div key={table ?? ""}>
                  <h3>{table ?? words.withoutTable}</h3>
                  <CappedList items={found} keyOf={(_, at) => String(at)}>
                    {(issue) => <IssueLine found={issue} {...{ stopped, check, remedyOf }} />}
                  </CappedList>
                </div>
              ))
            }
          </Disclosure>
        </div>
      ))}
    </section>
  );
}

type RemedyOf = (issue: Issue) => ReactElement | null;

const NO_REMEDY: RemedyOf = () => null;

interface LineSettings {
  readonly found: LocatedIssue;
  readonly stopped: CalculationChoice | null;
  readonly check: CheckedWorkbook | null;
  readonly remedyOf: RemedyOf;
}

function IssueLine({ found, stopped, check, remedyOf }: LineSettings): ReactElement {
  const sentence = useDetailTexts().issue(found.issue);
  return (
    <>
      {found.cell === null ? (
        <p>{sentence}</p>
      ) : (
        <PlaceLink target={{ kind: "cell", reference: found.cell }}>
          <span className="cell-name">{found.cell}</span> {sentence}
        </PlaceLink>
      )}
      {found.cells.length > 1 && (
        <CappedList items={found.cells.slice(1)} keyOf={(cell) => cell}>
          {(cell) => (
            <PlaceLink target={{ kind: "cell", reference: cell }}>
              <span className="cell-name">{cell}</span>
            </PlaceLink>
          )}
        </CappedList>
      )}
      {stopped !== null && <WayOut issue={found.issue} stopped={stopped} />}
      {remedyOf(found.issue)}
      {check !== null && <Remedy issue={found.issue} check={check} />}
    </>
  );
}

/** The button for an issue that is a question: one click agrees and calculates again. */
function WayOut({
  issue,
  stopped,
}: {
  readonly issue: LocatedIssue["issue"];
  readonly stopped: CalculationChoice;
}): ReactElement | null {
  const { texts, actions } = usePaneTools();
  const words = texts.ready.issues;
  switch (issue.code) {
    case "output-column-taken":
      return wayOut(words.otherName(issue.params.free), { takesOtherNames: true });
    case "run-not-restorable":
      return wayOut(words.withoutRestorePoint, { writesWithoutRestorePoint: true });
    default:
      return null;
  }

  function wayOut(label: string, consent: Partial<CalculationChoice>): ReactElement {
    return (
      <Button
        size="small"
        onClick={() => {
          actions.start({ kind: "calculate", choice: { ...stopped, ...consent } });
        }}
      >
        {label}
      </Button>
    );
  }
}

interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly tables: readonly TableGroup[];
}

interface TableGroup {
  /** Null: about the workbook as a whole. */
  readonly table: string | null;
  readonly issues: readonly LocatedIssue[];
}

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "remark"];

/** By how grave they are and, within that, by table in the order in which they were found. */
function groupIssues(issues: readonly LocatedIssue[]): readonly SeverityGroup[] {
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
