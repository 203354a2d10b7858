/** Esito (rules.md §2). */
export type Outcome = "achieved" | "partlyAchieved" | "notAchieved" | "excluded" | "inProgress";

/** Causa dello scostamento (rules.md §7). */
export type DeviationCause = "external" | "internal" | "inadequateIndicator";
