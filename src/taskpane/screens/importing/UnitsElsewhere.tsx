import { Checkbox, Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSetupTexts } from "../../paneTools";
import type { TableSettings } from "./pageSettings";

/** Which unit the rows belong to, where no column says it. */
export function UnitsElsewhere({
  table: { source, choices },
  onChoices,
}: TableSettings): ReactElement {
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
