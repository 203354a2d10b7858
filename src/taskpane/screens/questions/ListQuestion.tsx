import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSetupTexts } from "../../paneTools";
import type { FieldSettings } from "./fieldSettings";

/** One of a closed list, or not foreseen. */
export function ListQuestion({ answer, text, problem, onText }: FieldSettings): ReactElement {
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
