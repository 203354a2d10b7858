/** Found while reading the tables (workbook.md, Input tables and Cells). */
export interface ReadingIssueParams {
  readonly "no-objectives-table": Record<never, never>;
}
