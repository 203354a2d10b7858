import { Button, Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ImportPreview, ImportSource } from "../../../core/recognition/importing";
import { CappedList } from "../../parts/CappedList";
import { Disclosure } from "../../parts/Disclosure";
import { PlaceLink } from "../../parts/PlaceLink";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import { Lines } from "../../parts/Lines";
import { askedOnTheWay } from "./DetailsPage";
import type { PageSettings } from "./pageSettings";
import { rowReference, tableReference } from "./sourceView";

/** What would be copied, before it is: the first rows, what stays out, and what is worth a look. */
export function PreviewPage(settings: PageSettings): ReactElement {
  const { copying, previews, turnTo } = settings;
  const texts = useSetupTexts();
  const { actions } = usePaneTools();
  const words = texts.importing.preview;
  const hasQuestions = askedOnTheWay(copying).length > 0;
  const isNothing = copying.tables.every(({ choices }) => choices.rows.length === 0);
  return (
    <Screen
      key="preview"
      title={words.title}
      bar={
        <>
          <Button
            appearance="primary"
            className="wide"
            disabledFocusable={isNothing}
            onClick={() => {
              if (hasQuestions) turnTo("details");
              else
                actions.start({ kind: "copyTable", ...copying, answers: {}, liftsFilters: false });
            }}
          >
            {hasQuestions ? words.toDetails : words.copy}
          </Button>
          <Button
            className="wide"
            onClick={() => {
              turnTo("rows");
            }}
          >
            {words.back}
          </Button>
        </>
      }
    >
      {previews.some(({ wasCopiedBefore }) => wasCopiedBefore) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.again}</MessageBarBody>
        </MessageBar>
      )}
      {isNothing && <p>{words.nothing}</p>}
      {copying.tables.map(({ source, choices }, at) => {
        const preview = previews[at];
        if (preview === undefined || choices.rows.length === 0) return null;
        return <TablePreview key={source.address} source={source} preview={preview} />;
      })}
      <UnknownUnits {...settings} />
    </Screen>
  );
}

function TablePreview({ source, preview }: PreviewedTable): ReactElement {
  const texts = useSetupTexts();
  const words = texts.importing.preview;
  return (
    <section>
      <h2>
        <PlaceLink target={{ kind: "cell", reference: tableReference(source) }}>
          {texts.importing.columns.table(source.address, source.kind)}
        </PlaceLink>
      </h2>
      {preview.rowCount > 0 && <p>{words.sentence(preview.rowCount)}</p>}
      {preview.furtherRows.length > 0 && <p>{words.furtherRows(preview.furtherRows)}</p>}
      {source.kind === "objectives" && preview.missing.length > 0 && (
        <p className="hint">{texts.importing.columns.missingUnits(preview.missing.join(", "))}</p>
      )}
      {preview.rowsWithoutUnit > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.withoutUnit(preview.rowsWithoutUnit)}</MessageBarBody>
        </MessageBar>
      )}
      <FirstRows source={source} preview={preview} />
      <Cells cells={preview.errorCells} sentence={words.errors} />
      <Cells cells={preview.uncalculatedCells} sentence={words.uncalculated} />
      <Disclosure label={words.columns} level={3}>
        {() => (
          <Lines
            lines={preview.columns.map(({ header, heading }) => words.column(header, heading))}
          />
        )}
      </Disclosure>
      {preview.leftOut.length > 0 && (
        <Disclosure label={words.leftOut(preview.leftOut.length)} level={3}>
          {() => (
            <Lines
              lines={preview.leftOut.map(({ sheetRow, text }) =>
                texts.importing.rows.row(sheetRow, text),
              )}
            />
          )}
        </Disclosure>
      )}
    </section>
  );
}

interface PreviewedTable {
  readonly source: ImportSource;
  readonly preview: ImportPreview;
}

/** The units of all tables that `Strutture` has not, each once. */
function UnknownUnits({ copying, previews, onAddsUnits }: PageSettings): ReactElement | null {
  const words = useSetupTexts().importing.preview;
  const units = [
    ...new Map(
      previews.flatMap(({ unknownUnits }) => unknownUnits).map((unit) => [unit.name, unit]),
    ).values(),
  ];
  if (units.length === 0) return null;
  return (
    <section>
      <p>{words.unknownUnits(units.length)}</p>
      <Lines lines={units.map(words.unknownUnit)} />
      <Checkbox
        className="tight"
        label={words.addUnits(units.length)}
        checked={copying.addsUnits}
        onChange={(_, { checked }) => {
          onAddsUnits(checked === true);
        }}
      />
    </section>
  );
}

/** A card for each: a table would be wider than the pane. */
function FirstRows({ source, preview: { firstRows, columns } }: PreviewedTable): ReactElement {
  const texts = useSetupTexts();
  const words = texts.importing.preview;
  return (
    <CappedList
      items={firstRows}
      keyOf={({ sheetRow }) => String(sheetRow)}
      className="plain-list cards"
    >
      {({ sheetRow, texts: cells }) => (
        <>
          <h3 className="card-title">
            <PlaceLink target={{ kind: "cell", reference: rowReference(source, sheetRow) }}>
              {words.row(sheetRow)}
            </PlaceLink>
          </h3>
          <dl className="cells">
            {columns.map(({ field, header }, at) =>
              (cells[at] ?? "") === "" ? null : (
                <div key={field}>
                  <dt>{header}</dt>
                  <dd>{cells[at]}</dd>
                </div>
              ),
            )}
          </dl>
        </>
      )}
    </CappedList>
  );
}

function Cells({
  cells,
  sentence,
}: {
  readonly cells: readonly string[];
  readonly sentence: (count: number) => string;
}): ReactElement | null {
  if (cells.length === 0) return null;
  return (
    <section>
      <p>{sentence(cells.length)}</p>
      <CappedList items={cells} keyOf={(cell) => cell}>
        {(cell) => <PlaceLink target={{ kind: "cell", reference: cell }}>{cell}</PlaceLink>}
      </CappedList>
    </section>
  );
}
