/** Raised when a rule of the scoring changes: the same data may then give other figures. */
export const RULES_VERSION = 2;
