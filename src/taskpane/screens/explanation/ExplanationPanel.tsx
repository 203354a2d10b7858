import type { ReactElement } from "react";
import type { Evaluation } from "../../../core/domain/evaluation";
import { cellPlace } from "../../../core/domain/place";
import { CappedList } from "../../parts/CappedList";
import { Disclosure } from "../../parts/Disclosure";
import { useDetailTexts, useDoneTexts } from "../../paneTools";
import type { Explanation, NamedFigure } from "./explanations";
import type { GroupList } from "./membership";
import { NamedRow } from "./NamedRow";
import { ObjectiveExplanation, sameWeight } from "./ObjectiveExplanation";

/** "Come si arriva a questo valore": the rule in words, and the objectives that it was applied to. */
export default function ExplanationPanel({
  explanation: { lines, lists, weighed },
  evaluation,
}: {
  readonly explanation: Explanation;
  readonly evaluation: Evaluation;
}): ReactElement {
  const { explanation: words } = useDoneTexts();
  const common = sameWeight(weighed, words.sentence);
  return (
    <section className="explanation" data-closes-on-escape aria-label={words.title}>
      <h2>{words.title}</h2>
      {lines.map((line) => (
        <FigureLine key={line.name} line={line} />
      ))}
      {lists.map((list) => (
        <Disclosure
          key={list.code}
          label={words.lists[list.code](list.count)}
          level={null}
          isOpenAtFirst
        >
          {() => <Listed list={list} evaluation={evaluation} />}
        </Disclosure>
      ))}
      {weighed.length > 0 && (
        <Disclosure label={words.weighed(weighed.length)} level={null}>
          {() => (
            <>
              {common !== null && <p>{words.sameWeight(common)}</p>}
              <CappedList
                items={weighed}
                keyOf={({ objective }) => String(objective.row)}
                className="plain-list nested"
              >
                {(evaluated) => (
                  <ObjectiveExplanation
                    {...{ evaluated, evaluation }}
                    hasCommonWeight={common !== null}
                  />
                )}
              </CappedList>
            </>
          )}
        </Disclosure>
      )}
    </section>
  );
}

function FigureLine({ line: { name, figure } }: { readonly line: NamedFigure }): ReactElement {
  const { explanation: words, names, value } = useDoneTexts();
  return (
    <p>
      {names[name]}: <b>{value(figure.shown, figure.places)}</b>
      <br />
      {words.sentence(figure)}
    </p>
  );
}

/** What was missed, excluded or is pending: each leads to its row, with the reason that the ente gave. */
function Listed({
  list: { code, objectives, counted },
  evaluation,
}: {
  readonly list: GroupList;
  readonly evaluation: Evaluation;
}): ReactElement {
  const { explanation: words } = useDoneTexts();
  const texts = useDetailTexts();
  const { units } = evaluation.plan;
  const rows = [
    ...objectives.map(({ objective }) => ({
      name: texts.objective(objective, units),
      reason: objective.reason,
      place: cellPlace("objectives", objective.row, "operationalObjective"),
    })),
    ...counted.map(({ row, count }) => ({
      name: words.counted(count, texts.counted(row, units)),
      reason: row.reason,
      place: cellPlace("counted", row.row, code === "excluded" ? "excluded" : "achieved"),
    })),
  ];
  return (
    <CappedList items={rows} keyOf={(_, at) => String(at)} className="plain-list nested">
      {({ name, reason, place }) => (
        <>
          <NamedRow place={place}>{name}</NamedRow>
          {code !== "pending" && <p className="hint">{words.reason(reason)}</p>}
        </>
      )}
    </CappedList>
  );
}
