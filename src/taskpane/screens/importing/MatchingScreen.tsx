import { useMemo, useState, type ReactElement } from "react";
import type { Matching } from "../../state/setupStates";
import { ColumnsPage } from "./ColumnsPage";
import type { PageSettings } from "./pageSettings";
import { DetailsPage } from "./DetailsPage";
import { PreviewPage } from "./PreviewPage";
import { RowsPage } from "./RowsPage";

/** *Ho già i miei fogli*: where each column goes, which rows, and what would come of it. */
export default function MatchingScreen({
  matching,
}: {
  readonly matching: Matching;
}): ReactElement {
  const { proposed } = matching;
  const [choices, setChoices] = useState(matching.choices);
  const [addsUnits, setAddsUnits] = useState(matching.addsUnits);
  const [answers, setAnswers] = useState(matching.answers);
  const [page, setPage] = useState(matching.page);
  const preview = useMemo(() => proposed.preview(choices), [proposed, choices]);
  const settings: PageSettings = {
    copying: { proposed, choices, addsUnits, answers },
    preview,
    onChoices: setChoices,
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
