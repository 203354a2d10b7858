import type { Issue } from "../domain/issue";

/** Takes what is wrong with a row; the scoring goes on. */
export type Report = (found: Issue) => void;
