import type { CSSProperties, ReactElement } from "react";
import type { ShownChart } from "../../core/workbook/shownSheet";
import type { GridTexts } from "../texts/gridTexts";
import { ChartBars } from "./ChartBars";
import { figureText, hasFigures } from "./chartFigures";
import { ChartLines } from "./ChartLines";

interface Props {
  readonly chart: ShownChart;
  readonly texts: GridTexts;
  readonly style?: CSSProperties;
}

/** A sheet's chart, from the figures of its cells. For who does not see it: the same as a table. */
export function SheetChart({ chart, texts, style }: Props): ReactElement {
  const { kind, title, categories, series, alternativeText } = chart;
  return (
    <figure className="sheet-chart" style={style} aria-label={alternativeText || title}>
      <figcaption className="sheet-chart-title">{title}</figcaption>
      {kind === "bar" ? (
        <ChartBars chart={chart} missing={texts.missingFigure} />
      ) : (
        <ChartLines chart={chart} />
      )}
      <table className="grid-hidden">
        <thead>
          <tr>
            <th scope="col">{texts.chartCategory}</th>
            {series.map(({ title: name }, index) => (
              <th scope="col" key={index}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((category, at) => (
            <tr key={at}>
              <th scope="row">{category}</th>
              {series.map(({ texts: shown, values }, index) => (
                <td key={index}>
                  {hasFigures(chart, at) && figureText(texts.missingFigure, values[at], shown[at])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
