import { header, tableName } from "../../core/contract/tables";
import type { YearIssueParams } from "../../core/domain/yearIssues";
import type { IssueTexts } from "../../core/texts/texts";
import { VARIATION_CHOICES, wordOf } from "../../core/contract/words";
import { formatDate } from "./numbers";
import { ofObjective, quote, theObjective } from "./quotes";

/** So many codes help; a list of hundreds does not. */
const MOST_OBJECTIVES = 6;

/** What is said of the records of the year. */
export const YEAR_ISSUE_TEXTS: IssueTexts<keyof YearIssueParams> = {
  "monitoring-repeated": ({ objective, date }) =>
    `${theObjective(objective, "ha", "hanno")} più di una riga nella tabella ${tableName("monitorings")} al ${formatDate(date)}: conta l'ultima. ` +
    "Togliete quelle che non valgono più.",
  "approved-repeated": ({ objective }) =>
    `${theObjective(objective, "ha", "hanno")} più di una riga nella tabella ${tableName("approvedPlan")}: conta la prima. ` +
    "Togliete le altre.",
  "variation-without-act": ({ objective, found }) =>
    (found === null
      ? `La variazione ${ofObjective(objective)} non ha l'atto che l'ha decisa. `
      : `L'atto della variazione ${ofObjective(objective)}, ${quote(found)}, non ha né numero né data. `) +
    `Scrivete in «${header("variations", "act")}» organo, numero e data: compare nel riepilogo e nella Relazione.`,
  "variation-contradicted": ({ objective, kind }) => {
    const word = quote(wordOf(VARIATION_CHOICES, kind));
    const table = tableName("variations");
    const [one, several] = {
      dropped: [
        `è ${word} nella tabella ${table}, ma il piano lo ha ancora e non è escluso`,
        `sono ${word} nella tabella ${table}, ma il piano li ha ancora e non sono esclusi`,
      ],
      added: [
        `è ${word} nella tabella ${table}, ma era già nel piano approvato`,
        `sono ${word} nella tabella ${table}, ma erano già nel piano approvato`,
      ],
    }[kind] as [string, string];
    return `${theObjective(objective, one, several)}. Se la riga non vale più toglietela: compare nel riepilogo e nella Relazione.`;
  },
  "variations-not-recorded": ({ objectives }) => {
    const count = objectives.length;
    const shown = objectives.slice(0, MOST_OBJECTIVES).map(inItsUnit).join(", ");
    const which = `${shown}${count > MOST_OBJECTIVES ? "…" : "."}`;
    const table = tableName("variations");
    return (
      (count === 1
        ? `1 differenza dal piano approvato non è registrata nella tabella ${table}: obiettivo ${which} `
        : `${count} differenze dal piano approvato non sono registrate nella tabella ${table}: obiettivi ${which} `) +
      "Usate «Registra le variazioni», in «Durante l'anno», e indicate gli atti; se una differenza è uno sbaglio, correggete l'obiettivo."
    );
  },
};

/** "«2» (Settore Tecnico)": every unit may number its objectives from 1. */
function inItsUnit({
  code,
  unit,
}: {
  readonly code: string;
  readonly unit: string | null;
}): string {
  return unit === null ? quote(code) : `${quote(code)} (${unit})`;
}
