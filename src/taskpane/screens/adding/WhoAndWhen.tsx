import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWrongFocus } from "../../parts/useWrongFocus";
import { useSetupTexts } from "../../paneTools";

/** As typed. */
export interface KnownTexts {
  readonly body: string;
  readonly year: string;
}

/** What of `Parametri` is known before there is one. */
export function WhoAndWhen({
  known,
  onChange,
  isYearWrong,
  attempts,
}: {
  readonly known: KnownTexts;
  readonly onChange: (known: KnownTexts) => void;
  readonly isYearWrong: boolean;
  /** How many attempts to add have failed. */
  readonly attempts: number;
}): ReactElement {
  const texts = useSetupTexts();
  const words = texts.adding;
  const place = useWrongFocus(attempts);
  return (
    <div className="fields" ref={place}>
      <Field label={words.body} hint={words.optional}>
        <Input
          value={known.body}
          placeholder={words.bodyExample}
          onChange={(_, { value }) => {
            onChange({ ...known, body: value });
          }}
        />
      </Field>
      <Field
        label={words.year}
        hint={words.optional}
        {...(isYearWrong ? { validationMessage: words.yearWrong } : {})}
      >
        <Input
          inputMode="numeric"
          value={known.year}
          onChange={(_, { value }) => {
            onChange({ ...known, year: value });
          }}
        />
      </Field>
    </div>
  );
}
