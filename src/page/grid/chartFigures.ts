import type { ShownChart } from "../../core/workbook/shownSheet";

/** A heading among the categories has none. */
export function hasFigures({ series }: ShownChart, at: number): boolean {
  return series.some(({ values }) => (values[at] ?? null) !== null);
}

/** A figure as its cell shows it. */
export function figureText(missing: string, value: number | null | undefined, shown = ""): string {
  return value === null ? missing : shown;
}
