import fc from "fast-check";
import type { Evaluation, WeighedEvaluation } from "../../../src/core/domain/evaluation";
import type { Figure } from "../../../src/core/domain/figure";
import type { Kind } from "../../../src/core/domain/kind";
import { compare, sum } from "../../../src/core/numeric/exact";
import type { ColumnCode, FigureCell, FigureTable } from "../../../src/core/tables/figureTable";
import { performanceTable } from "../../../src/core/tables/performanceTable";
import { strategicTable } from "../../../src/core/tables/strategicTable";
import { figureTables } from "../../../src/core/tables/figureTables";
import { ordinaryTable } from "../../../src/core/tables/groupTables";
import { aPlan } from "../../fixtures/randomPlan";
import { scored, SOME } from "../scoring/scoredRandomly";

function wholeOf({ kinds }: Evaluation, kind: Kind): WeighedEvaluation | undefined {
  return kinds.find((one) => one.kind === kind);
}

/** The cells of a column in the rows of one role. */
function cellsOf(
  table: FigureTable,
  column: ColumnCode,
  role: "data" | "total",
): readonly FigureCell[] {
  const at = table.columns.indexOf(column);
  return table.rows.flatMap((row) => (row.role === role ? (row.cells[at] ?? []) : []));
}

function figuresIn(cells: readonly FigureCell[]): readonly Figure[] {
  return cells.flatMap((cell) => (cell.kind === "figure" ? [cell.figure] : []));
}

function countsIn(cells: readonly FigureCell[]): number {
  return cells.reduce((total, cell) => total + (cell.kind === "count" ? cell.count : 0), 0);
}

describe("the tables of any plan", () => {
  it("have in each row a cell for each column", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const { evaluation } = random;
        const uneven = figureTables(evaluation).flatMap(({ rows, columns }) =>
          rows.filter((row) => row.role !== "heading" && row.cells.length !== columns.length),
        );
        expect(uneven).toEqual([]);
      }),
      SOME,
    );
  });

  it("total the performance objectives as the evaluation does", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const { evaluation } = random;
        const table = performanceTable(evaluation);
        const whole = wholeOf(evaluation, "performance");
        fc.pre(table !== null && whole !== undefined);
        const [weight] = figuresIn(cellsOf(table, "weight", "total"));
        expect(weight ?? null).toBe(whole.totalWeight);
        if (evaluation.phase === "planning") return;
        const { weights, attribution } = evaluation.plan.parameters;
        const isSameByRule = weights === "equal" && attribution === "wholeOrNothing";
        const { totalResult, percentage, index, progress } = whole;
        const results = [totalResult, percentage, isSameByRule ? null : index, progress];
        expect(figuresIn(cellsOf(table, "finalResult", "total"))).toEqual(
          results.filter((figure) => figure !== null),
        );
      }),
      SOME,
    );
  });

  it("note a rounding under a column exactly when its shown rows do not add up", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const table = performanceTable(random.evaluation);
        fc.pre(table !== null);
        const differing = (["weight", "finalResult"] as const).filter((column) => {
          if (!table.columns.includes(column)) return false;
          const [total] = cellsOf(table, column, "total");
          const rows = figuresIn(cellsOf(table, column, "data")).map(({ shown }) => shown);
          return total?.kind === "figure" && compare(sum(rows), total.figure.shown) !== 0;
        });
        const noted = table.notes.flatMap((note) =>
          note.code === "rounding" ? [note.column] : [],
        );
        expect(noted).toEqual(differing);
      }),
      SOME,
    );
  });

  it("count the ordinary objectives so that the units make the whole body, where none is shared", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const { plan } = random;
        const inFirst = <Row extends { readonly units: unknown }>(row: Row) => ({
          ...row,
          units: [0],
        });
        const evaluation = scored({
          ...random,
          plan: {
            ...plan,
            objectives: plan.objectives.map((row, at) =>
              row.kind === "ordinary" ? { ...row, units: [at % plan.units.length] } : inFirst(row),
            ),
            counted: plan.counted.map((row, at) => ({ ...row, units: [at % plan.units.length] })),
          },
        });
        const table = ordinaryTable(evaluation);
        fc.pre(table !== null);
        const wrong = (["assigned", "excluded", "assessable", "achieved"] as const).filter(
          (column) =>
            table.columns.includes(column) &&
            countsIn(cellsOf(table, column, "data")) !== countsIn(cellsOf(table, column, "total")),
        );
        expect(wrong).toEqual([]);
      }),
      SOME,
    );
  });

  it("count the strategic objectives so that the categories make the whole body", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const { evaluation } = random;
        const table = strategicTable(evaluation);
        const whole = wholeOf(evaluation, "strategic");
        expect(table === null).toBe(whole === undefined);
        fc.pre(table !== null && whole !== undefined);
        expect(countsIn(cellsOf(table, "objectivesAssigned", "data"))).toBe(whole.counts.assigned);
        expect(countsIn(cellsOf(table, "excluded", "data"))).toBe(whole.counts.excluded);
        expect(countsIn(cellsOf(table, "objectivesAchieved", "data"))).toBe(
          whole.counts.achieved ?? 0,
        );
      }),
      SOME,
    );
  });

  it("note every excluded objective, as many times as it is excluded", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const { evaluation } = random;
        const tables = {
          performance: performanceTable(evaluation),
          strategic: strategicTable(evaluation),
          ordinary: ordinaryTable(evaluation),
        };
        const noted = evaluation.kinds.map(({ kind }) =>
          (tables[kind]?.notes ?? []).reduce(
            (total, note) => total + (note.code === "excluded" ? note.count : 0),
            0,
          ),
        );
        expect(noted).toEqual(evaluation.kinds.map(({ counts }) => counts.excluded));
      }),
      SOME,
    );
  });

  it("have no result, percentage or evaluation anywhere in Programmazione", () => {
    fc.assert(
      fc.property(aPlan, ({ plan }) => {
        const parameters = { ...plan.parameters, phase: "planning" } as const;
        const evaluation = scored({ plan: { ...plan, parameters }, wantsDraft: false });
        const columns = figureTables(evaluation).flatMap((table) => table.columns);
        const outcomes: readonly ColumnCode[] = [
          ...(["finalResult", "achieved", "percentage", "result"] as const),
          ...(["evaluation", "totalResult", "index"] as const),
        ];
        expect(columns.filter((column) => outcomes.includes(column))).toEqual([]);
      }),
      SOME,
    );
  });
});
