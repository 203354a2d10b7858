import { Checkbox, Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ImportSource } from "../../../core/recognition/importing";
import type { ImportChoices } from "../../../core/recognition/recognise";
import { useSetupTexts } from "../../paneTools";

/** Whose the rows are, where no column says it. */
export function UnitsElsewhere({
  source,
  choices,
  onChoices,
}: {
  readonly source: ImportSource;
  readonly choices: ImportChoices;
  readonly onChoices: (choices: ImportChoices) => void;
}): ReactElement {
  const words = useSetupTexts().importing.columns;
  const hasHeadings = source.recognition.rows.some(({ kind }) => kind === "heading");
  return (
    <div className="fields">
      {hasHeadings && (
        <Checkbox
          className="tight"
          label={words.unitsFromHeadings}
          checked={choices.takesUnitsFromHeadings}
          onChange={(_, { checked }) => {
            onChoices({ ...choices, takesUnitsFromHeadings: checked === true });
          }}
        />
      )}
      <Field label={words.unitForAll} hint={words.unitForAllHint}>
        <Input
          value={choices.unitForAll ?? ""}
          onChange={(_, { value }) => {
            onChoices({ ...choices, unitForAll: value.trim() === "" ? null : value });
          }}
        />
      </Field>
    </div>
  );
}
