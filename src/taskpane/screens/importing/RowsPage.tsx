import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { sheetRowOf } from "../../../core/recognition/importing";
import { CappedList } from "../../parts/CappedList";
import { Disclosure } from "../../parts/Disclosure";
import { Screen } from "../../parts/Screen";
import { useSetupTexts } from "../../paneTools";
import { fillDown, includeRows } from "./changeChoices";
import type { PageSettings } from "./pageSettings";
import { blankRows, fillableFields, rowGroups, rowText, type RowGroup } from "./sourceView";

/** Which rows are copied, by what they seem to be, and which labels are filled down. */
export function RowsPage(settings: PageSettings): ReactElement {
  const { copying, onChoices, turnTo } = settings;
  const { proposed, choices } = copying;
  const texts = useSetupTexts();
  const words = texts.importing.rows;
  const { source } = proposed;
  const groups = useMemo(() => rowGroups(source), [source]);
  const fillable = fillableFields(source, choices);
  const blank = blankRows(source);
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
      <p>{words.copied(choices.rows.length)}</p>
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
                onChoices(fillDown(choices, field, checked === true));
              }}
            />
          ))}
        </section>
      )}
    </Screen>
  );
}

function Group({
  group: { kind, rows },
  copying: { proposed, choices },
  onChoices,
}: PageSettings & { readonly group: RowGroup }): ReactElement {
  const texts = useSetupTexts();
  const words = texts.importing.rows;
  const { source } = proposed;
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
