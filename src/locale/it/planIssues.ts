import { header, tableName } from "../../core/contract/tables";
import type { BudgetCodeKind, PlanIssueParams } from "../../core/domain/planIssues";
import type { IssueTexts } from "../../core/texts/texts";
import { counted, formatCount } from "./numbers";
import { quote, theObjective } from "./quotes";

/** What *Controlla il piano* says (rules.md §9). */
export const PLAN_ISSUE_TEXTS: IssueTexts<keyof PlanIssueParams> = {
  "unit-without-owner": ({ unit }) =>
    `Per ${unit === null ? "alcune strutture" : quote(unit)} non è indicato un responsabile. Scrivetelo nella colonna «${header("units", "owner")}» di ${tableName("units")} o di ${tableName("objectives")}.`,
  "unit-without-objectives": ({ unit }) =>
    unit === null
      ? "Alcune strutture non hanno nessun obiettivo. Verificate se ne devono avere, oppure toglietele."
      : `${quote(unit)} non ha nessun obiettivo. Verificate se ne deve avere, oppure togliete la struttura.`,
  "unit-names-alike": ({ unit, other }) =>
    `${quote(unit)} e ${quote(other)} sono considerate due strutture, ma i nomi sono quasi uguali: ` +
    "possono differire per una lettera, un punto o una lettera di un altro alfabeto. Se è una sola, scrivete il nome sempre allo stesso modo.",
  "objective-unmeasured": ({ objective }) =>
    `${theObjective(objective, "non ha", "non hanno")} né indicatori né attività con cui misurarne il raggiungimento. ` +
    `Aggiungeteli nelle tabelle ${tableName("indicators")} o ${tableName("activities")}.`,
  "target-not-set": ({ indicator }) =>
    indicator === null
      ? "Alcuni indicatori non hanno il target: non si sa quale valore è atteso. Scrivetelo."
      : `L'indicatore ${quote(indicator)} non ha il target: non si sa quale valore è atteso. Scrivetelo.`,
  "many-weights-zero": ({ zero, objectives }) =>
    `${counted(zero, "obiettivo", "obiettivi")} su ${formatCount(objectives)} ${zero === 1 ? "ha" : "hanno"} peso zero, più del 30%: ` +
    "il risultato dipende soltanto dagli altri. Verificate che sia voluto.",
  "text-in-several-units": ({ text, units }) =>
    `L'obiettivo ${quote(text)} è scritto in più righe, per ${listed(units)}. ` +
    "Se è uno solo, scrivetelo una volta con le strutture separate da «;»; se sono diversi, dite in che cosa.",
  "budget-code-unknown": ({ kind, found }) =>
    `${THE_KIND[kind]} ${quote(found)} non è nell'elenco di missioni e programmi (D.Lgs. 118/2011, allegato 14; ` +
    `oppure la vostra tabella ${tableName("missions")}). Verificate il codice.`,
  "budget-code-named-otherwise": ({ kind, found, code, name }) =>
    `${THE_KIND[kind]} ${quote(found)} nell'elenco si chiama ${quote(`${code} ${name}`)}. ` +
    "Verificate il codice e il nome.",
  "payment-times-missing": () =>
    "Non risulta un obiettivo sui tempi di pagamento: né il titolo di un obiettivo né un indicatore li nomina. " +
    "L'art. 4-bis, c. 2, del DL 13/2023 chiede di assegnarlo ai responsabili dei pagamenti.",
  "payment-times-weight": () =>
    "Il 30% dell'art. 4-bis, c. 2, DL 13/2023 riguarda la retribuzione di risultato di ciascun responsabile: " +
    "il peso dell'obiettivo non lo dimostra.",
};

/** Over what was found. */
export function planCheckTitle(findings: number): string {
  return findings === 0
    ? "Controlli sul piano: nulla da segnalare."
    : `Controlli sul piano: ${counted(findings, "segnalazione", "segnalazioni")}.`;
}

const THE_KIND: Readonly<Record<BudgetCodeKind, string>> = {
  mission: "La missione",
  programme: "Il programma",
};

/** So many names help; a list of hundreds does not. */
const MOST_NAMES = 6;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(quote).join(", ");
  return names.length > MOST_NAMES ? `${shown} e altre ${names.length - MOST_NAMES}` : shown;
}
