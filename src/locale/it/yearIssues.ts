import { header, tableName } from "../../core/contract/tables";
import type { YearIssueParams } from "../../core/domain/yearIssues";
import type { IssueTexts } from "../../core/texts/texts";
import { ofObjective, quote } from "./quotes";

/** So many codes help; a list of hundreds does not. */
const MOST_CODES = 6;

/** What is said of the records of the year. */
export const YEAR_ISSUE_TEXTS: IssueTexts<keyof YearIssueParams> = {
  "variation-without-act": ({ objective, found }) =>
    (found === null
      ? `La variazione ${ofObjective(objective)} non ha l'atto che l'ha decisa. `
      : `L'atto della variazione ${ofObjective(objective)}, ${quote(found)}, non ha né numero né data. `) +
    `Scrivete in «${header("variations", "act")}» organo, numero e data: compare nel riepilogo e nella Relazione.`,
  "variations-not-recorded": ({ codes }) => {
    const count = codes.length;
    const shown = codes.slice(0, MOST_CODES).map(quote).join(", ");
    const which = `${shown}${count > MOST_CODES ? "…" : ""}`;
    const table = tableName("variations");
    return (
      (count === 1
        ? `1 differenza dal piano approvato non è registrata nella tabella ${table} (obiettivo ${which}). `
        : `${count} differenze dal piano approvato non sono registrate nella tabella ${table} (obiettivi ${which}). `) +
      "Usate «Registra le variazioni», in «Durante l'anno», e indicate gli atti; se una differenza è uno sbaglio, correggete l'obiettivo."
    );
  },
};
