import type { ReactElement } from "react";
import type { Evaluation } from "../../../core/domain/evaluation";
import type { FigureCell, FigureRow } from "../../../core/tables/figureTable";
import { figureText } from "../../../core/texts/figureText";
import { useDoneTexts } from "../../paneTools";
import { explainFigure } from "../explanation/explanations";
import { FigureButton, OpenedExplanation } from "../explanation/FigureButton";
import type { OpenFigure } from "../explanation/useOpenFigure";

interface CellSettings {
  readonly id: string;
  readonly cell: FigureCell;
  readonly row: Exclude<FigureRow, { role: "heading" }>;
  readonly open: OpenFigure;
}

/** A figure that opens what it came from, where its row says of which objectives it is; else its text. */
export function CellValue({ id, cell, row, open }: CellSettings): ReactElement {
  const { report } = useDoneTexts();
  const value = figureText(cell, report.figures);
  return cell.kind === "figure" && row.group !== null ? (
    <FigureButton {...{ id, value, open }} />
  ) : (
    <>{value === "" ? "–" : value}</>
  );
}

/** The explanation of a figure, while it is open. It is a component of its own because it needs the whole width. */
export function CellExplanation({
  id,
  cell,
  row: { group },
  evaluation,
  open,
}: CellSettings & { readonly evaluation: Evaluation }): ReactElement | null {
  if (cell.kind !== "figure" || group === null) return null;
  const explanation = explainFigure(cell.figure, group, evaluation);
  return <OpenedExplanation {...{ id, explanation, evaluation, open }} />;
}
