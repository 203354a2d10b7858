import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LocatedIssue } from "../../../app/analysis";
import { CappedList } from "../../parts/CappedList";
import { Disclosure } from "../../parts/Disclosure";
import { PlaceLink } from "../../parts/PlaceLink";
import { usePaneTools } from "../../paneTools";
import { PLAIN_CALCULATION } from "./plainCalculation";
import { groupIssues } from "./groupIssues";

/** What was found, the gravest first and open; each leads to its cell. */
export function Issues({ issues }: { readonly issues: readonly LocatedIssue[] }): ReactElement {
  const { texts } = usePaneTools();
  const words = texts.ready.issues;
  return (
    <section>
      {issues.length === 0 && <p>{words.none}</p>}
      {groupIssues(issues).map(({ severity, count, tables }, index) => (
        <div key={severity} className={`issues issues-${severity}`}>
          <Disclosure
            label={words.group(severity, count)}
            level={2}
            isOpenAtFirst={severity === "error" || (index === 0 && severity === "warning")}
          >
            {() =>
              tables.map(({ table, issues: found }) => (
                <div key={table ?? ""}>
                  <h3>{table ?? words.withoutTable}</h3>
                  <CappedList items={found} keyOf={(_, at) => String(at)}>
                    {(issue) => <IssueLine found={issue} />}
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

function IssueLine({ found }: { readonly found: LocatedIssue }): ReactElement {
  const { texts } = usePaneTools();
  const sentence = texts.ready.issues.sentence(found.issue);
  return (
    <>
      {found.cell === null ? (
        <p>{sentence}</p>
      ) : (
        <PlaceLink target={{ kind: "cell", reference: found.cell }}>
          <span className="cell-name">{found.cell}</span> {sentence}
        </PlaceLink>
      )}
      <WayOut found={found} />
    </>
  );
}

/** What can be agreed to with one click, where an issue is a question. */
function WayOut({ found: { issue } }: { readonly found: LocatedIssue }): ReactElement | null {
  const { texts, actions } = usePaneTools();
  const words = texts.ready.issues;
  switch (issue.code) {
    case "output-column-taken":
      return wayOut(words.otherName(issue.params.free), { takesOtherNames: true });
    case "run-not-restorable":
      return wayOut(words.withoutRecord, { writesWithoutRecord: true });
    default:
      return null;
  }

  function wayOut(label: string, consent: Partial<typeof PLAIN_CALCULATION>): ReactElement {
    return (
      <Button
        size="small"
        onClick={() => {
          actions.start({ kind: "calculate", choice: { ...PLAIN_CALCULATION, ...consent } });
        }}
      >
        {label}
      </Button>
    );
  }
}
