import type { ColumnName } from "./columns";

/** What the open data say in words. */
export interface OpenDataTexts {
  readonly title: (body: string | null, year: number) => string;
  readonly description: (body: string | null, year: number) => string;
  /** Of one file. */
  readonly files: Readonly<Record<"objectives" | "units", string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly keywords: readonly string[];
  readonly licence: string;
  /** In place of a name that is missing. */
  readonly unnamedBody: string;
}
