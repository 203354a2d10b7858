import type { ReactElement } from "react";
import type { ShownChart } from "../../core/workbook/shownSheet";
import { figureText, hasFigures } from "./chartFigures";

interface Props {
  readonly chart: ShownChart;
  readonly missing: string;
}

/** The bars of each category below each other, with a legend. */
export function ChartBars({ chart, missing }: Props): ReactElement {
  const { categories, series } = chart;
  return (
    <div className="sheet-chart-bars" aria-hidden="true">
      {categories.map((category, at) => (
        <div className="sheet-chart-row" key={at}>
          <span className="sheet-chart-label">{category}</span>
          <span className="sheet-chart-group">
            {hasFigures(chart, at) &&
              series.map(({ look, values, texts: shown }, index) => (
                <span className="sheet-chart-line" key={index}>
                  <span
                    className={`sheet-chart-bar sheet-chart-bar--${look}`}
                    style={{ width: `${String(within(values[at] ?? null))}%` }}
                  />
                  <span className="sheet-chart-value">
                    {figureText(missing, values[at], shown[at])}
                  </span>
                </span>
              ))}
          </span>
        </div>
      ))}
      <div className="sheet-chart-legend">
        {series.map(({ title: name, look }, index) => (
          <span key={index}>
            <span className={`sheet-chart-key sheet-chart-bar--${look}`} />
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The scale goes from 0 to 100; a little room stays for the figure behind the bar. */
function within(value: number | null): number {
  return 0.86 * Math.min(100, Math.max(0, value ?? 0));
}
