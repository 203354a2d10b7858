/** Esito (rules.md §2). */
export type Outcome = "achieved" | "partlyAchieved" | "notAchieved" | "excluded" | "inProgress";
