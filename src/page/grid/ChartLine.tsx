import type { ReactElement } from "react";
import { ACCENT, lineLook, type LineLook } from "../../core/workbook/palette";

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Props {
  /** Among the lines of its chart. */
  readonly position: number;
  /** Without marks; the others are thin, each with marks of its own. */
  readonly isThick: boolean;
  /** From left to right; null for a date without a figure, at which the line is broken. */
  readonly points: readonly (Point | null)[];
  /** Where the marks are, if not at the points. */
  readonly marks?: readonly Point[];
}

/** A line of a chart, told from the others without its colour too. */
export function ChartLine({ position, isThick, points, marks }: Props): ReactElement {
  const { color, marker } = lineLook(position);
  const marked = marks ?? points.filter((point) => point !== null);
  return (
    <g
      className={isThick ? "sheet-chart-course sheet-chart-course--thick" : "sheet-chart-course"}
      stroke={`#${isThick ? ACCENT : color}`}
    >
      <path fill="none" d={course(points)} />
      {!isThick &&
        marked.map(({ x, y }) => (
          <path
            key={x}
            fill="#fff"
            transform={`translate(${String(x)} ${String(y)})`}
            d={MARKS[marker]}
          />
        ))}
    </g>
  );
}

function course(points: readonly (Point | null)[]): string {
  return points
    .map((point, at) => {
      if (point === null) return "";
      const step = (points[at - 1] ?? null) === null ? "M" : "L";
      return `${step}${String(point.x)} ${String(point.y)}`;
    })
    .join("");
}

/** Around the point, 8 units wide. */
const MARKS: Readonly<Record<LineLook["marker"], string>> = {
  square: "M-4-4H4V4H-4Z",
  triangle: "M0-4 4 4H-4Z",
  diamond: "M0-5 5 0 0 5-5 0Z",
  x: "M-4-4 4 4M4-4-4 4",
  star: "M-4-4 4 4M4-4-4 4M0-5V5",
  plus: "M0-5V5M-5 0H5",
  circle: "M-4 0A4 4 0 1 1 4 0 4 4 0 1 1-4 0Z",
  dash: "M-5-1H5V1H-5Z",
};
