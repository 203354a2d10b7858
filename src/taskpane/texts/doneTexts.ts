import type { Evaluation } from "../../core/domain/evaluation";
import type { EvaluationBody } from "../../core/domain/parameters";
import type { Figure } from "../../core/domain/figure";
import type { Percentage } from "../../core/domain/quantities";
import type { Exact } from "../../core/numeric/exact";
import type { SummaryTexts } from "../../core/texts/texts";

/** The screen after a calculation: loaded with it. */
export interface DoneTexts {
  readonly title: string;
  readonly openSummary: string;
  /** The figures are named as on the summary sheet. */
  readonly report: SummaryTexts;
  readonly value: (value: Exact, places: number) => string;
  readonly judgement: (index: Percentage, threshold: Percentage) => string;
  readonly units: {
    readonly title: (evaluation: Evaluation) => string;
    readonly below: string;
    /** The bar in words. */
    readonly bar: (unit: string, result: string, minimum: string | null) => string;
  };
  readonly writtenParts: {
    readonly title: string;
    readonly standing: string;
    readonly sheet: (sheet: string) => string;
    readonly prospetto: (sheet: string) => string;
    readonly columns: (table: string, count: number) => string;
  };
  readonly prospetto: {
    readonly make: (body: EvaluationBody) => string;
    readonly hint: string;
  };
  readonly back: string;
  readonly explanation: {
    readonly title: string;
    readonly of: (value: string) => string;
    /** What was missed, excluded or is pending. */
    readonly lists: Readonly<Record<"missed" | "excluded" | "pending", (count: number) => string>>;
    /** So many of a row of objectives that are kept in numbers. */
    readonly counted: (count: number, row: string) => string;
    readonly reason: (reason: string | null) => string;
    readonly excluded: (reason: string | null) => string;
    readonly pending: string;
    /** Its indicators or activities, one by one. */
    readonly measures: (source: "indicators" | "activities", count: number) => string;
    readonly unnamedMeasure: string;
    readonly waiting: string;
    /** What leads to the row of a band. */
    readonly band: (name: string) => string;
    /** The objectives with their weights, one by one. */
    readonly weighed: (count: number) => string;
    readonly sameWeight: (sentence: string) => string;
    readonly selected: {
      readonly explain: string;
      readonly title: string;
      readonly noObjective: string;
      readonly noStaffShare: string;
    };
    /** How the figure comes about. */
    readonly sentence: (figure: Figure) => string;
  };
  readonly names: {
    readonly index: string;
    readonly percentage: string;
    readonly progress: string;
    readonly totalResult: string;
    readonly totalWeight: string;
    readonly evaluation: string;
    readonly weight: string;
    readonly achievement: string;
    readonly measured: string;
    readonly result: string;
    readonly staffShare: string;
  };
}
