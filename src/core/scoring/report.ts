import type { Issue } from "../domain/issue";

/** Takes an error, a warning or a remark of the rules (rules.md §2 to §6), and the scoring goes on. */
export type Report = (found: Issue) => void;
