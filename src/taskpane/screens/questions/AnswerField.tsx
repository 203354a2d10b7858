import { Field, Input, Select, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useSetupTexts } from "../../paneTools";
import { isThreshold } from "./draftAnswers";
import type { FieldSettings } from "./fieldSettings";
import { ThresholdQuestion } from "./ThresholdQuestion";

/** One parameter: the four questions in full, the others in a line. */
export function AnswerField(settings: FieldSettings): ReactElement {
  const { answer } = settings;
  if (isThreshold(answer)) return <ThresholdQuestion {...settings} />;
  if (answer.id === "weights" || answer.id === "attribution") return <ListQuestion {...settings} />;
  return answer.choices === null ? (
    <TextAnswer {...settings} />
  ) : (
    <ListAnswer {...settings} choices={answer.choices} />
  );
}

function TextAnswer({ answer, text, problem, onText }: FieldSettings): ReactElement {
  const texts = useSetupTexts();
  const offered = useId();
  return (
    <>
      <Field
        label={answer.name}
        hint={texts.questions.help[answer.id]}
        {...(problem === null ? {} : { validationMessage: problem })}
      >
        <Input
          value={text}
          {...(answer.usualValues.length === 0 ? {} : { list: offered })}
          onChange={(_, { value }) => {
            onText(value);
          }}
        />
      </Field>
      <datalist id={offered}>
        {answer.usualValues.map((value) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </>
  );
}

function ListAnswer({
  answer,
  choices,
  text,
  problem,
  onText,
}: FieldSettings & { readonly choices: readonly string[] }): ReactElement {
  const texts = useSetupTexts();
  const words = texts.questions;
  const isKnown = text === "" || choices.includes(text);
  return (
    <Field
      label={answer.name}
      hint={words.listHelp(answer)}
      {...(problem === null ? {} : { validationMessage: problem })}
    >
      <Select
        value={text}
        onChange={(_, { value }) => {
          onText(value);
        }}
      >
        <option value="">{words.left}</option>
        {!isKnown && <option value={text}>{text}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** One of a closed list, or not foreseen. */
function ListQuestion({ answer, text, problem, onText }: FieldSettings): ReactElement {
  const texts = useSetupTexts();
  const words = texts.questions;
  return (
    <Field
      className="question"
      label={answer.name}
      hint={words.help[answer.id]}
      {...(problem === null ? {} : { validationMessage: problem })}
    >
      <RadioGroup
        value={text}
        onChange={(_, { value }) => {
          onText(value);
        }}
      >
        {answer.choices?.map((choice) => (
          <Radio key={choice} value={choice} label={choice} />
        ))}
        <Radio value="" label={words.notForeseen(answer)} />
      </RadioGroup>
    </Field>
  );
}
