import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { JobButton, CHECK } from "../../parts/JobButton";
import { PlaceLink } from "../../parts/PlaceLink";
import { Screen } from "../../parts/Screen";
import { useSetupTexts } from "../../paneTools";
import { commandOf } from "../../state/paneState";
import { finishedTitle, hasWritten } from "../../finishedWork";
import type { Finished, FinishedWork } from "../../state/setupStates";
import { Lines } from "../../parts/Lines";
import { WrittenYear } from "../year/WrittenYear";

/** What a work beside the calculation has written and where, what comes next, and how to restore it. */
export default function FinishedScreen({
  finished: { work, canRestore },
}: {
  readonly finished: Finished;
}): ReactElement {
  const texts = useSetupTexts();
  const isUndoable = canRestore && hasWritten(work);
  return (
    <Screen title={finishedTitle(work, texts)} bar={<NextSteps work={work} />}>
      <Written work={work} />
      {isUndoable && (
        <JobButton
          job={{
            kind: "restore",
            choice: { command: commandOf(work), confirmed: [], liftsFilters: false },
          }}
          label={texts.undo}
        />
      )}
    </Screen>
  );
}

function Written({ work }: { readonly work: FinishedWork }): ReactElement {
  const texts = useSetupTexts();
  switch (work.kind) {
    case "prepare": {
      const words = texts.adding.finished;
      const { made } = work;
      if (made.length === 0) return <p>{words.none}</p>;
      return (
        <>
          <Good>{words.sentence(made.length)}</Good>
          <ul className="plain-list">
            {made.map((table) => (
              <li key={table.id}>
                <PlaceLink target={{ kind: "sheet", sheet: table.sheet }}>
                  {words.made(table)}
                </PlaceLink>
              </li>
            ))}
          </ul>
          {made.some(({ id }) => id === "objectives") && <p>{words.fill}</p>}
        </>
      );
    }
    case "answer": {
      const words = texts.questions.finished;
      if (work.changed.length === 0) return <p>{words.unchanged}</p>;
      return (
        <>
          <p>{words.sentence}</p>
          <Lines lines={work.changed.map(words.changed)} />
        </>
      );
    }
    case "copyTable": {
      const words = texts.importing.finished;
      const { copied } = work;
      return (
        <>
          <Good>{words.sentence(copied)}</Good>
          {copied.tables.map((table) =>
            table.addedHeaders.length === 0 ? null : (
              <p key={table.table}>{words.addedHeaders(table)}</p>
            ),
          )}
          {copied.addedUnits.length > 0 && <p>{words.addedUnits(copied.addedUnits)}</p>}
          <ul className="plain-list">
            {copied.tables.map(({ table, sheet }) => (
              <li key={table}>
                <PlaceLink target={{ kind: "sheet", sheet }}>{words.table(table, sheet)}</PlaceLink>
              </li>
            ))}
            <li>
              <PlaceLink target={{ kind: "sheet", sheet: copied.originSheet }}>
                {words.origin(copied.originSheet)}
              </PlaceLink>
            </li>
          </ul>
        </>
      );
    }
    case "recordYear":
    case "beginYear":
      return <WrittenYear work={work} />;
    case "remove": {
      const words = texts.removal.finished;
      return <p>{hasWritten(work) ? words.sentence : words.nothing}</p>;
    }
  }
}

function Good({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

/** The most likely next commands after this job. */
function NextSteps({ work }: { readonly work: FinishedWork }): ReactElement {
  const texts = useSetupTexts();
  const isFirstUse = work.kind === "prepare" && work.made.some(({ id }) => id === "parameters");
  if (isFirstUse) {
    return (
      <>
        <JobButton job={{ kind: "readAnswers" }} label={texts.toQuestions} isPrimary />
        <JobButton job={CHECK} label={texts.toCheck} />
      </>
    );
  }
  if (work.kind === "copyTable") {
    const { another, done } = texts.importing.finished;
    return (
      <>
        <JobButton job={CHECK} label={done} isPrimary />
        <JobButton job={{ kind: "listPlaces" }} label={another} />
      </>
    );
  }
  return <JobButton job={CHECK} label={texts.toCheck} isPrimary />;
}
