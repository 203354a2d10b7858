import { Button } from "@fluentui/react-components";
import { useId, useMemo, type ReactElement } from "react";
import { isToConfirm, openColumns } from "../../../core/recognition/doubts";
import type { ImportField } from "../../../core/recognition/importFields";
import { sheetRowOf } from "../../../core/recognition/importing";
import { tableRemarks } from "../../../core/recognition/tableRemarks";
import { CappedList } from "../../parts/CappedList";
import { LeaveButton } from "../../parts/LeaveButton";
import { PlaceLink } from "../../parts/PlaceLink";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import { assignColumn, columnOf, confirmColumn } from "./changeChoices";
import { ColumnCard } from "./ColumnCard";
import { NotRead } from "./NotRead";
import { OutcomeWords, unexplainedWords, withShownWords } from "./OutcomeWords";
import { tableSettings, type PageSettings, type TableSettings } from "./pageSettings";
import { sourceCards, tableReference, type SourceCard } from "./sourceView";
import { UnitsElsewhere } from "./UnitsElsewhere";

/** Where each column goes: first those that the user must look at, then those that are sure. */
export function ColumnsPage(settings: PageSettings): ReactElement {
  const texts = useSetupTexts();
  const words = texts.importing.columns;
  const { copying, onTables, turnTo } = settings;
  const { proposed, tables } = copying;
  const reasonId = useId();
  const reason = whatIsLeft(settings, words);
  const all = tableSettings(settings);
  const [first] = tables;
  return (
    <Screen
      key="columns"
      title={words.title}
      bar={
        <>
          {reason !== null && (
            <p id={reasonId} className="field-error">
              {reason}
            </p>
          )}
          <Button
            appearance="primary"
            className="wide"
            disabledFocusable={reason !== null}
            {...(reason === null ? {} : { "aria-describedby": reasonId })}
            onClick={() => {
              onTables(withShownWords(tables));
              turnTo("rows");
            }}
          >
            {words.go}
          </Button>
          <LeaveButton />
        </>
      }
    >
      {first !== undefined && (
        <p>
          {words.sentence(
            first.source.sheet,
            sheetRowOf(first.source, first.source.recognition.header.last),
          )}
        </p>
      )}
      {all.some(({ table }) => cardsOf(table, true).length > 0) && (
        <section>
          <h2>{words.toConfirm}</h2>
          <p className="hint">{words.toConfirmHint}</p>
          {all.map((one) => (
            <Cards key={one.table.source.address} isToConfirm {...one} />
          ))}
        </section>
      )}
      <OutcomeWords {...settings} />
      {all.map((one) => (
        <Table key={one.table.source.address} {...one} />
      ))}
      <NotRead content={proposed} />
    </Screen>
  );
}

function whatIsLeft(
  { copying: { tables } }: PageSettings,
  words: ReturnType<typeof useSetupTexts>["importing"]["columns"],
): string | null {
  const isMissing = tables.some(
    ({ source, choices }) =>
      source.kind === "objectives" &&
      choices.rows.length > 0 &&
      columnOf(choices, "operationalObjective") === null,
  );
  if (isMissing) return words.missing(words.header("operationalObjective"));
  const open = tables.reduce(
    (count, { source, choices }) => count + openColumns(source, choices).length,
    0,
  );
  const unexplained = unexplainedWords(tables);
  return open + unexplained === 0 ? null : words.left(open, unexplained);
}

/** A table of the sheet, where it goes, and its columns that are sure. */
function Table(settings: TableSettings): ReactElement {
  const words = useSetupTexts().importing.columns;
  const { source, choices } = settings.table;
  const isOfObjectives = source.kind === "objectives";
  return (
    <section>
      <h2>
        <PlaceLink target={{ kind: "cell", reference: tableReference(source) }}>
          {words.table(source.address, source.kind)}
        </PlaceLink>
      </h2>
      {tableRemarks(source, choices).map((remark) => (
        <p key={remark.kind} className="hint">
          {words.remark(remark)}
        </p>
      ))}
      {isOfObjectives && columnOf(choices, "unit") === null && <UnitsElsewhere {...settings} />}
      <Cards isToConfirm={false} {...settings} />
    </section>
  );
}

function Cards({
  isToConfirm: areToConfirm,
  table,
  onChoices,
}: TableSettings & { readonly isToConfirm: boolean }): ReactElement {
  const texts = useSetupTexts();
  const { announce } = usePaneTools();
  const words = texts.importing.columns;
  const { source, choices } = table;
  const { header } = source.recognition;
  const cards = useMemo(() => cardsOf({ source }, areToConfirm), [source, areToConfirm]);

  const assign = (column: number, field: ImportField | null): void => {
    const former = field === null ? null : columnOf(choices, field);
    onChoices(assignColumn(choices, column, field));
    if (field === null || former === null || former === column) return;
    announce(words.moved(words.header(field), header.columns[former]?.heading ?? ""));
  };

  return (
    <CappedList items={cards} keyOf={({ letter }) => letter} className="plain-list cards">
      {(card) => (
        <ColumnCard
          card={card}
          field={choices.columns[card.column] ?? null}
          isConfirmed={choices.confirmed.includes(card.column)}
          onField={(field) => {
            assign(card.column, field);
          }}
          onConfirmed={(isConfirmed) => {
            onChoices(confirmColumn(choices, card.column, isConfirmed));
          }}
        />
      )}
    </CappedList>
  );
}

/** By what was recognised, not by what is chosen now: a card stays where it is while it is changed. */
function cardsOf(
  { source }: Pick<TableSettings["table"], "source">,
  areToConfirm: boolean,
): readonly SourceCard[] {
  return sourceCards(source).filter(({ recognised }) => isToConfirm(recognised) === areToConfirm);
}
