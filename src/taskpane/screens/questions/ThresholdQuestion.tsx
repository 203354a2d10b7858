import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSetupTexts } from "../../paneTools";
import type { FieldSettings } from "./fieldSettings";

const FORESEEN = "foreseen";
const NOT_FORESEEN = "notForeseen";

/** A number that the regulation sets, or does not. */
export function ThresholdQuestion({
  answer,
  text,
  isForeseen,
  problem,
  onText,
  onForeseen,
}: FieldSettings): ReactElement {
  const texts = useSetupTexts();
  const words = texts.questions;
  return (
    <Field className="question" label={answer.name} hint={words.help[answer.id]}>
      <RadioGroup
        value={isForeseen ? FORESEEN : NOT_FORESEEN}
        onChange={(_, { value }) => {
          onForeseen(value === FORESEEN);
        }}
      >
        <Radio value={FORESEEN} label={words.foreseen} />
        {isForeseen && (
          <Field
            className="under-radio"
            {...(problem === null ? {} : { validationMessage: problem })}
          >
            <Input
              aria-label={words.valueOf(answer.name)}
              inputMode="decimal"
              placeholder={words.example}
              value={text}
              onChange={(_, { value }) => {
                onText(value);
              }}
            />
          </Field>
        )}
        <Radio value={NOT_FORESEEN} label={words.notForeseen(answer)} />
      </RadioGroup>
    </Field>
  );
}
