import { Button, Checkbox } from "@fluentui/react-components";
import { useId, useMemo, type ReactElement } from "react";
import type { FieldId } from "../../../core/domain/place";
import { CappedList } from "../../parts/CappedList";
import { CHECK, JobButton } from "../../parts/JobButton";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import { assignColumn, columnOf } from "./changeChoices";
import { ColumnCard } from "./ColumnCard";
import type { PageSettings } from "./MatchingScreen";
import { sheetRowOf, sourceCards } from "./sourceView";

/** Where each column goes: a card for each, with what was recognised already filled in. */
export function ColumnsPage({
  copying: { proposed, choices },
  preview,
  onChoices,
  turnTo,
}: PageSettings): ReactElement {
  const texts = useSetupTexts();
  const { announce } = usePaneTools();
  const words = texts.importing.columns;
  const { source } = proposed;
  const reasonId = useId();
  const cards = useMemo(() => sourceCards(source), [source]);
  const { header, rows } = source.recognition;
  const isMissing = preview.missing.length > 0;

  const assign = (column: number, field: FieldId | null): void => {
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
              {words.missing(preview.missing)}
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
          <JobButton job={CHECK} label={texts.importing.back} />
        </>
      }
    >
      <p>{words.sentence(source.sheet, sheetRowOf(source, header.last))}</p>
      {choices.columns.every((field) => field !== "unit") &&
        rows.some(({ kind }) => kind === "heading") && (
          <Checkbox
            className="tight"
            label={words.unitsFromHeadings}
            checked={choices.takesUnitsFromHeadings}
            onChange={(_, { checked }) => {
              onChoices({ ...choices, takesUnitsFromHeadings: checked === true });
            }}
          />
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
