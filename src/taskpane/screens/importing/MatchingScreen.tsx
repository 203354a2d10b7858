import { useEffect, useMemo, useState, type ReactElement } from "react";
import { usePaneTools } from "../../paneTools";
import type { Matching } from "../../state/setupStates";
import { ColumnsPage } from "./ColumnsPage";
import type { PageSettings } from "./pageSettings";
import { DetailsPage } from "./DetailsPage";
import { PreviewPage } from "./PreviewPage";
import { RowsPage } from "./RowsPage";
import { tableReference } from "./sourceView";

/** *Ho già i miei fogli*: where each column goes, which rows, and what would come of it. */
export default function MatchingScreen({
  matching,
}: {
  readonly matching: Matching;
}): ReactElement {
  const { proposed } = matching;
  const { commands } = usePaneTools();
  const [tables, setTables] = useState(matching.tables);
  const [addsUnits, setAddsUnits] = useState(matching.addsUnits);
  const [answers, setAnswers] = useState(matching.answers);
  const [page, setPage] = useState(matching.page);
  const previews = useMemo(() => proposed.preview(tables), [proposed, tables]);
  useEffect(() => {
    const [first] = proposed.tables;
    if (first === undefined) return;
    // The user sees in the sheet what the pane speaks of.
    void commands.select({ kind: "cell", reference: tableReference(first.source) });
  }, [commands, proposed]);
  const settings: PageSettings = {
    copying: { proposed, tables, addsUnits, answers },
    previews,
    onTables: setTables,
    onAddsUnits: setAddsUnits,
    onAnswers: setAnswers,
    turnTo: setPage,
  };
  switch (page) {
    case "columns":
      return <ColumnsPage {...settings} />;
    case "rows":
      return <RowsPage {...settings} />;
    case "preview":
      return <PreviewPage {...settings} />;
    case "details":
      return <DetailsPage {...settings} />;
  }
}
