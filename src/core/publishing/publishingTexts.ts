import type { RereadCell } from "./reread";

/** What is said of the cells to read again before something is published. */
export interface PublishingTexts {
  readonly title: (cells: number) => string;
  /** Why, and that nothing was taken out. */
  readonly explanation: string;
  /** One cell in one line. */
  readonly cell: (cell: RereadCell) => string;
}
