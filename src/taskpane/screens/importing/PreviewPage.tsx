import { Button, Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ImportPreview } from "../../../core/recognition/importing";
import { CappedList } from "../../parts/CappedList";
import { Disclosure } from "../../parts/Disclosure";
import { PlaceLink } from "../../parts/PlaceLink";
import { Screen } from "../../parts/Screen";
import { usePaneTools, useSetupTexts } from "../../paneTools";
import { Lines } from "../../parts/Lines";
import { askedOnTheWay } from "./DetailsPage";
import type { PageSettings } from "./pageSettings";

/** What would be copied, before it is: the first rows, what stays out, and what is worth a look. */
export function PreviewPage({ copying, preview, onAddsUnits, turnTo }: PageSettings): ReactElement {
  const texts = useSetupTexts();
  const { actions } = usePaneTools();
  const words = texts.importing.preview;
  const { rowCount, unknownUnits } = preview;
  const hasQuestions = askedOnTheWay(copying).length > 0;
  return (
    <Screen
      key="preview"
      title={words.title}
      bar={
        <>
          <Button
            appearance="primary"
            className="wide"
            disabledFocusable={rowCount === 0}
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
      {preview.wasCopiedBefore && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.again}</MessageBarBody>
        </MessageBar>
      )}
      <p>{rowCount === 0 ? words.nothing : words.sentence(rowCount)}</p>
      {preview.missing.length > 0 && (
        <p className="hint">{texts.importing.columns.missingUnits(preview.missing.join(", "))}</p>
      )}
      {preview.rowsWithoutUnit > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.withoutUnit(preview.rowsWithoutUnit)}</MessageBarBody>
        </MessageBar>
      )}
      <FirstRows preview={preview} />
      {unknownUnits.length > 0 && (
        <section>
          <p>{words.unknownUnits(unknownUnits.length)}</p>
          <Lines lines={unknownUnits.map(words.unknownUnit)} />
          <Checkbox
            className="tight"
            label={words.addUnits(unknownUnits.length)}
            checked={copying.addsUnits}
            onChange={(_, { checked }) => {
              onAddsUnits(checked === true);
            }}
          />
        </section>
      )}
      <ErrorCells cells={preview.errorCells} />
      <Disclosure label={words.columns} level={2}>
        {() => (
          <Lines
            lines={preview.columns.map(({ header, heading }) => words.column(header, heading))}
          />
        )}
      </Disclosure>
      {preview.leftOut.length > 0 && (
        <Disclosure label={words.leftOut(preview.leftOut.length)} level={2}>
          {() => (
            <Lines
              lines={preview.leftOut.map(({ sheetRow, text }) =>
                texts.importing.rows.row(sheetRow, text),
              )}
            />
          )}
        </Disclosure>
      )}
    </Screen>
  );
}

/** A card for each: a table would be wider than the pane. */
function FirstRows({
  preview: { firstRows, columns },
}: {
  readonly preview: ImportPreview;
}): ReactElement {
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
          <h2 className="card-title">{words.row(sheetRow)}</h2>
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

function ErrorCells({ cells }: { readonly cells: readonly string[] }): ReactElement | null {
  const texts = useSetupTexts();
  if (cells.length === 0) return null;
  return (
    <section>
      <p>{texts.importing.preview.errors(cells.length)}</p>
      <CappedList items={cells} keyOf={(cell) => cell}>
        {(cell) => <PlaceLink target={{ kind: "cell", reference: cell }}>{cell}</PlaceLink>}
      </CappedList>
    </section>
  );
}
