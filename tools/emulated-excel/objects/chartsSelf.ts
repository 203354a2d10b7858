import { requireAllowed } from "../model/protection";
import type { EmulatedChart, EmulatedSheet } from "../model/workbook";
import { itemNotFound } from "./arguments";

export interface ChartSelf {
  readonly sheet: EmulatedSheet;
  readonly chart: EmulatedChart;
}

/** Throws ItemNotFound for a chart that was deleted since. */
export function presentChart({ sheet, chart }: ChartSelf): EmulatedChart {
  if (!sheet.charts.includes(chart)) throw itemNotFound();
  return chart;
}

/** Throws AccessDenied, too, on a protected sheet. */
export function openChart(self: ChartSelf): EmulatedChart {
  requireAllowed(self.sheet, "allowEditObjects");
  return presentChart(self);
}
