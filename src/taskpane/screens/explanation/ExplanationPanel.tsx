import type { ReactElement } from "react";
import { CappedList } from "../../parts/CappedList";
import { Disclosure } from "../../parts/Disclosure";
import { useDoneTexts } from "../../paneTools";
import type { Explanation } from "./explanations";

/** "Come si arriva a questo valore": the rule in words, and the figures that it was applied to. */
export default function ExplanationPanel({
  explanation,
}: {
  readonly explanation: Explanation;
}): ReactElement {
  const { title } = useDoneTexts().explanation;
  return (
    <section className="explanation" data-closes-on-escape aria-label={title}>
      <h2>{title}</h2>
      <Node explanation={explanation} />
    </section>
  );
}

function Node({ explanation }: { readonly explanation: Explanation }): ReactElement {
  const { explanation: words, names, value } = useDoneTexts();
  const { name, figure } = explanation;
  const label = typeof name === "string" ? names[name] : names.objective(name.objective);
  const parts = explanation.parts();
  return (
    <>
      <p>
        <span className="long-name">{label}</span>
        <b>{value(figure.shown, figure.places)}</b>
        <br />
        {words.sentence(figure)}
      </p>
      {parts.length > 0 && (
        <Disclosure label={words.parts(parts.length)} level={null}>
          {() => (
            <CappedList items={parts} keyOf={(_, at) => String(at)} className="plain-list nested">
              {(part) => <Node explanation={part} />}
            </CappedList>
          )}
        </Disclosure>
      )}
    </>
  );
}
