import type { TableIssueParams } from "../../core/domain/tableIssues";
import { header } from "../../core/contract/tables";
import type { IssueTexts } from "../../core/texts/texts";
import { formatCount } from "./numbers";
import { quote } from "./quotes";

const OUTCOME = header("objectives", "outcome");
const GRADE = header("objectives", "grade");

/** Sentences about tables that people or other programs have left in an unusual state. */
export const TABLE_ISSUE_TEXTS: IssueTexts<keyof TableIssueParams> = {
  "formula-not-calculated": () =>
    "La cella contiene una formula che non è mai stata calcolata, e il suo valore non si conosce. " +
    "Aprite il file con Excel, salvatelo e riprovate.",
  "header-cell-differs": ({ name, shown }) =>
    `L'intestazione mostra ${quote(shown)}, ma la colonna della tabella si chiama ${quote(name)}: ` +
    "il file è stato modificato da un altro programma e non si sa quale dei due nomi valga. " +
    "Riscrivete l'intestazione in Excel.",
  "column-beside-table": ({ header: name }) =>
    `La colonna ${quote(name)} è accanto alla tabella, ma fuori: non viene letta. ` +
    "Allargate la tabella fino a comprenderla (Struttura tabella > Ridimensiona tabella).",
  "row-below-table": ({ row }) =>
    `Sotto la tabella, nella riga ${row}, ci sono celle compilate che non ne fanno parte: non ` +
    "vengono lette. Se sono dati della tabella, allungatela (Struttura tabella > Ridimensiona tabella).",
  "total-row": ({ word }) =>
    `L'ultima riga della tabella è un totale (${quote(word)}) e non va contata con le altre. ` +
    "Toglietela dalla tabella, oppure usate la riga del totale di Excel.",
  "table-on-hidden-sheet": ({ sheet }) =>
    `La tabella si trova nel foglio nascosto ${quote(sheet)}: i dati letti sono quelli.`,
  "table-named-alike": ({ name }) =>
    `C'è anche una tabella ${quote(name)}, che non viene letta: forse è una copia.`,
  "formulas-wait-for-calculation": ({ header: name }) =>
    `Le formule della colonna ${quote(name)} attendono di essere ricalcolate, e intanto qualcuna vale 0. ` +
    "Aprite il file con Excel, oppure premete F9 se è già aperto; poi salvatelo e riprovate.",
  "outcome-column-missing": ({ rows }) =>
    `La tabella non ha la colonna «${OUTCOME}», e ${rows === 1 ? "un obiettivo non ha" : `${formatCount(rows)} obiettivi non hanno`} nemmeno ` +
    `un grado: non si sa come ${rows === 1 ? "è andato" : "sono andati"}. Aggiungete la colonna «${OUTCOME}» o «${GRADE}» e compilatela; se i dati non sono ancora completi ` +
    "potete calcolare in bozza.",
};
