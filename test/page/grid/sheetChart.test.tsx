/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import type { ShownChart } from "../../../src/core/workbook/shownSheet";
import { ITALIAN_GRID } from "../../../src/locale/it/gridTexts";
import { SheetChart } from "../../../src/page/grid/SheetChart";

const COURSE: ShownChart = {
  kind: "line",
  title: "Andamento",
  alternativeText: "Grafico a linee",
  anchor: { firstRow: 1, lastRow: 9, firstColumn: 1, lastColumn: 4 },
  categories: ["30/04/2025", "31/08/2025", "31/12/2025"],
  series: [
    { title: "Ente", look: "dark", values: [0, 50, 100], texts: ["0,00%", "50,00%", "100,00%"] },
    { title: "Tecnico", look: "light", values: [25, null, 75], texts: ["25,00%", "", "75,00%"] },
  ],
};

/** The heights of the points of the drawn lines. */
function heights(): readonly (readonly number[])[] {
  return [
    ...document.querySelectorAll(".sheet-chart-plot .sheet-chart-course > path:first-child"),
  ].map((line) =>
    [...(line.getAttribute("d") ?? "").matchAll(/[ML][\d.]+ ([\d.]+)/g)].map((found) =>
      Number(found[1]),
    ),
  );
}

describe("a chart of lines", () => {
  beforeEach(() => {
    render(<SheetChart chart={COURSE} texts={ITALIAN_GRID} />);
  });

  it("goes up with the figures, on a scale from 0 to 100", () => {
    const [[zero = 0, half = 0, hundred = 0] = [], [quarter = 0] = []] = heights();
    expect(zero - half).toBeCloseTo(half - hundred, 9);
    expect(zero - quarter).toBeCloseTo((zero - hundred) / 4, 9);
    expect(zero).toBeGreaterThan(hundred);
  });

  it("leaves a date without a figure out, and tells lines by their marks", () => {
    const [thick, thin] = document.querySelectorAll(".sheet-chart-plot .sheet-chart-course");
    expect(thin?.querySelector("path")?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
    expect(thin?.querySelectorAll("path[transform]")).toHaveLength(2);
    expect(thick?.querySelectorAll("path[transform]")).toHaveLength(0);
  });

  it("is a table for who does not see it", () => {
    const figure = screen.getByRole("figure", { name: "Grafico a linee" });
    const rows = within(figure).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "VoceEnteTecnico",
      "30/04/20250,00%25,00%",
      "31/08/202550,00%n.d.",
      "31/12/2025100,00%75,00%",
    ]);
  });
});
