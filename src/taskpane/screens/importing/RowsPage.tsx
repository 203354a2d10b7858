import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { sheetRowOf } from "../../../core/recognition/importing";
import { CappedList } from "../../parts/CappedList";
import { Disclosure } from "../../parts/Disclosure";
import { PlaceLink } from "../../parts/PlaceLink";
import { Screen } from "../../parts/Screen";
import { useSetupTexts } from "../../paneTools";
import { fillDown, includeRows } from "./changeChoices";
import { tableSettings, type PageSettings, type TableSettings } from "./pageSettings";
import {
  blankRows,
  fillableFields,
  rowGroups,
  rowText,
  tableReference,
  type RowGroup,
} from "./sourceView";

/** Which rows are copied, by what they seem to be, and which labels are filled down. */
export function RowsPage(settings: PageSettings): ReactElement {
  const { copying, turnTo } = settings;
  const texts = useSetupTexts();
  const words = texts.importing.rows;
  const count = copying.tables.reduce((sum, { choices }) => sum + choices.rows.length, 0);
  const all = tableSettings(settings);
  return (
    <Screen
      key="rows"
      title={words.title}
      bar={
        <>
          <Button
            appearance="primary"
            className="wide"
            onClick={() => {
              turnTo("preview");
            }}
          >
            {words.go}
          </Button>
          <Button
            className="wide"
            onClick={() => {
              turnTo("columns");
            }}
          >
            {words.back}
          </Button>
        </>
      }
    >
      <p>{words.copied(count)}</p>
      {all.map((one) => (
        <section key={one.table.source.address}>
          {all.length > 1 && <TableTitle {...one} />}
          <TableRows {...one} />
        </section>
      ))}
    </Screen>
  );
}

function TableTitle({ table: { source } }: TableSettings): ReactElement {
  const words = useSetupTexts().importing.columns;
  return (
    <h2>
      <PlaceLink target={{ kind: "cell", reference: tableReference(source) }}>
        {words.table(source.address, source.kind)}
      </PlaceLink>
    </h2>
  );
}

function TableRows(settings: TableSettings): ReactElement {
  const texts = useSetupTexts();
  const words = texts.importing.rows;
  const { source, choices } = settings.table;
  const groups = useMemo(() => rowGroups(source), [source]);
  const fillable = fillableFields(source, choices);
  const blank = blankRows(source);
  return (
    <>
      <ul className="plain-list cards" aria-label={words.title}>
        {groups.map((group) => (
          <li key={group.kind}>
            <Group group={group} {...settings} />
          </li>
        ))}
      </ul>
      {blank > 0 && <p className="hint">{words.blank(blank)}</p>}
      {fillable.length > 0 && (
        <section role="group" aria-label={words.fill}>
          <h2>{words.fill}</h2>
          <p className="hint">{words.fillHint}</p>
          {fillable.map(({ field, emptyCells }) => (
            <Checkbox
              key={field}
              className="tight"
              label={words.fillField(texts.importing.columns.header(field), emptyCells)}
              checked={choices.fillsDown.includes(field)}
              onChange={(_, { checked }) => {
                settings.onChoices(fillDown(choices, field, checked === true));
              }}
            />
          ))}
        </section>
      )}
    </>
  );
}

function Group({
  group: { kind, rows },
  table: { source, choices },
  onChoices,
}: TableSettings & { readonly group: RowGroup }): ReactElement {
  const texts = useSetupTexts();
  const words = texts.importing.rows;
  const copied = useMemo(() => new Set(choices.rows), [choices.rows]);
  const count = rows.filter((row) => copied.has(row)).length;
  return (
    <>
      <Checkbox
        className="tight"
        label={words.group(kind, rows.length)}
        checked={count === rows.length ? true : count > 0 ? "mixed" : false}
        onChange={(_, { checked }) => {
          onChoices(includeRows(choices, rows, checked === true));
        }}
      />
      <div className="under-checkbox">
        <p className="hint">{words.fate(count, rows.length)}</p>
        <Disclosure label={words.list(rows.length)} level={null}>
          {() => (
            <CappedList items={rows} keyOf={String}>
              {(row) => (
                <Checkbox
                  className="tight"
                  label={words.row(sheetRowOf(source, row), rowText(source, row))}
                  checked={copied.has(row)}
                  onChange={(_, { checked }) => {
                    onChoices(includeRows(choices, [row], checked === true));
                  }}
                />
              )}
            </CappedList>
          )}
        </Disclosure>
      </div>
    </>
  );
}
