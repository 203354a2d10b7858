import type { CSSProperties, ReactElement } from "react";
import type { ShownChart } from "../../core/workbook/shownSheet";
import type { GridTexts } from "../texts/gridTexts";

interface Props {
  readonly chart: ShownChart;
  readonly texts: GridTexts;
  readonly style?: CSSProperties;
}

/** The bars of a sheet's chart, from the figures of its cells. For who does not see them: the same as a table. */
export function SheetChart({ chart, texts, style }: Props): ReactElement {
  const { title, categories, series, alternativeText } = chart;
  const figure = (value: number | null | undefined, shown = ""): string =>
    value === null ? texts.missingFigure : shown;
  return (
    <figure className="sheet-chart" style={style} aria-label={alternativeText || title}>
      <figcaption className="sheet-chart-title">{title}</figcaption>
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
                    <span className="sheet-chart-value">{figure(values[at], shown[at])}</span>
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
                <td key={index}>{hasFigures(chart, at) && figure(values[at], shown[at])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** A heading among the categories has none. */
function hasFigures({ series }: ShownChart, at: number): boolean {
  return series.some(({ values }) => (values[at] ?? null) !== null);
}

/** The scale goes from 0 to 100; a little room stays for the figure behind the bar. */
function within(value: number | null): number {
  return 0.86 * Math.min(100, Math.max(0, value ?? 0));
}
