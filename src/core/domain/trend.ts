/** The trends that compare numbers. */
export type NumberTrend = "increasing" | "decreasing" | "atLeast" | "atMost";

/** Andamento atteso. */
export type Trend = NumberTrend | "yesNo" | "date" | "range";

/** Grado oltre il target. */
export type BeyondTarget = "linear" | "inverse" | "zero";

/** What a band maps (Si applica a). */
export type BandSubject = "achievement" | "unboundedAchievement" | "actual" | "deviation";
