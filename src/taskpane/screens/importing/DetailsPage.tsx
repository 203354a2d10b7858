import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ParameterId } from "../../../core/domain/parameters";
import type { ImportPreview } from "../../../core/recognition/importing";
import type { AnswerValues, ParameterAnswer } from "../../../core/sheet/newWorkbook/answers";
import { Screen } from "../../parts/Screen";
import { useWrongFocus } from "../../parts/useWrongFocus";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import type { CopyingChoice } from "../../setup";
import type { PageSettings } from "./pageSettings";

/** Ente, year and whether the weights count, so that what is copied can be calculated. */
export function DetailsPage({ copying, previews, onAnswers, turnTo }: PageSettings): ReactElement {
  const texts = useSetupTexts();
  const { actions } = usePaneTools();
  const words = texts.importing.details;
  const { answers, proposed } = copying;
  const [problems, setProblems] = useState<ReadonlyMap<ParameterId, string>>(new Map());
  const [attempts, setAttempts] = useState(0);
  const place = useWrongFocus(attempts);
  const asked = askedOnTheWay(copying);

  const copy = (): void => {
    const found = new Map<ParameterId, string>(
      proposed.asks
        .findWrong(answersAsked(copying))
        .map(({ parameter, issue }) => [parameter, texts.questions.issue(issue)]),
    );
    for (const { id } of asked) {
      if (id !== "body" && (answers[id] ?? "").trim() === "") found.set(id, words.missing);
    }
    setProblems(found);
    if (found.size > 0) setAttempts(attempts + 1);
    else
      actions.start({
        kind: "copyTable",
        ...copying,
        answers: answersAsked(copying),
        liftsFilters: false,
      });
  };

  return (
    <Screen
      key="details"
      title={words.title}
      bar={
        <>
          <Button appearance="primary" className="wide" onClick={copy}>
            {texts.importing.preview.copy}
          </Button>
          <Button
            className="wide"
            onClick={() => {
              turnTo("preview");
            }}
          >
            {words.back}
          </Button>
        </>
      }
    >
      <p>{words.sentence}</p>
      <div className="fields" ref={place}>
        {asked.map((answer) => (
          <Asked
            key={answer.id}
            answer={answer}
            previews={previews}
            text={answers[answer.id] ?? ""}
            problem={problems.get(answer.id) ?? null}
            onText={(text) => {
              onAnswers({ ...answers, [answer.id]: text });
            }}
          />
        ))}
      </div>
    </Screen>
  );
}

/** The questions that the workbook leaves open and that these choices need. */
export function askedOnTheWay({
  proposed,
  tables,
}: Pick<CopyingChoice, "proposed" | "tables">): readonly ParameterAnswer[] {
  const hasWeights = tables.some(
    ({ choices }) => choices.rows.length > 0 && choices.columns.includes("assignedWeight"),
  );
  return proposed.asks.answers.filter(({ id }) => id !== "weights" || hasWeights);
}

/** Of the answers those to what is asked now: a weight column may have been left out since. */
function answersAsked(
  copying: Pick<CopyingChoice, "proposed" | "tables" | "answers">,
): AnswerValues {
  const asked = askedOnTheWay(copying);
  return Object.fromEntries(asked.map(({ id }) => [id, copying.answers[id] ?? ""]));
}

function Asked({
  answer: { id, name },
  previews,
  text,
  problem,
  onText,
}: {
  readonly answer: ParameterAnswer;
  readonly previews: readonly ImportPreview[];
  readonly text: string;
  readonly problem: string | null;
  readonly onText: (text: string) => void;
}): ReactElement {
  const { importing, adding } = useSetupTexts();
  const words = importing.details;
  const validation = problem === null ? {} : { validationMessage: problem };
  if (id === "weights") {
    return (
      <Field
        className="question"
        label={words.weights(previews.flatMap(weightsOf))}
        {...validation}
      >
        <RadioGroup
          value={text}
          onChange={(_, { value }) => {
            onText(value);
          }}
        >
          {words.weightChoices.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
    );
  }
  return (
    <Field label={name} {...(id === "body" ? { hint: adding.optional } : {})} {...validation}>
      <Input
        value={text}
        {...(id === "year"
          ? { inputMode: "numeric" as const }
          : { placeholder: adding.bodyExample })}
        onChange={(_, { value }) => {
          onText(value);
        }}
      />
    </Field>
  );
}

/** The first few, as they will be copied. */
function weightsOf({ columns, firstRows }: ImportPreview): readonly string[] {
  const at = columns.findIndex(({ field }) => field === "assignedWeight");
  return firstRows.flatMap(({ texts }) => texts[at] ?? []).filter((text) => text !== "");
}
