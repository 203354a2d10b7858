import type { ScoringIssueParams } from "../../core/domain/issue";
import { compare, subtract, type Exact } from "../../core/numeric/exact";
import { tableName } from "../../core/contract/tables";
import { wordOfOutcome } from "../../core/contract/words";
import type { IssueTexts } from "./issueText";
import { MEASUREMENT_SCORING_TEXTS } from "./measurementScoringIssues";
import { formatEntered } from "./numbers";

/** Sentences for what the scoring finds (rules.md §2–§5). */
export const SCORING_ISSUE_TEXTS: IssueTexts<keyof ScoringIssueParams> = {
  "phase-ambiguous": ({ assessed, pending }) =>
    `La fase non è indicata e gli esiti ci sono solo in parte (righe con l'esito: ${assessed}; senza: ${pending}). ` +
    "Scrivete nel parametro Fase «Programmazione» (solo pesi), «Monitoraggio» (situazione a oggi) oppure «Consuntivo» (risultati finali).",
  "draft-not-needed": () =>
    "È stata chiesta una bozza, ma la bozza serve solo a un consuntivo con esiti mancanti: il calcolo è quello consueto.",
  "outcomes-ignored": ({ rows }) =>
    `La fase è Programmazione: gli esiti già scritti (righe: ${rows}) non sono usati. ` +
    "Per tenerne conto scegliete Monitoraggio o Consuntivo nel parametro Fase.",
  "outcome-missing": ({ objective }) =>
    `Manca l'esito dell'obiettivo «${objective}»: in Consuntivo serve per ogni obiettivo. ` +
    "Scrivete Raggiunto, Parzialmente raggiunto, Non raggiunto o Escluso, oppure il grado di raggiungimento; " +
    "se i dati non sono ancora completi potete calcolare in bozza.",
  "outcome-in-progress": ({ objective }) =>
    `L'obiettivo «${objective}» è ancora «In corso», ma la fase è Consuntivo. ` +
    "Scrivete l'esito finale; se non c'è ancora, calcolate in bozza o scegliete la fase Monitoraggio.",
  "measurement-not-available": ({ objective, source }) =>
    `L'obiettivo «${objective}» andrebbe valutato con la tabella ${tableName(source)}, che questa versione non calcola ancora. ` +
    "Scrivete l'esito o il grado di raggiungimento dell'obiettivo.",
  "measurement-left-out": ({ objectives }) =>
    `Indicatori e attività degli obiettivi già valutati (obiettivi: ${objectives}) sono stati letti ma non entrano nel calcolo: ` +
    "valgono l'esito o il grado indicati.",
  "partial-without-grade": ({ objective }) =>
    `L'obiettivo «${objective}» è «Parzialmente raggiunto» ma manca il grado di raggiungimento. ` +
    "Scrivete un numero maggiore di 0 e minore di 100.",
  "partial-grade-out-of-range": ({ objective, grade }) =>
    `L'obiettivo «${objective}» è «Parzialmente raggiunto» ma il grado è ${formatEntered(grade)}: deve essere maggiore di 0 e minore di 100. ` +
    "Correggete il grado, oppure scrivete come esito Raggiunto o Non raggiunto.",
  "grade-contradicts-outcome": ({ objective, outcome, grade }) =>
    `Per l'obiettivo «${objective}» l'esito è «${wordOfOutcome(outcome)}» ma il grado è ${formatEntered(grade)}: vale l'esito. ` +
    "Correggete quello dei due che non è giusto.",
  "excluded-without-reason": ({ objective }) =>
    `L'obiettivo «${objective}» è escluso senza motivazione. ` +
    "Scrivete nella colonna Motivazione perché non si valuta: comparirà nel riepilogo.",
  "missed-without-reason": ({ objective }) =>
    `L'obiettivo «${objective}» non è stato raggiunto del tutto e non ha motivazione. ` +
    "Se volete darne conto, scrivetela nella colonna Motivazione.",
  "weight-missing": ({ objective }) =>
    `Manca il peso assegnato dell'obiettivo «${objective}». ` +
    "Scrivetelo; se i pesi sono uguali per tutti, scegliete «Uguali» nel parametro Pesi.",
  "weight-negative": ({ objective, weight }) =>
    `Il peso dell'obiettivo «${objective}» è negativo (${formatEntered(weight)}). Scrivete un peso pari o superiore a zero.`,
  "weight-zero": ({ objective }) =>
    `Il peso dell'obiettivo «${objective}» è zero: l'obiettivo si conta, ma non incide sull'indice. Verificate che sia voluto.`,
  "weights-sum-differs": ({ unit, sum, total }) =>
    `La somma dei pesi assegnati${ofUnit(unit)} è ${formatEntered(sum)} invece di ${formatEntered(total)}: ` +
    `${difference(sum, total)}. ` +
    "Correggete i pesi, oppure scrivete nella tabella Parametri «Se la somma non torna» con il valore «Riproporziona»." +
    (unit === null
      ? ` Se invece i pesi devono dare ${formatEntered(total)} in ogni struttura, scegliete «Struttura» nel parametro «Somma dei pesi per».`
      : ""),
  "weights-sum-zero": ({ unit, total }) =>
    `La somma dei pesi assegnati${ofUnit(unit)} è zero: non si possono riproporzionare a ${formatEntered(total)}. Scrivete i pesi.`,
  "weights-reproportioned": ({ unit, sum, total }) =>
    `La somma dei pesi assegnati${ofUnit(unit)} è ${formatEntered(sum)}: i pesi sono stati riproporzionati a ${formatEntered(total)}, come scelto nei parametri.`,
  "weight-in-several-units": ({ objective }) =>
    `L'obiettivo «${objective}» appartiene a più strutture, ma i pesi devono dare il totale in ciascuna struttura. ` +
    "Indicate una sola struttura, oppure scegliete «Ente» nel parametro «Somma dei pesi per».",
  "weights-left-all-zero": ({ unit, excluded }) =>
    `Gli obiettivi esclusi lasciano un peso di ${formatEntered(excluded)}${ofUnit(unit)}, ma gli altri obiettivi pesano tutti zero e non lo possono ricevere. ` +
    "Correggete i pesi, oppure scegliete «Non ridistribuito» nel parametro «Peso degli esclusi».",
  "excluded-weight-lost": ({ unit, excluded }) =>
    `Tutti gli obiettivi${ofUnit(unit)} sono esclusi: il loro peso di ${formatEntered(excluded)} non si può ripartire e non compare nel totale.`,
  "scales-not-available": () =>
    "I pesi per «Strategicità e complessità» non sono ancora calcolati da questa versione. " +
    "Scegliete «Uguali» o «Assegnati» nel parametro Pesi.",
  "counted-achieved-missing": () =>
    "Manca il numero degli obiettivi raggiunti: in Consuntivo serve. Scrivetelo (0 se non ne è stato raggiunto nessuno), oppure calcolate in bozza.",
  "nothing-to-assess": () =>
    "Le tabelle non contengono ancora nessun obiettivo. Compilate la tabella Obiettivi, una riga per obiettivo.",
  ...MEASUREMENT_SCORING_TEXTS,
};

function difference(sum: Exact, total: Exact): string {
  return compare(sum, total) < 0
    ? `${formatEntered(subtract(total, sum))} in meno`
    : `${formatEntered(subtract(sum, total))} in più`;
}

function ofUnit(unit: string | null): string {
  return unit === null ? "" : ` di «${unit}»`;
}
