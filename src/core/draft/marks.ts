import type { Exact } from "../numeric/exact";
import type { DraftPlace } from "./draft";
import type { FactGroup } from "./groups";
import type { Metric, State } from "./tokens";

/** A number of the draft that is not what the figures say. */
export interface Mark {
  readonly place: DraftPlace;
  /** As it is in the draft. */
  readonly text: string;
  /** What should be in its place. */
  readonly expected: string;
  /** The whole sentence put right; null for a table. */
  readonly sentence: string | null;
  readonly reason: MarkReason;
}

/** Why, as data: the language makes a sentence of it. */
export type MarkReason =
  | {
      readonly code: "count";
      readonly state: State;
      readonly group: FactGroup;
      readonly count: number;
    }
  | {
      readonly code: "pair";
      readonly group: FactGroup;
      readonly first: number;
      readonly second: number;
    }
  /** "n su m" and the percentage beside it contradict each other. */
  | {
      readonly code: "percentageOfPair";
      readonly first: Exact;
      readonly second: Exact;
      readonly percentage: string;
    }
  | {
      readonly code: "percentage";
      readonly metric: PercentageMetric;
      readonly group: FactGroup;
      readonly percentage: string;
    }
  /** Of the judgement on the ente. */
  | { readonly code: "threshold"; readonly threshold: string }
  /** Equal weights: total / objectives. */
  | { readonly code: "weight" | "weightWithoutNumber"; readonly weight: WeightFact }
  | {
      readonly code: "division";
      readonly first: Exact;
      readonly second: Exact;
      readonly quotient: string;
    }
  /** How many units, and how many of them have reached their minimum. */
  | { readonly code: "units"; readonly reached: number; readonly held: number }
  | { readonly code: "unitsOfPlan"; readonly units: number }
  | { readonly code: "invertedRatio" }
  /** A triennium is three years. */
  | { readonly code: "periodLength"; readonly years: number }
  | { readonly code: "periodOfPlan"; readonly period: string }
  /** The figures below a title are those of another year. */
  | { readonly code: "yearOfTitle"; readonly year: number }
  | {
      readonly code: "cell";
      readonly column: string;
      readonly row: string;
      readonly expected: string;
    }
  /** What is called assigned has lost the excluded already, or the excluded are counted without saying of how many. */
  | { readonly code: "excludedNotSaid"; readonly groups: readonly FactGroup[] }
  | { readonly code: "columnSum"; readonly column: string; readonly sum: string }
  | { readonly code: "rowProduct"; readonly weight: string; readonly grade: string }
  | { readonly code: "rowPercentage"; readonly first: string; readonly second: string };

export interface WeightFact {
  readonly total: string;
  readonly objectives: number;
  readonly weight: string;
}

export type PercentageMetric = Extract<
  Metric,
  "percentage" | "index" | "unitResult" | "evaluation" | "minimum"
>;

/** What was found of a stretch of text: it agrees with the figures, or it does not. */
export type Finding = Agreement | Difference;

export interface Agreement {
  readonly agrees: true;
  readonly start: number;
  readonly end: number;
  /** Of which group it says how many objectives were assigned or excluded. */
  readonly said?: {
    readonly state: State;
    readonly group: FactGroup;
    /** The number fits no other group. */
    readonly isOnly: boolean;
  };
}

export interface Difference {
  readonly agrees: false;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  /** What to put in place of which parts of the text; none where only a person can rewrite the sentence. */
  readonly edits: readonly TextEdit[];
  readonly reason: MarkReason;
}

/** A stretch of the text that is right. */
export function rightAt({ start, end }: Pick<Finding, "start" | "end">): Agreement {
  return { agrees: true, start, end };
}

/** A stretch of the text in place of which the whole of `expected` is to be put. */
export function wrongAt(
  { start, end }: Pick<Finding, "start" | "end">,
  expected: string,
  reason: MarkReason,
): Difference {
  return {
    agrees: false,
    start,
    end,
    expected,
    edits: [{ start, end, text: expected }],
    reason,
  };
}

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every edit made. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end),
      text,
    );
}
