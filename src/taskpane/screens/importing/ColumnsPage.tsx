import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useId, useMemo, type ReactElement } from "react";
import type { ImportField } from "../../../core/recognition/importFields";
import { sheetRowOf, type ImportSource } from "../../../core/recognition/importing";
import type { ImportChoices } from "../../../core/recognition/recognise";
import { CappedList } from "../../parts/CappedList";
import { LeaveButton } from "../../parts/LeaveButton";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import { assignColumn, columnOf } from "./changeChoices";
import { ColumnCard } from "./ColumnCard";
import type { PageSettings } from "./pageSettings";
import { sourceCards } from "./sourceView";

/** Where each column goes: a card for each, with what was recognised already filled in. */
export function ColumnsPage({
  copying: { proposed, choices },
  onChoices,
  turnTo,
}: PageSettings): ReactElement {
  const texts = useSetupTexts();
  const { announce } = usePaneTools();
  const words = texts.importing.columns;
  const { source } = proposed;
  const reasonId = useId();
  const cards = useMemo(() => sourceCards(source), [source]);
  const { header } = source.recognition;
  const isMissing = columnOf(choices, "operationalObjective") === null;

  const assign = (column: number, field: ImportField | null): void => {
    const former = field === null ? null : columnOf(choices, field);
    onChoices(assignColumn(choices, column, field));
    if (field === null || former === null || former === column) return;
    announce(words.moved(words.header(field), header.columns[former]?.heading ?? ""));
  };

  return (
    <Screen
      key="columns"
      title={words.title}
      bar={
        <>
          {isMissing && (
            <p id={reasonId} className="field-error">
              {words.missing(words.header("operationalObjective"))}
            </p>
          )}
          <Button
            appearance="primary"
            className="wide"
            disabledFocusable={isMissing}
            {...(isMissing ? { "aria-describedby": reasonId } : {})}
            onClick={() => {
              turnTo("rows");
            }}
          >
            {words.go}
          </Button>
          <LeaveButton />
        </>
      }
    >
      <p>{words.sentence(source.sheet, sheetRowOf(source, header.last))}</p>
      {columnOf(choices, "unit") === null && (
        <UnitsElsewhere source={source} choices={choices} onChoices={onChoices} />
      )}
      <CappedList items={cards} keyOf={({ letter }) => letter} className="plain-list cards">
        {(card) => (
          <ColumnCard
            card={card}
            recognised={header.columns[card.column] ?? null}
            field={choices.columns[card.column] ?? null}
            onField={(field) => {
              assign(card.column, field);
            }}
          />
        )}
      </CappedList>
    </Screen>
  );
}

/** Which unit the rows belong to, where no column says it. */
function UnitsElsewhere({
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
