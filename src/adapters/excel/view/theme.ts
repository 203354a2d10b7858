/** What Office says of its colours, where it says anything. */
export interface ThemedOffice {
  readonly officeTheme?: Partial<Pick<Office.OfficeTheme, "isDarkTheme">>;
}

/** Whether Office uses a dark theme; null if it does not say. Excel has no event for a change of it. */
export function isOfficeDark({ officeTheme }: ThemedOffice): boolean | null {
  return officeTheme?.isDarkTheme ?? null;
}
