import type { ReactElement } from "react";
import type { SheetView } from "../sheets/workbookView";
import type { GridTexts } from "../texts/gridTexts";
import type { RefusedEdit } from "./usePendingEdits";

interface Props {
  readonly sheet: SheetView;
  readonly texts: GridTexts;
  readonly areResultsOld: boolean;
  readonly formulasMayBeOld: boolean;
  readonly refused: RefusedEdit | null;
}

/** What is to be known of a sheet before its cells are believed, and the edit that was not taken. */
export function GridBanners(props: Props): ReactElement {
  const { sheet, texts, refused } = props;
  const hasOutputs = sheet.tables.some(({ columns }) =>
    columns.some(({ role }) => role === "output"),
  );
  return (
    <>
      {props.areResultsOld && (sheet.isOwn || hasOutputs) && (
        <p className="grid-banner grid-banner--warning" role="status">
          {texts.oldResults}
        </p>
      )}
      {props.formulasMayBeOld && sheet.hasFormulas && (
        <p className="grid-banner" role="status">
          {texts.oldFormulas}
        </p>
      )}
      {sheet.isCut && <p className="grid-banner">{texts.cut(sheet.lastRow)}</p>}
      {refused !== null && (
        <p className="grid-banner grid-banner--error" role="alert">
          {texts.refused(refused.typedInto, refused.failure)}
        </p>
      )}
    </>
  );
}
