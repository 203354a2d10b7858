import type { Exact } from "../numeric/exact";

/**
 * A piece of a sentence by what it means for the check. Offsets are those of the text, so that a wrong number can be
 * shown, and replaced, where it is.
 */
export type Token = Meaning & { readonly start: number; readonly end: number };

export type Meaning =
  /** `isWord`: written as "ventuno". `places`: decimals that are written. */
  | {
      readonly type: "number";
      readonly value: Exact;
      readonly places: number;
      readonly isWord: boolean;
    }
  | { readonly type: "percent"; readonly value: Exact; readonly places: number }
  /** "140/144" */
  | { readonly type: "ratio"; readonly first: Exact; readonly second: Exact }
  | { readonly type: "year"; readonly year: number }
  /** "2022-2024" */
  | { readonly type: "period"; readonly from: number; readonly to: number }
  /** A number that names something: an article, an act, a date, a sum of money, a telephone. */
  | { readonly type: "reference" }
  /** "al 31 agosto": what is counted is how things stood within the year. */
  | { readonly type: "withinYear" }
  /** "obiettivi" */
  | { readonly type: "objectives" }
  /** `isShort`: "del piano", which may be another plan that the text has named before. */
  | { readonly type: "kind"; readonly kind: KindWord; readonly isShort?: true }
  | { readonly type: "state"; readonly state: State }
  | { readonly type: "metric"; readonly metric: Metric }
  /** `unit`: its position in `Plan.units`. */
  | { readonly type: "unit"; readonly unit: number }
  /** `category`: its position in `Evaluation.categories`. */
  | { readonly type: "category"; readonly category: number }
  /** "l'intero Comune" */
  | { readonly type: "wholeBody" }
  /** Made comparable by `foldText`. */
  | { readonly type: "word"; readonly word: string }
  | { readonly type: "sign"; readonly sign: string };

/** What a word says of the kind: `strategic` may be all the strategic objectives, or those outside the plan. */
export type KindWord = "performance" | "strategic" | "otherStrategic" | "ordinary";

/** What is said of objectives (rules.md §1). */
export type State =
  | "assigned"
  | "excluded"
  | "assessable"
  | "pending"
  | "achieved"
  | "notAchieved"
  | "partlyAchieved";

/** What a figure is called. */
export type Metric =
  | "percentage"
  | "index"
  | "unitResult"
  | "evaluation"
  | "minimum"
  | "threshold"
  | "weight"
  | "other";

export type NumberToken = Extract<Token, { readonly type: "number" }>;
export type PercentToken = Extract<Token, { readonly type: "percent" }>;
