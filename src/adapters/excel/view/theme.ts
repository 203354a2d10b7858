/** What Office says of its colours, where it says anything. */
export interface ThemedOffice {
  readonly officeTheme?: Partial<Pick<Office.OfficeTheme, "isDarkTheme">>;
}

/** Whether Office shows itself dark; null where it does not say. It tells nobody in Excel when that changes. */
export function isOfficeDark({ officeTheme }: ThemedOffice): boolean | null {
  return officeTheme?.isDarkTheme ?? null;
}
