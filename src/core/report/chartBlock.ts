import type { Evaluation } from "../domain/evaluation";
import type { Kind } from "../domain/kind";
import type { ColumnCode, FigureTable, FigureTableCode } from "../tables/figureTable";
import { figureText } from "../texts/figureText";
import type { ChartBar, SummaryTexts } from "../texts/texts";
import type { DocumentChart, DocumentSeries } from "./document";

/** The table that has the result of each unit, by the kind on which units are evaluated. */
const TABLE_OF: Record<Kind, FigureTableCode> = {
  performance: "performanceUnits",
  ordinary: "ordinary",
  strategic: "unitResults",
};

/** Where a unit result may be; without a column of its own the index is the percentage by rule. */
const RESULT_COLUMNS: readonly ColumnCode[] = ["result", "index", "percentage"];

/** Whether the bars of result and minimum expected are drawn from this table. */
export function isCharted({ code }: FigureTable, { plan }: Evaluation): boolean {
  return code === TABLE_OF[plan.parameters.unitsEvaluatedOn];
}

/** Result against minimum expected, per unit; null where no unit has a result. One whose result is n.d. has no bar. */
export function chartOf(
  figures: FigureTable,
  evaluation: Evaluation,
  texts: SummaryTexts,
): DocumentChart | null {
  const { columns } = figures;
  const result = resultColumn(columns, evaluation);
  const minimum = columns.indexOf("minimum");
  const bars = barsOf(figures, result, minimum, texts);
  const drawn = bars.flatMap(({ result: value, ...bar }) =>
    value === null ? [] : [{ ...bar, result: value }],
  );
  if (result < 0 || drawn.length === 0) return null;
  const series: readonly DocumentSeries[] = [
    {
      title: texts.columnHeader("result", evaluation),
      column: result,
      look: "dark",
      rows: null,
    },
    ...(minimum < 0
      ? []
      : [
          {
            title: texts.columnHeader("minimum", evaluation),
            column: minimum,
            look: "light" as const,
            rows: null,
          },
        ]),
  ];
  return {
    kind: "bar",
    categories: 0,
    title: texts.chartTitle(evaluation),
    alternativeText: texts.chartAlternativeText(drawn),
    without: bars.flatMap(({ name, result: value }) => (value === null ? [name] : [])),
    series,
  };
}

function resultColumn(columns: readonly ColumnCode[], { plan }: Evaluation): number {
  const isPercentage = plan.parameters.evaluationMeasure === "percentage";
  const code = RESULT_COLUMNS.find(
    (each) => columns.includes(each) && !(each === "index" && isPercentage),
  );
  return code === undefined ? -1 : columns.indexOf(code);
}

/** A unit of the table; `result` is null where it is n.d. */
type UnitBar = Omit<ChartBar, "result"> & { readonly result: string | null };

function barsOf(
  { rows }: FigureTable,
  result: number,
  minimum: number,
  { figures }: SummaryTexts,
): readonly UnitBar[] {
  return rows.flatMap((row) => {
    if (row.role !== "data") return [];
    const [name, value, least] = [0, result, minimum].map((at) => row.cells[at]);
    if (name === undefined) return [];
    const hasMinimum = least !== undefined && least.kind !== "empty";
    return [
      {
        name: figureText(name, figures),
        result: value?.kind === "figure" ? figureText(value, figures) : null,
        minimum: hasMinimum ? figureText(least, figures) : null,
      },
    ];
  });
}
