import type { ReactElement } from "react";
import type { ShownChart } from "../../core/workbook/shownSheet";
import { ChartLine } from "./ChartLine";

/** The drawing's own units: it grows and shrinks as a whole. */
const PLOT = { width: 720, height: 240, left: 34, right: 12, top: 8, bottom: 22 } as const;
const TICKS = [0, 20, 40, 60, 80, 100] as const;

/** Lines over the dates of the categories, on a scale from 0 to 100, with a legend. */
export function ChartLines({ chart }: { readonly chart: ShownChart }): ReactElement {
  const { categories, series } = chart;
  const { width, height, left, right, bottom } = PLOT;
  const step = (width - left - right) / Math.max(1, categories.length);
  const across = (at: number): number => left + (at + 0.5) * step;
  return (
    <div className="sheet-chart-lines" aria-hidden="true">
      <svg
        className="sheet-chart-plot"
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        focusable="false"
      >
        {TICKS.map((tick) => (
          <g key={tick}>
            <path
              className="sheet-chart-tick"
              d={`M${String(left)} ${String(down(tick))}H${String(width - right)}`}
            />
            <text x={left - 6} y={down(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {categories.map((category, at) => (
          <text key={at} x={across(at)} y={height - bottom + 16} textAnchor="middle">
            {category}
          </text>
        ))}
        {series.map(({ look, values }, index) => (
          <ChartLine
            key={index}
            position={index}
            isThick={look === "dark"}
            points={values.map((value, at) =>
              value === null ? null : { x: across(at), y: down(value) },
            )}
          />
        ))}
      </svg>
      <div className="sheet-chart-legend">
        {series.map(({ title, look }, index) => (
          <span key={index}>
            <svg className="sheet-chart-sample" viewBox="0 0 30 12" focusable="false">
              <ChartLine position={index} isThick={look === "dark"} {...SAMPLE} />
            </svg>
            {title}
          </span>
        ))}
      </div>
    </div>
  );
}

const SAMPLE = {
  points: [
    { x: 1, y: 6 },
    { x: 29, y: 6 },
  ],
  marks: [{ x: 15, y: 6 }],
};

function down(value: number): number {
  const { height, top, bottom } = PLOT;
  const within = Math.min(100, Math.max(0, value));
  return height - bottom - (within / 100) * (height - top - bottom);
}
